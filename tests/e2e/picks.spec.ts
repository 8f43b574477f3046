import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

test("a visitor collects practices, sorts them and downloads them as files", async ({ page }) => {
  await page.goto("/kaytannot/mielen-hyvinvoinnin-abc");
  await page.getByRole("link", { name: "Lisää poimintoihin" }).first().click();
  await expect(page).toHaveURL(/\/poiminnat\?k=mielen-hyvinvoinnin-abc$/);
  await expect(page.getByRole("heading", { level: 2, name: "1 käytäntö" })).toBeVisible();

  await page.getByLabel("Hae käytäntöjä", { exact: true }).fill("liikuntaneuvonta");
  await page.getByLabel("Hae käytäntöjä", { exact: true }).press("Enter");
  await page
    .getByRole("button", { name: /^Lisää poimintoihin: / })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 2, name: "2 käytäntöä" })).toBeVisible();
  await expect(page.getByRole("status").first()).toHaveText(/Luetteloa on täydennetty/);

  const second = page.getByRole("list").filter({ has: page.getByRole("button", { name: /^Poista luettelosta/ }) });
  const title = await second.getByRole("heading").nth(1).getByRole("link").textContent();
  await page.getByRole("button", { name: `Siirrä ylemmäs: ${title}` }).click();
  await expect(second.getByRole("heading").first()).toHaveText(`1. ${title}`);

  for (const [name, file] of [
    ["Lataa Word-tiedostona (.docx)", /^poiminnat-hyvinvointisuunnitelmaan-[\d-]+\.docx$/],
    ["Lataa tekstinä (.txt)", /^poiminnat-hyvinvointisuunnitelmaan-[\d-]+\.txt$/],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    expect((await download).suggestedFilename()).toMatch(file);
  }

  await page.getByRole("button", { name: "Tyhjennä luettelo" }).click();
  await expect(page.getByText("Luettelossa ei ole vielä käytäntöjä.")).toBeVisible();
  await page.getByRole("link", { name: "Palauta tyhjennetty luettelo" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "2 käytäntöä" })).toBeVisible();
});

test("a signed-in person's list is kept over several practices", async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, "akaa", "author");
  await page.goto("/kaytannot/mielen-hyvinvoinnin-abc");
  await page.getByRole("button", { name: "Lisää poimintoihin" }).click();
  await expect(page.getByText("Tämä on poiminnoissasi.")).toBeVisible();
  await page.getByRole("link", { name: "Omat poiminnat (1)" }).click();
  await expect(page.getByRole("link", { name: "Mielen hyvinvoinnin ABC" })).toBeVisible();
  await page.getByRole("button", { name: "Poista luettelosta: Mielen hyvinvoinnin ABC" }).click();
  await expect(page.getByText("Luettelossa ei ole vielä käytäntöjä.")).toBeVisible();
});

test("a signed-in person's lists fit and are accessible", async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, "akaa", "author");
  for (const address of ["/poiminnat?k=mielen-hyvinvoinnin-abc,ei-ole&q=liikunta", "/poiminnat"]) {
    await page.goto(address);
    await expect(page.locator("h1"), address).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
