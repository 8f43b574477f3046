import { chromium as browser } from "playwright/test";
import { openDatabase } from "#db/client.server.ts";
import { chromium } from "#tests/support/chromium.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { startReadyServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";

/**
 * `npm run bench:write`: types a practice of 400 words key by key into the form and publishes it. Prints the whole time
 * with a key each 20 ms, and the time without the typing.
 */
const delay = 20;
const sections = [
  "Tarve ja tavoite",
  "Kohderyhmä",
  "Mitä tehdään",
  "Toteutus ja resurssit",
  "Tulokset ja niiden arviointi",
];
const sentence = "Kunta järjestää kävelytreffejä, joihin saa tulla kuka tahansa ilman ilmoittautumista. ";
const wordsIn = (text: string) => text.trim().split(/\s+/).length;

await withFolder(async (folder) => {
  const server = await startReadyServer(folder);
  const chrome = await browser.launch(chromium);
  try {
    const db = await openDatabase(`${folder}/vertaiskunta.sqlite`);
    const { token } = await cookieFor(db, (await addPerson(db, "liminka", ["wellbeing_coordinator"], "Mittari")).id);
    await db.destroy();
    const context = await chrome.newContext({ baseURL: server.url, viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: "vertaiskunta", value: token, url: server.url }]);
    const page = await context.newPage();
    const began = performance.now();
    let typing = 0;
    let words = 0;
    const type = async (label: string, text: string) => {
      const start = performance.now();
      await page.getByLabel(label, { exact: true }).first().pressSequentially(text, { delay });
      typing += performance.now() - start;
      words += wordsIn(text);
    };
    await page.goto("/kirjoita");
    await type("Otsikko", "Kävelytreffit kuntalaisille");
    await type("Tiivistelmä", sentence.trim());
    for (const section of sections) await type(section, sentence.repeat(8).trim());
    await page.getByLabel("Liikunta ja liikkuminen").check();
    await page.getByRole("button", { name: "Esikatsele" }).click();
    await page.locator("#esikatselu .prose").waitFor();
    await page.getByLabel("Saan julkaista tämän tekstin").check();
    await page.locator("section.publish").getByRole("button", { name: "Julkaise" }).click();
    await page.waitForURL(/\/kaytannot\//);
    const whole = performance.now() - began;
    console.log(
      `${words} words: ${(whole / 1000).toFixed(1)} s in all, ${((whole - typing) / 1000).toFixed(1)} s of it not typing`,
    );
  } finally {
    await chrome.close();
    await server.stop();
  }
});
