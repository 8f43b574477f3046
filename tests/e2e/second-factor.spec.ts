import path from "node:path";
import { codeAt } from "#app/people/second-factor/codes.server.ts";
import { beginSession } from "#app/people/second-factor/half-session.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { here } from "#tests/support/people.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

test.use({ expectedStatuses: [422] });

test("the second factor is set up, and signing in with a recovery code works; each step fits and is accessible", async ({
  page,
  context,
  baseURL,
}) => {
  const name = await signInAs(context, baseURL, "liminka", "author");
  const look = async () => {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };
  await page.goto("/oma");
  await page.getByRole("link", { name: "Avaa kirjautumisen asetukset" }).click();
  await expect(page.getByRole("img", { name: /QR-koodi/ })).toBeVisible();
  await page.getByLabel("Sovelluksen näyttämä koodi").fill("1");
  await page.getByRole("button", { name: "Vahvista ja ota käyttöön" }).click();
  await expect(page.getByRole("alert")).toContainText("Koodi on väärä");
  await look();
  const secret = await page.locator('input[name="salaisuus"]').inputValue();
  await page.getByLabel("Sovelluksen näyttämä koodi").fill(codeAt(secret, Date.now()));
  await page.getByRole("button", { name: "Vahvista ja ota käyttöön" }).click();
  const codes = page.getByRole("region", { name: "Palautuskoodit" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const code = await codes.first().innerText();
  await look();
  await page.goto("/oma/varmennus");
  await expect(page.getByRole("button", { name: "Poista käytöstä" })).toBeVisible();
  await look();

  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const { id } = await db.selectFrom("person").select("id").where("name", "=", name).executeTakeFirstOrThrow();
  const begun = await beginSession(db, id, here);
  await db.destroy();
  await context.clearCookies();
  const half = !begun.ok ? begun.half : "";
  await context.addCookies([{ name: "vertaiskunta-koodi", value: half, url: baseURL ?? "" }]);
  await page.goto("/kirjaudu/koodi");
  await page.getByLabel("Koodi").fill("1");
  await page.getByRole("button", { name: "Kirjaudu" }).click();
  await expect(page.getByRole("alert")).toContainText("Koodi on väärä");
  await look();
  await page.getByLabel("Koodi").fill(code);
  await page.getByRole("button", { name: "Kirjaudu" }).click();
  await expect(page).toHaveURL(/\/oma$/);
  await expect(page.getByText(name).first()).toBeVisible();
});
