import path from "node:path";
import type { Page } from "playwright/test";
import { compileSource } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

const compiler = { pipeline: 7, compile: compileSource };
const table = "| Vuosi | Kävijät |\n|---|---|\n| 2023 | 10 |";
const filler = Array.from({ length: 6 }, (_, n) => `Kappale numero ${n} pysyy.`).join("\n\n");
const bodies = [
  `Torilla on kokeilu.\n\n${filler}\n\n${table}\n\n<Result indicator="Kävijät" before="10" after="20" />\n\n1. Sovi\n2. Tule`,
  `Torilla on pysyvä toiminta.\n\n${filler}\n\n${table}\n| 2024 | 30 |\n\n<Result indicator="Kävijät" before="10" after="30" />\n\n1. Sovi\n2. Soita\n3. Tule\n\n<Callout type="tip">Varaa kahvia.</Callout>`,
];

/** Publishes a practice with two revisions; returns its address and its author's session token. */
async function addTwoRevisions(page: Page) {
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const random = crypto.randomUUID().replace(/[^a-f]/g, "");
  const { id, actor } = await addPerson(db, "liminka", ["author"], `Kirjoittaja ${random}`);
  const slug = `tori-${random}`;
  for (const [index, body] of bodies.entries()) {
    const front = `topics: [osallisuus]\nstage: ${index === 0 ? "pilot" : "in-use"}`;
    const source = writeUp({ title: "Kokeilutori", front, body });
    const note = index === 0 ? "Ensimmäinen" : "Kokeilu vakiintui";
    const result = await publish(db, compiler, { slug, source, via: "web", by: actor, note });
    if (!result.ok) throw new Error(result.errors[0]?.message);
  }
  const { token } = await cookieFor(db, id);
  await db.destroy();
  const address = `/kaytannot/${slug}`;
  // The server notices the change of its database in a moment.
  await expect.poll(async () => (await page.request.get(address)).status()).toBe(200);
  return { address, token };
}

test("a reader sees authors, notes and changes, as text and as source", async ({ page }) => {
  const { address } = await addTwoRevisions(page);
  const check = async () => {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };
  await page.goto(`${address}/versiot`);
  await expect(page.getByText("Muutos: Kokeilu vakiintui")).toBeVisible();
  await check();
  // With the keyboard only: chooses a radio button and sends the form.
  await page.getByLabel("vanha").last().focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Vertaa valittuja" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mitä muuttui");
  await expect(page.locator("del").filter({ hasText: /kokeilu$/ })).toBeVisible();
  await expect(page.locator("ins").filter({ hasText: "pysyvä toiminta" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Vaihe/ })).toContainText("Käytössä");
  await check();
  // Unchanged paragraphs are collapsed and can be opened.
  const folded = page.getByText("Kappale numero 3 pysyy.");
  await expect(folded).toBeHidden();
  await page.getByText(/kohtaa ennallaan/).click();
  await expect(folded).toBeVisible();
  await page.getByRole("link", { name: "Lähdekoodina" }).click();
  await expect(page.getByRole("cell", { name: /pysyvä toiminta/ })).toBeVisible();
  await check();
});

test("the author restores the first version as a new one", async ({ page, context, baseURL }) => {
  const { address, token } = await addTwoRevisions(page);
  await context.addCookies([{ name: "vertaiskunta", value: token, url: baseURL ?? "" }]);
  await page.goto(`${address}/versiot`);
  await page.getByRole("link", { name: "Palauta versio 1" }).click();
  await expect(page.getByLabel("Mitä muutit ja miksi")).toHaveValue("Palautettu versio 1");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByLabel("Mitä muutit ja miksi").fill("Toiminta palasi kokeiluksi");
  await page.getByRole("button", { name: "Julkaise versio 1 uudelleen" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByText("Torilla on kokeilu.")).toBeVisible();
  await page.getByRole("link", { name: "Versiohistoria (versio 3)" }).click();
  await expect(page.getByText("Toiminta palasi kokeiluksi")).toBeVisible();
  await expect(page.getByText("Palautettu versiosta 1.")).toBeVisible();
});

test.describe("a note that is missing", () => {
  test.use({ expectedStatuses: [422] });

  test("is reported beside its field", async ({ page, context, baseURL }) => {
    const { address, token } = await addTwoRevisions(page);
    await context.addCookies([{ name: "vertaiskunta", value: token, url: baseURL ?? "" }]);
    await page.goto(`${address}/versiot/1?palauta=1`);
    await page.getByLabel("Mitä muutit ja miksi").fill(" ");
    await page.getByRole("button", { name: "Julkaise versio 1 uudelleen" }).click();
    await expect(page.getByRole("alert")).toContainText("Kuvaa muutos lyhyesti.");
    await expect(page.getByLabel("Mitä muutit ja miksi")).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page);
  });
});
