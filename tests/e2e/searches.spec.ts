import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

/** A word of letters only that no text has. */
const unknownWord = () => `zz${crypto.randomUUID().replace(/[^a-f]/g, "")}qx`;

test("the coordinator sees a search without results, adds the word and removes it", async ({
  page,
  context,
  baseURL,
}) => {
  const word = unknownWord();
  await page.goto(`/haku?q=${word}`);
  await signInAs(context, baseURL, "thl", "coordinator");
  await page.goto("/yllapito");
  await page.getByRole("link", { name: "Haut" }).click();
  await page.getByRole("link", { name: "90 päivää" }).click();
  await expect(page.getByRole("link", { name: "90 päivää" })).toHaveAttribute("aria-current", "page");
  const failed = page.getByRole("region", { name: "Ei löytynyt mitään" });
  await expect(failed.getByRole("row").filter({ hasText: word })).toContainText("suomi");
  await failed.getByRole("link", { name: `Lisää haun sanastoon: ${word}` }).click();

  await expect(page.getByLabel("Sana", { exact: true })).toHaveValue(word);
  await page.getByLabel("Mitä se tarkoittaa").fill("mieli ja mielen hyvinvointi");
  await page.getByRole("button", { name: "Lisää sana" }).click();
  await expect(page.getByRole("status")).toHaveText("Sana on lisätty.");
  await expect(page.getByText(`${word} tarkoittaa: mieli ja mielen hyvinvointi`)).toBeVisible();
  await page.getByRole("button", { name: `Poista ${word}, joka tarkoittaa:` }).click();
  await expect(page.getByRole("status")).toHaveText("Sana on poistettu.");
  await expect(page.getByText(`${word} tarkoittaa`)).toHaveCount(0);
});

test("words of a theme and of a target group are added and removed", async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, "thl", "coordinator");
  for (const subject of ["Verkoston kehittäminen", "Nuoret"]) {
    const words = [unknownWord(), unknownWord()];
    await page.goto("/yllapito/hakusanat");
    await page.getByRole("combobox", { name: "Teema, aihe, kohderyhmä" }).selectOption({ label: subject });
    await page.getByLabel("Sanat", { exact: true }).fill(words.join("\n"));
    await page.getByRole("button", { name: "Lisää sanoja" }).click();
    await expect(page.getByRole("status")).toHaveText("Lisäys on tallennettu.");
    for (const word of words) {
      await page.getByRole("button", { name: `Poista ${word} kohdasta ${subject}` }).click();
      await expect(page.getByRole("status")).toHaveText("Sana on poistettu.");
      await expect(page.getByText(word)).toHaveCount(0);
    }
  }
});

test.describe("refused", () => {
  test.use({ expectedStatuses: [422] });

  test("a word is given back with the reason beside its field", async ({ page, context, baseURL }) => {
    await signInAs(context, baseURL, "thl", "coordinator");
    await page.goto("/yllapito/hakusanat");
    await page.getByLabel("Sana", { exact: true }).fill("kaksi sanaa");
    await page.getByLabel("Mitä se tarkoittaa").fill("jotakin");
    await page.getByRole("button", { name: "Lisää sana" }).click();
    await expect(page.getByRole("alert")).toHaveText("Tarkista tiedot");
    const field = page.getByLabel("Sana", { exact: true });
    await expect(field).toHaveValue("kaksi sanaa");
    await expect(field).toHaveAccessibleDescription(/Kirjoita tähän vain yksi sana\./);
    await expect(page.getByLabel("Mitä se tarkoittaa")).toHaveValue("jotakin");
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

test("the coordinator's pages about searches fit and are accessible", async ({ page, context, baseURL }) => {
  await page.goto(`/haku?q=${unknownWord()}`);
  await signInAs(context, baseURL, "thl", "coordinator");
  for (const [address, heading] of [
    ["/yllapito/haut", "Haut"],
    ["/yllapito/hakusanat", "Haun sanasto"],
    ["/sv/yllapito/haut?paivat=7", "Sökningar"],
    ["/en/yllapito/hakusanat", "Search vocabulary"],
  ] as const) {
    await page.goto(address);
    await expect(page.locator("h1"), address).toHaveText(heading);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
