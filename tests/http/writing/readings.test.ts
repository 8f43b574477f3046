import { afterAll, beforeAll, expect, test } from "vitest";
import { fieldIn } from "#tests/support/page-faults.ts";
import { draftAt, enough, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

const text = "\n\nMukana on\n\n> 65-vuotiaat\n\n– yksi\n– kaksi";

let desk: WritingDesk;
let author: Writer;
beforeAll(async () => {
  desk = await openDesk();
  author = await desk.join("liminka", ["author"], "Aino Kirjoittaja");
});
afterAll(() => desk.close());

const draft = () => desk.send(author, { ...enough, teko: "tallenna", "osa-what": text });
const buttons = (html: string) =>
  [...html.matchAll(/name="teko" value="(lue-toisin:[^"]+)"[^>]*>([^<]+)</g)].map(([, value, words]) => [value, words]);

test("the preview marks doubtful places; one press reads one otherwise, saves it, and shows the preview", async () => {
  const address = (await draft()).headers.get("location")?.replace(/[?#].*/, "") ?? "";
  const sent = { ...enough, "osa-what": text, luonnos: String(draftAt(address)), versio: "1" };
  const preview = await (await desk.send(author, { ...sent, teko: "esikatsele" }, address)).text();
  expect(buttons(preview)).toEqual([
    ["lue-toisin:quotation-as-text:osa-what:3", "Tee rivistä lainaus"],
    ["lue-toisin:dashes-as-list:osa-what:5", "Näytä rivit kappaleina"],
  ]);
  expect(preview).toContain('<mark class="reading-mark" id="tulkinta-1">1</mark>&gt; 65-vuotiaat');
  const versio = /name="versio" value="(\d+)"/.exec(preview)?.[1] ?? "";
  const press = { ...sent, versio, teko: "lue-toisin:quotation-as-text:osa-what:3" };
  const after = await (await desk.send(author, press, address)).text();
  expect(fieldIn(after, "osa-what")).toBe("Mukana on\n\n> 65-vuotiaat\n>\n\n– yksi\n– kaksi");
  expect(after).toMatch(/<blockquote>\s*<p>65-vuotiaat/);
  expect(buttons(after).map(([value]) => value)).toEqual(["lue-toisin:dashes-as-list:osa-what:6"]);
  const row = await desk.db
    .selectFrom("draft")
    .select("content")
    .where("id", "=", draftAt(address))
    .executeTakeFirstOrThrow();
  expect(JSON.parse(row.content)["osa-what"][0]).toContain("> 65-vuotiaat\n>");
});

test("a place that has changed since the preview, and an unknown one, leave the text as it is", async () => {
  const address = (await draft()).headers.get("location")?.replace(/[?#].*/, "") ?? "";
  for (const place of ["quotation-as-text:osa-what:1", "quotation-as-text:koodi:3", "x", "star-as-text:osa-what:-1"]) {
    const sent = { ...enough, "osa-what": text, luonnos: String(draftAt(address)), teko: `lue-toisin:${place}` };
    const answer = await desk.send(author, { ...sent, versio: "1" }, address);
    expect(answer.status).toBe(200);
    expect(fieldIn(await answer.text(), "osa-what")).toBe(text);
  }
});
