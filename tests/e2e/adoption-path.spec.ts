import path from "node:path";
import type { Page } from "playwright/test";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import { createRateLimit } from "#app/comments/rate-limit.ts";
import { postComment } from "#app/comments/write.server.ts";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { addPerson } from "#tests/support/people.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";
import { writeUp } from "#tests/support/write-up.ts";

const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
const letters = () => crypto.randomUUID().replace(/[^a-f]/g, "");

async function withDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  return work(db).finally(() => db.destroy());
}

/** Publishes a practice of Keuruu for one test. */
async function addPractice(page: Page): Promise<{ slug: string; title: string; address: string }> {
  const slug = `kylapolku-${letters()}`;
  const title = `Kyläpolku ${slug}`;
  await withDatabase((db) =>
    publish(db, compiler, { slug, source: writeUp({ title, organisation: "keuruu" }), via: "command" }),
  );
  const address = `/kaytannot/${slug}`;
  await expect.poll(async () => (await page.request.get(address)).status()).toBe(200);
  return { slug, title, address };
}

/** Saves an organisation's card before the page is opened. */
const fillCard = (slug: string, organisation: string, typed: Partial<Typed>) =>
  withDatabase(async (db) => {
    const { actor } = await addPerson(db, organisation, ["author"], `Kortin tekija ${letters()}`);
    const request = { practice: slug, organisation, typed: blankTyped(typed), seenState: "0", checked: true };
    expect(await saveAdoption(db, actor, request)).toMatchObject({ ok: true });
  });

/** Posts a question of a person in Joutsa. */
const addQuestion = (slug: string, text: string) =>
  withDatabase(async (db) => {
    const { actor } = await addPerson(db, "joutsa", ["author"], `Kysyja ${letters()}`);
    const door = { compiler, limit: createRateLimit(10, 60_000), language: "fi" as const };
    expect(await postComment(db, door, actor, slug, { kind: "question", text })).toMatchObject({ ok: true });
  });

const open = (page: Page, name: string) => page.locator("summary", { hasText: name }).click();
const applied = (page: Page) => page.getByRole("region", { name: "Näin muut ovat soveltaneet tätä käytäntöä" });
const row = (page: Page, organisation: string) => applied(page).locator(`#sovellus-${organisation}`);
const waiting = (page: Page) => page.getByRole("region", { name: "Kysymyksiä teille" });

test("from finding to sharing: Konnevesi and Vaasa find each other, ask, adopt and compare", async ({
  page,
  context,
  baseURL,
}) => {
  const check = () => expectNoSidewaysScroll(page);
  const { title, address } = await addPractice(page);

  await test.step("Konnevesi, 2,500 people, finds a practice of a similar municipality, and is interested", async () => {
    await signInAs(context, baseURL, "konnevesi", "author");
    await page.goto("/kaytannot?vertaa=konnevesi");
    await page.getByRole("link", { name: title, exact: true }).click();
    await applied(page).getByRole("link", { name: "Kokeillaan meilläkin" }).press("Enter");
    await page.getByRole("radio", { name: "Kiinnostunut" }).press("Space");
    await open(page, "Keneltä voi kysyä");
    await page.getByLabel("Yksikkö, jolta voi kysyä").fill("Vapaa-aikatoimi");
    await page.getByRole("button", { name: "Tallenna kortti" }).press("Enter");
    await expect(page.getByRole("status")).toHaveText("Kortti on tallennettu.");
    await expect(applied(page)).toContainText("Kukaan muu ei ole vielä kertonut harkitsevansa tätä.");
    await check();
  });

  await test.step("Vaasa plans it, sees Konnevesi, and asks the makers with the keyboard alone", async () => {
    await signInAs(context, baseURL, "vaasa", "wellbeing_coordinator");
    await page.goto(address);
    await applied(page).getByRole("link", { name: "Kokeillaan meilläkin" }).click();
    await page.getByRole("radio", { name: "Suunnitteilla" }).check();
    await page.getByRole("button", { name: "Tallenna kortti" }).click();
    const company = applied(page).locator(".company");
    await expect(company).toContainText("Konnevesi, kiinnostunut: Vapaa-aikatoimi");
    const ask = page.getByRole("region", { name: "Kysy käytännöstä" });
    await expect(ask).toContainText("Keuruu");
    await ask.getByLabel("Kysymyksesi").focus();
    await page.keyboard.type("Kuka teillä merkitsi polut?");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(ask.getByRole("button", { name: "Lähetä kysymys" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#kommentti-\d+$/);
    await expect(page.getByRole("region", { name: "Keskustelu" })).toContainText("Kuka teillä merkitsi polut?");
    await check();
  });

  await test.step("the question is listed for Keuruu until it is answered", async () => {
    await signInAs(context, baseURL, "keuruu", "contact");
    await page.goto("/oma");
    const question = waiting(page).getByRole("listitem").filter({ hasText: title });
    await expect(question).toContainText("Kuka teillä merkitsi polut?");
    await check();
    await question.getByRole("link", { name: `Vastaa kysymykseen: ${title}` }).press("Enter");
    await page.getByLabel("Vastauksesi").fill("Kyläyhdistys merkitsi ne talkoilla.");
    await page.getByRole("button", { name: "Julkaise" }).press("Enter");
    await expect(page).toHaveURL(/#kommentti-\d+$/);
    await page.goto("/oma");
    await expect(question).toContainText("Teiltä on vastattu, vastausta ei ole merkitty");
    await question.getByRole("link", { name: `Merkitse vastaus kysymykseen: ${title}` }).press("Enter");
    await page.getByRole("button", { name: "Merkitse vastaukseksi" }).first().press("Enter");
    await page.goto("/oma");
    await expect(waiting(page).getByRole("listitem").filter({ hasText: title })).toHaveCount(0);
  });

  await test.step("one has it in use, the other tries its own variant", async () => {
    await signInAs(context, baseURL, "konnevesi", "contact");
    await page.goto("/oma");
    await page.getByRole("link", { name: `Muokkaa korttia: ${title}` }).click();
    await page.getByRole("radio", { name: "Käytössä" }).check();
    await open(page, "Mitä muutitte ja miksi");
    await page.getByLabel("Kuka tekee?").fill("Etsivä nuorisotyöntekijä");
    await open(page, "Miten meni");
    await page.getByLabel("Miten meni?").fill("Kolme polkua on merkitty.");
    await page.getByRole("button", { name: "Tallenna kortti" }).click();
    await expect(row(page, "konnevesi")).toContainText("Käytössä");
    await expect(applied(page).locator(".company")).toHaveCount(0);

    await signInAs(context, baseURL, "vaasa", "author");
    await page.goto(`${address}/soveltaminen`);
    await page.getByRole("radio", { name: "Kokeilussa" }).check();
    await open(page, "Mitä muutitte ja miksi");
    await page.getByLabel("Kuka tekee?").fill("Kaksi liikuntaneuvojaa");
    await page.getByRole("button", { name: "Tallenna kortti" }).click();
    await expect(row(page, "vaasa")).toContainText("Kokeilussa");
  });

  await test.step("a visitor reads both side by side, with the answered question", async () => {
    await context.clearCookies();
    await page.goto(address);
    await expect(applied(page)).toContainText("2 soveltajaa");
    await expect(row(page, "konnevesi")).toContainText("Kolme polkua on merkitty.");
    await expect(row(page, "vaasa")).toContainText("Kaksi liikuntaneuvojaa");
    const talk = page.getByRole("region", { name: "Keskustelu" });
    await expect(talk).toContainText("Kyläyhdistys merkitsi ne talkoilla.");
    await check();
    await page.getByRole("link", { name: "Kirjaudu ja kysy" }).press("Enter");
    await expect(page).toHaveURL(new RegExp(`/kirjaudu\\?jatka=${encodeURIComponent(`${address}#kysy`)}`));
    await page.goto("/jasenet/konnevesi");
    await expect(page.getByRole("main")).toContainText("Konnevesi on kokeillut");
    await check();
  });
});

test("others that consider the practice, the form to ask, and a question on the own page, in each language", async ({
  page,
  context,
  baseURL,
}) => {
  const { slug, address } = await addPractice(page);
  await fillCard(slug, "joutsa", { status: "interested", contact: "Liikuntapalvelut" });
  await fillCard(slug, "vaasa", { status: "planning" });
  await signInAs(context, baseURL, "vaasa", "contact");
  const look = async (at: string, words: string) => {
    await page.goto(at);
    await expect(page.getByRole("heading", { name: words })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("Liikuntapalvelut");
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };
  await look(address, "Ketkä muut harkitsevat tätä");
  await look(`/sv${address}`, "Vilka andra överväger detta");
  await look(`/en${address}`, "Who else is considering this");
  await addQuestion(slug, "Miten pääsitte alkuun?");
  await look("/oma", "Käytännöt, joita harkitsette");
  await look("/sv/oma", "Arbetssätt som ni överväger");
  await look("/en/oma", "Practices you are considering");
});

test("the own page of a person whose organisation has shared nothing yet", async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, "luhanka", "contact");
  await page.goto("/oma");
  await expect(waiting(page)).toContainText("Teille ei ole avoimia kysymyksiä.");
  await expect(page.getByRole("region", { name: "Luhanka verkostossa" })).toContainText(
    "Ette ole vielä kuvanneet omia käytäntöjänne.",
  );
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("a county's page among the members", async ({ page }) => {
  await page.goto("/jasenet/pohjois-savon-hyvinvointialue");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Pohjois-Savon hyvinvointialue");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("from the home page to practices of similar municipalities, and for a member to the own page", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto("/");
  const door = page.getByRole("region", { name: "Opi muilta kunnilta" });
  await door.getByLabel("Oma kuntasi tai hyvinvointialueesi").fill("Konneveden");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/kaytannot\?vertaa=konnevesi$/);
  await expect(page.locator(".alike").first()).toBeVisible();
  await signInAs(context, baseURL, "konnevesi", "author");
  await page.goto("/");
  await expectNoSidewaysScroll(page);
  await door.getByRole("link", { name: "Oma sivu" }).click();
  await expect(page).toHaveURL(/\/oma$/);
  await page.getByRole("link", { name: "Katso kaikki käytännöt, samankaltaisimmat ensin" }).click();
  await expect(page).toHaveURL(/vertaa=konnevesi/);
});
