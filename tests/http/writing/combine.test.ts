import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

let desk: WritingDesk;
let aino: Writer;
let kalle: Writer;
beforeAll(async () => {
  desk = await openDesk();
  aino = await desk.join("liminka", ["author"], "Aino Yhdistaja");
  kalle = await desk.join("liminka", ["author"], "Kalle Yhdistaja");
});
afterAll(() => desk.close());

const text = (title: string, more = {}) => ({
  otsikko: title,
  tiivistelma: "Kokeilu.",
  organisaatio: "liminka",
  ...more,
});
const idIn = (answer: Response) => /kirjoita\/(\d+)/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";

/** Makes two parallel texts of one draft; returns the id of the later one. */
async function twoTexts(title: string): Promise<string> {
  const first = idIn(await desk.send(aino, { ...text(title), teko: "tallenna", sivu: "a" }));
  const own = { luonnos: first, versio: "1", teko: "tallenna" };
  await desk.send(kalle, { ...text(`${title} Kalle`), ...own, sivu: "k" }, `/kirjoita/${first}`);
  const late = await desk.send(aino, { ...text(`${title} Aino`), ...own, sivu: "x" }, `/kirjoita/${first}`);
  expect(late.headers.get("location")).toContain("tehty=rinnakkain");
  return idIn(late);
}

const seen = { versio: "1", "toinen-versio": "2", "toinen-laji": "draft" };
const both = { lahde: "---\ntitle: Molemmat\n---\n\nYhdistetty teksti.", teko: "molemmat", ...seen };

describe("combining two texts", () => {
  test("shows both and their differences, and continues with the combined one", async () => {
    const id = await twoTexts("Torit");
    const page = await desk.read(`/kirjoita/${id}/yhdista`, aino.cookie);
    expect(page).toContain("Torit Aino");
    expect(page).toContain("Torit Kalle");
    const answer = await desk.send(aino, both, `/kirjoita/${id}/yhdista`);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, `/kirjoita/${id}`]);
    expect(await desk.read(`/kirjoita/${id}`, aino.cookie)).toContain("Yhdistetty teksti.");
  });

  test("gives the combined text back with every refusal", async () => {
    const id = await twoTexts("Polut");
    const address = `/kirjoita/${id}/yhdista`;
    const refusal = async (answer: Response) => [answer.status, (await answer.text()).includes("Yhdistetty teksti.")];
    expect(await refusal(await desk.post(address, both))).toEqual([422, true]);
    expect(await refusal(await desk.post(address, { ...both, avain: "vanha" }, aino.cookie))).toEqual([422, true]);
    expect(await refusal(await desk.send(aino, { ...both, "toinen-versio": "1" }, address))).toEqual([409, true]);
    expect(await refusal(await desk.send(aino, { ...both, "toinen-laji": "published" }, address))).toEqual([409, true]);
    const large = { ...both, lahde: `${both.lahde}\n${"sana ".repeat(70_000)}` };
    expect(await refusal(await desk.send(aino, large, address))).toEqual([413, true]);
    await desk.send(aino, { luonnos: id, versio: "1", teko: "poista", ...text("Polut Aino") }, `/kirjoita/${id}`);
    expect(await refusal(await desk.send(aino, both, address))).toEqual([409, true]);
  });

  test("is for people who may open the draft", async () => {
    const id = await twoTexts("Kentat");
    const other = await desk.join("oulu", ["author"], "Oili Yhdistaja");
    const elected = await desk.join("liminka", ["elected"], "Eero Yhdistaja");
    const address = `/kirjoita/${id}/yhdista`;
    expect((await desk.get(address, elected.cookie)).status).toBe(403);
    expect((await desk.get(address)).headers.get("location")).toContain("/kirjaudu");
    const target = (await desk.get(address, other.cookie)).headers.get("location") ?? "";
    expect((await desk.get(target, other.cookie)).status).toBe(404);
    expect((await desk.send(other, { ...seen, teko: "toinen" }, address)).status).toBe(404);
    expect((await desk.send(aino, { ...seen, teko: "toinen" }, address)).status).toBe(302);
  });
});
