import { afterAll, beforeAll, expect, test } from "vitest";
import { fieldIn } from "#tests/support/page-faults.ts";
import { draftAt, enough, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

const report = "Alkusanat.\n\nTaustaa\nVäestö ikääntyy.\n\nTulokset\nKunto parani.\n\nVinkit muille\nSovi aika.";

let desk: WritingDesk;
let author: Writer;
let stranger: Writer;
beforeAll(async () => {
  desk = await openDesk();
  author = await desk.join("liminka", ["author"], "Aino Kirjoittaja");
  stranger = await desk.join("pori", ["author"], "Veera Vieras");
});
afterAll(() => desk.close());

/** Sends a pasted text to be divided; returns the id of the draft and the address of the page with its parts. */
async function divide(text: string) {
  const answer = await desk.send(author, { ...enough, "koko-teksti": text, "osa-what": "Jo.", teko: "jaa" });
  const address = answer.headers.get("location") ?? "";
  return { status: answer.status, address, id: draftAt(address.replace(/\/jaa$/, "")) };
}
const contentOf = async (id: number) => {
  const row = await desk.db.selectFrom("draft").select("content").where("id", "=", id).executeTakeFirstOrThrow();
  return JSON.parse(row.content) as Record<string, string[]>;
};
const placesIn = (html: string) => [...html.matchAll(/<option value="([^"]*)" selected/g)].map(([, value]) => value);

test("the parts are shown with their places, and nothing is changed before the author divides the text", async () => {
  const { status, address, id } = await divide(report);
  expect([status, address]).toEqual([302, `/kirjoita/${id}/jaa`]);
  const page = await desk.read(address, author.cookie);
  expect(placesIn(page)).toEqual(["johdanto", "osa-need", "osa-results", "osa-tips"]);
  expect(page).toContain("Väestö ikääntyy.");
  expect(await contentOf(id)).toMatchObject({ "koko-teksti": [report], "osa-what": ["Jo."] });

  const versio = fieldIn(page, "versio") ?? "";
  // The results go to another section, and the tips wait.
  const sent = { versio, "paikka-2": "osa-what", "paikka-3": "", "paikka-9": "osa-tips" };
  const done = await desk.send(author, sent, address);
  expect([done.status, done.headers.get("location")]).toEqual([302, `/kirjoita/${id}?tehty=jaettu#sisalto-osat`]);
  expect(await contentOf(id)).toMatchObject({
    johdanto: ["Alkusanat."],
    "osa-need": ["### Taustaa\n\nVäestö ikääntyy."],
    "osa-what": ["Jo.\n\n### Tulokset\n\nKunto parani."],
    "koko-teksti": ["### Vinkit muille\n\nSovi aika."],
  });
  expect((await contentOf(id))["osa-tips"]).toBeUndefined();
});

test("a draft that has changed meanwhile, another's, an old form and a made-up place are refused or read as shown", async () => {
  const { address, id } = await divide(report);
  expect((await desk.get(address, stranger.cookie)).status).toBe(404);
  expect((await desk.get(address)).status).toBe(302);
  const versio = fieldIn(await desk.read(address, author.cookie), "versio") ?? "";
  const moved = await desk.send(author, { versio: String(Number(versio) + 1) }, address);
  expect([moved.status, await moved.text()]).toEqual([409, expect.stringContaining("Luonnos muuttui sillä välin")]);
  const old = await desk.post(address, { versio, avain: "vanha" }, author.cookie);
  expect(old.status).toBe(422);
  expect(await contentOf(id)).toMatchObject({ "koko-teksti": [report] });
  expect((await desk.send(author, { versio, "paikka-0": "lahde" }, address)).status).toBe(302);
  expect(await contentOf(id)).toMatchObject({ johdanto: ["Alkusanat."], "osa-tips": [expect.any(String)] });
  // Nothing is left to divide.
  expect((await desk.get(address, author.cookie)).headers.get("location")).toBe(`/kirjoita/${id}`);
});

test("an empty text is saved as before", async () => {
  const { status, address } = await divide("  ");
  expect([status, address]).toMatchObject([302, expect.stringMatching(/^\/kirjoita\/\d+\?tehty=tallennettu/)]);
});
