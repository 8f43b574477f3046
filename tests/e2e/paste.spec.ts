import { expect, test } from "#tests/support/browser-test.ts";
import { clipboards } from "#tests/support/clipboards.ts";
import { copyAndPaste, openWritingForm, paste } from "#tests/support/writing-form.ts";

for (const { from, html, markdown } of clipboards) {
  test(`text pasted from ${from} becomes Markdown`, async ({ page }) => {
    const requests: string[] = [];
    await openWritingForm(page);
    // The title is searched for similar practices, which is no request of the pasted text.
    const similar = page.waitForResponse((it) => it.url().includes("/api/v1/search"));
    await page.getByLabel("Otsikko", { exact: true }).fill("Otsikko on jo");
    await similar;
    page.on("request", (request) => requests.push(request.url()));
    await copyAndPaste(page, "Tarve ja tavoite", { html, plain: "teksti" });
    await expect(page.getByLabel("Tarve ja tavoite", { exact: true })).toHaveValue(markdown);
    expect(await page.evaluate(() => "__ran" in window)).toBe(false);
    expect(requests).toEqual([]);
  });
}

test("plain text is pasted by the browser, and one undo removes a pasted document", async ({ page }) => {
  await openWritingForm(page);
  const field = page.getByLabel("Tarve ja tavoite", { exact: true });
  expect(await paste(page, "Tarve ja tavoite", { plain: "a < b *x*" })).toBe(true);
  await field.fill("Alku");
  await field.press("End");
  expect(await paste(page, "Tarve ja tavoite", { html: "<p>Yksi</p><p><b>Kaksi</b></p>" })).toBe(false);
  await expect(field).toHaveValue("Alku\n\nYksi\n\n**Kaksi**");
  await page.keyboard.press("Control+z");
  await expect(field).toHaveValue("Alku");
});

const headings = [
  { heading: "Tarve ja tavoite", field: "osa-need", own: true },
  { heading: "Mitä tehdään", field: "osa-what", own: true },
  { heading: "Kumppanit", field: "osa-olematon", own: true },
];

test("a text with the form's own headings is sent to be divided on request, and the other text stays", async ({
  page,
}) => {
  await openWritingForm(page, headings);
  const need = page.getByLabel("Tarve ja tavoite", { exact: true });
  await need.fill("Jo kirjoitettu");
  await paste(page, "Tarve ja tavoite", {
    html: "<p>Alku</p><h2>Tarve ja tavoite</h2><p>Tarve</p><h2>Mitä tehdään</h2><ul><li>Teko</li></ul><h2>Kumppanit</h2><p>Ne</p>",
  });
  await expect(need).toHaveValue(/Alku\n\n### Tarve/);
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: "Jaa osiin" }).click();
  const fields = new URLSearchParams((await sent).postData() ?? "");
  expect([fields.get("teko"), fields.get("osa-need")?.trim()]).toEqual(["jaa", "Jo kirjoitettu"]);
  expect(fields.get("koko-teksti")?.replace(/\r\n/g, "\n")).toBe(
    "Alku\n\n### Tarve ja tavoite\n\nTarve\n\n### Mitä tehdään\n\n- Teko\n\n### Kumppanit\n\nNe",
  );
});

test("a text with the form's own headings stays in one field on request", async ({ page }) => {
  await openWritingForm(page, headings);
  await paste(page, "Mitä tehdään", { plain: "Tarve ja tavoite\nTarve\n\nMitä tehdään\nTeko" });
  await page.getByRole("button", { name: "Liitä tähän" }).click();
  await expect(page.getByLabel("Mitä tehdään", { exact: true })).toHaveValue(/^Tarve ja tavoite\nTarve/);
  await expect(page.getByLabel("Tarve ja tavoite", { exact: true })).toHaveValue("");
});

test("the title of a pasted document goes to the empty title, and pictures that did not come are told of", async ({
  page,
}) => {
  await openWritingForm(page);
  const html = '<h1>Lähitori</h1><p>Tori on auki.<img src="a.png" width="300" alt=""></p>';
  await paste(page, "Tarve ja tavoite", { html });
  const need = page.getByLabel("Tarve ja tavoite", { exact: true });
  await expect(page.getByLabel("Otsikko", { exact: true })).toHaveValue("Lähitori");
  await expect(need).toHaveValue("Tori on auki.");
  await expect(page.getByText("Kuvat eivät tulleet tekstin mukana.").first()).toBeVisible();
  // A title that is there is not replaced: the heading stays in the text.
  await paste(page, "Mitä tehdään", { html: "<h1>Toinen</h1><h2>Osa</h2>" });
  await expect(page.getByLabel("Mitä tehdään", { exact: true })).toHaveValue("### Toinen\n\n#### Osa");
});
