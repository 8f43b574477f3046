import path from "node:path";
import { commentsPerPage } from "#app/comments/pages.ts";
import { openDatabase } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { addPerson } from "#tests/support/people.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

const practice = "/kaytannot/liikuntaneuvonnan-palveluketju";

test("a person asks, an author answers, the asker marks the answer, a visitor reads both", async ({
  page,
  context,
  baseURL,
}) => {
  const question = `Paljonko aikaa meni? ${crypto.randomUUID()}`;
  const asker = await signInAs(context, baseURL, "pori", "elected");
  const [askerCookie] = await context.cookies();
  await page.goto(practice);
  await page.getByLabel("kysymyksen käytännöstä").check();
  await page.getByLabel("Teksti", { exact: true }).fill(question);
  await page.getByRole("button", { name: "Julkaise" }).last().click();
  await expect(page).toHaveURL(/#kommentti-\d+$/);
  const asked = page.locator(new URL(page.url()).hash);
  await expect(asked.getByText(question)).toBeVisible();
  await page.waitForLoadState();

  await signInAs(context, baseURL, "kainuun-hyvinvointialue", "author");
  await page.reload();
  await asked.getByText(`Vastaa: ${asker}`).click();
  await asked.getByLabel("Vastauksesi").fill("Kaksi **kuukautta**.");
  await asked.getByRole("button", { name: "Julkaise" }).click();
  await expect(asked.getByText("Kaksi kuukautta.")).toBeVisible();
  await page.waitForLoadState();

  await context.clearCookies();
  if (askerCookie) await context.addCookies([askerCookie]);
  await page.reload();
  await asked.getByRole("button", { name: /^Merkitse vastaukseksi/ }).click();
  await expect(asked.getByText("Kysymykseen on vastattu")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await context.clearCookies();
  await page.goto(practice);
  await expect(asked.getByText("Kysymykseen on vastattu")).toBeVisible();
  await expect(page.getByLabel("Teksti", { exact: true })).toHaveCount(0);
});

test("a visitor reports a comment to the coordinator, who hides it", async ({ page, context, baseURL }) => {
  const words = `Sopimaton ${crypto.randomUUID()}`;
  await signInAs(context, baseURL, "pori", "author");
  await page.goto(practice);
  await page.getByLabel("Teksti", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Julkaise" }).last().click();
  await expect(page).toHaveURL(/#kommentti-\d+$/);
  const comment = page.locator(new URL(page.url()).hash);

  await context.clearCookies();
  await page.reload();
  await comment.getByRole("link", { name: /^Ilmoita asiattomasta/ }).click();
  await expect(page.getByRole("blockquote")).toHaveText(words);
  await expect(page.getByLabel("Aihe")).toHaveValue("report");
  await page.waitForLoadState();

  await signInAs(context, baseURL, "thl", "coordinator");
  await page.goto(practice);
  await comment.getByRole("link", { name: /^Piilota/ }).click();
  await page.getByLabel("Syy").fill("Asiaton kieli");
  await page.getByRole("button", { name: "Piilota kommentti" }).click();
  await expect(comment.getByText("Syy: Asiaton kieli")).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});

test.describe("when the session has ended meanwhile", () => {
  test.use({ expectedStatuses: [422] });

  test("the text is given back with a link to sign in", async ({ page, context, baseURL }) => {
    await signInAs(context, baseURL, "pori", "author");
    await page.goto(practice);
    await page.getByLabel("Teksti", { exact: true }).fill("Pitkään mietitty teksti");
    await context.clearCookies();
    await page.getByRole("button", { name: "Julkaise" }).last().click();
    await expect(page.getByRole("alert")).toContainText("Kirjautumisesi on päättynyt");
    await expect(page.getByLabel("Teksti", { exact: true })).toHaveValue("Pitkään mietitty teksti");
    await expect(page.getByRole("link", { name: /^Kirjaudu sisään/ })).toBeVisible();
  });
});

test("a link to a comment of a long discussion leads to it, also one without its page and without scripts", async ({
  page,
  javaScriptEnabled,
}) => {
  const slug = "kunta-jarjestokumppanuus";
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const { actor } = await addPerson(db, "liminka", ["author"], `Pitka ${crypto.randomUUID().replace(/[^a-f]/g, "")}`);
  const { id: practice_id } = await db
    .selectFrom("practice")
    .select("id")
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  const [own, now] = [{ author_id: actor.id, organisation_id: actor.organisationId }, new Date().toISOString()];
  let last = 0;
  for (let n = 0; n <= commentsPerPage; n++) {
    const text = { source: `Rivi ${n}`, html: `<p>Rivi ${n}</p>`, text: `Rivi ${n}`, pipeline: 1 };
    const comment = { practice_id, ...own, ...text, kind: "comment", parent_id: null, created_at: now } as const;
    const { id } = await db.insertInto("comment").values(comment).returning("id").executeTakeFirstOrThrow();
    last = id;
  }
  await moveContentVersion(db, `discussion:${practice_id}`);
  await db.destroy();
  const comment = page.locator(`li#kommentti-${last}`);
  await expect(async () => {
    await page.goto(`/kaytannot/${slug}?kommentti=${last}#kommentti-${last}`);
    await expect(comment).toBeInViewport();
  }).toPass();
  await page.goto(`/kaytannot/${slug}`);
  await page.goto(`/kaytannot/${slug}#kommentti-${last}`);
  if (!javaScriptEnabled) {
    const pages = page.getByRole("listitem").filter({ has: page.locator(":target") });
    await expect(pages.getByText("Kommentti, johon linkki osoitti, on tällä sivulla.")).toBeInViewport();
    await pages.getByRole("link").click();
    await expect(comment).toBeVisible();
  }
  if (javaScriptEnabled) await expect(comment).toBeInViewport();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
