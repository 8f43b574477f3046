import { expect, test } from "#tests/support/browser-test.ts";
import { clipboards } from "#tests/support/clipboards.ts";
import { openWritingForm, paste } from "#tests/support/writing-form.ts";

for (const { from, html, markdown } of clipboards) {
  test(`text pasted from ${from} becomes Markdown`, async ({ page }) => {
    const requests: string[] = [];
    await openWritingForm(page);
    page.on("request", (request) => requests.push(request.url()));
    await paste(page, "Tarve ja tavoite", { html, plain: "teksti" });
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

test("a text with the form's own headings is divided into the fields on request, after their present text", async ({
  page,
}) => {
  await openWritingForm(page, headings);
  const need = page.getByLabel("Tarve ja tavoite", { exact: true });
  const what = page.getByLabel("Mitä tehdään", { exact: true });
  await what.fill("Jo kirjoitettu");
  await paste(page, "Tarve ja tavoite", {
    html: "<p>Alku</p><h2>Tarve ja tavoite</h2><p>Tarve</p><h2>Mitä tehdään</h2><ul><li>Teko</li></ul><h2>Kumppanit</h2><p>Ne</p>",
  });
  await expect(need).toHaveValue(/^Alku\n\n### Tarve/);
  await page.getByRole("button", { name: "Jaa osiin" }).click();
  await expect(need).toHaveValue("Alku\n\nTarve");
  await expect(what).toHaveValue("Jo kirjoitettu\n\n- Teko\n\n### Kumppanit\n\nNe");
  await expect(page.getByRole("status").filter({ hasText: "Teksti jaettiin" })).toHaveText(
    /Tarve ja tavoite, Mitä tehdään/,
  );
  await expect(page.getByRole("button", { name: "Jaa osiin" })).toHaveCount(0);
});

test("a text with the form's own headings stays in one field on request", async ({ page }) => {
  await openWritingForm(page, headings);
  await paste(page, "Mitä tehdään", { plain: "Tarve ja tavoite\nTarve\n\nMitä tehdään\nTeko" });
  await page.getByRole("button", { name: "Liitä tähän" }).click();
  await expect(page.getByLabel("Mitä tehdään", { exact: true })).toHaveValue(/^Tarve ja tavoite\nTarve/);
  await expect(page.getByLabel("Tarve ja tavoite", { exact: true })).toHaveValue("");
});
