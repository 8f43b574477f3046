import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

test("the coordinator goes from the menu to a gap, its members and back, and to the year's figures", async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL, "thl", "coordinator");
  await page.goto("/yllapito");
  await page.getByRole("link", { name: "Puutteet ja tilannekuva" }).click();
  await expect(page.locator("h1")).toHaveText("Puutteet ja tilannekuva");

  const practices = page.getByRole("region", { name: "Käytännöt teemoittain ja kokoluokittain" });
  const row = practices.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "THL:n verkkokoulut" }) });
  const gap = row.getByRole("link", { name: /hyvinvointialueet: ei yhtään käytäntöä$/ });
  await expect(gap).toHaveText("ei yhtään");
  await gap.click();
  await expect(page.getByText("Tästä ei ole yhtään käytäntöä.")).toBeVisible();
  const members = page.getByRole("region", { name: "Verkoston jäsenet tässä ryhmässä" });
  await expect(members.getByRole("link", { name: "Kainuun hyvinvointialue" })).toBeVisible();
  await page.getByRole("link", { name: "Takaisin sivulle Puutteet ja tilannekuva" }).click();

  const cell = practices.getByRole("link", { name: /^Järjestöyhteistyö .*vähintään 100 000 asukasta: \d+ käytäntö/ });
  await cell.click();
  await expect(page).toHaveURL(
    (url) =>
      `${url.pathname} ${url.searchParams.get("teema")} ${url.searchParams.get("koko")}` ===
      "/yllapito/aukot/kaytannot jarjestoyhteistyo vahintaan-100000",
  );
  await page.goBack();

  await page.getByRole("link", { name: "Avaa vuoden luvut" }).click();
  await expect(page.locator("h1")).toHaveText(/^Vuoden 20\d\d luvut$/);
  await expect(page.getByRole("row", { name: /Julkisista lähteistä tuotuja kuvauksia/ })).toBeVisible();
});

test("the coordinator's board and its lists fit and are accessible", async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, "thl", "coordinator");
  for (const [address, heading] of [
    ["/yllapito/aukot", "Puutteet ja tilannekuva"],
    ["/sv/yllapito/aukot?kausi=2017-2020", "Luckor och lägesbild"],
    ["/en/yllapito/aukot/soveltamiset", "Adoptions"],
    ["/yllapito/aukot/kysymykset", "Kysymykset ilman vastausta"],
    ["/yllapito/aukot/kaytannot?koko=hyvinvointialueet", "Käytännöt"],
    ["/yllapito/aukot/vuosi", /^Vuoden 20\d\d luvut$/],
  ] as const) {
    await page.goto(address);
    await expect(page.locator("h1"), address).toHaveText(heading);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
