import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

let desk: WritingDesk;
let person: Writer;
let coordinator: Writer;
beforeAll(async () => {
  desk = await openDesk();
  person = await desk.join("liminka", ["author"], "Aino Kysyy");
  coordinator = await desk.join("thl", ["coordinator"], "Kaisa Koordinaattori");
});
afterAll(() => desk.close());

const ask = (pyynto: string, teksti: string) => desk.send(person, { pyynto, teksti }, "/oma/tiedot");
const idOn = (html: string) => /name="pyynto" value="(\d+)"/.exec(html)?.[1] ?? "";

test("the copy is a file of the person's own data, also without a role in force", async () => {
  const get = () => desk.get("/oma/tiedot.json", person.cookie);
  const answer = await get();
  expect(answer.headers.get("content-disposition")).toContain("omat-tiedot.json");
  expect(answer.headers.get("cache-control")).toContain("no-store");
  expect(await answer.json()).toMatchObject({
    account: { email: "aino.kysyy@example.org" },
    roles: [{ role: "author" }],
  });
  const [role] = await desk.db.selectFrom("person_role").selectAll().where("person_id", "=", person.id).execute();
  const ends = new Date(Date.now() - 1).toISOString();
  await desk.db.updateTable("person_role").set({ ends }).where("person_id", "=", person.id).execute();
  expect([(await get()).status, (await desk.get("/oma/tiedot", person.cookie)).status]).toEqual([200, 200]);
  await desk.db
    .updateTable("person_role")
    .set({ ends: role?.ends ?? null })
    .where("person_id", "=", person.id)
    .execute();
});

test("a request is sent, waits with its day at the coordinator's, and its answer comes back", async () => {
  const refused = await ask("rectification", "  ");
  const html = await refused.text();
  expect(refused.status).toBe(422);
  expect(html).toContain('href="#teksti"');
  expect(html).toMatch(/checked="" value="rectification"/);
  const kind = await ask("kaikki", "Tekstini säilyy");
  expect([kind.status, (await kind.text()).includes("Tekstini säilyy")]).toEqual([422, true]);
  const sent = await ask("rectification", "Nimeni on <b>Aino</b>.");
  expect([sent.status, sent.headers.get("location")]).toEqual([302, "/oma/tiedot?lahetetty=1"]);
  expect(await desk.read("/oma/tiedot?lahetetty=1", person.cookie)).toContain("Vastaus viimeistään");
  const list = await desk.read("/yllapito/pyynnot", coordinator.cookie);
  expect(list).toContain("Nimeni on &lt;b&gt;Aino&lt;/b&gt;.");
  const pyynto = idOn(list);
  const empty = await desk.send(coordinator, { pyynto, teko: "ei", vastaus: "" }, "/yllapito/pyynnot");
  expect([empty.status, (await empty.text()).includes("Kirjoita vastaus.")]).toEqual([422, true]);
  const done = await desk.send(coordinator, { pyynto, teko: "ei", vastaus: "Nimi on oikein." }, "/yllapito/pyynnot");
  expect(done.status).toBe(302);
  const own = await desk.read("/oma/tiedot", person.cookie);
  expect(own).toContain("Nimi on oikein.");
  expect(own).toContain('href="https://tietosuoja.fi/"');
});

test("an erasure needs a confirmation, ends the session and is of no use to an old link", async () => {
  await ask("erasure", "");
  const pyynto = idOn(await desk.read("/yllapito/pyynnot", coordinator.cookie));
  const answer = (fields: Record<string, string>) =>
    desk.send(coordinator, { pyynto, teko: "tehty", vastaus: "", ...fields }, "/yllapito/pyynnot");
  const unconfirmed = await answer({});
  expect([unconfirmed.status, (await unconfirmed.text()).includes("Vahvista poisto")]).toEqual([422, true]);
  expect((await desk.get("/oma", person.cookie)).status).toBe(200);
  expect((await answer({ vahvistus: "1" })).status).toBe(302);
  expect((await desk.get("/oma", person.cookie)).headers.get("location")).toContain("/kirjaudu");
  const list = await desk.read("/yllapito/pyynnot", coordinator.cookie);
  expect(list).toContain("Poistettu henkilö");
  expect(list).not.toContain("Aino Kysyy");
  expect(await desk.read("/yllapito/loki", coordinator.cookie)).not.toContain("Aino Kysyy");
  expect(await desk.read("/yllapito/henkilot", coordinator.cookie)).not.toContain("Aino Kysyy");
  expect((await desk.get(`/yllapito/henkilot/${person.id}`, coordinator.cookie)).status).toBe(404);
});

test("a forged form changes nothing", async () => {
  const forged = await desk.post("/oma/tiedot", { avain: "x", pyynto: "erasure", teksti: "" }, coordinator.cookie);
  expect(forged.status).toBe(422);
  expect(
    await desk.db.selectFrom("data_request").select("id").where("person_id", "=", coordinator.id).execute(),
  ).toEqual([]);
});
