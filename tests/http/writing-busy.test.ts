import { expect, test } from "vitest";
import { fieldIn } from "#tests/support/page-faults.ts";
import { enough, openDesk } from "#tests/support/writing.ts";

/** Within the limits, but slow to parse: each setext underline makes a paragraph. */
const slow = "=\n".repeat(2_000);

test("a full queue: 503 with Retry-After and the draft saved; other pages work; later it is published", async () => {
  const desk = await openDesk();
  try {
    const author = await desk.join("liminka", ["author"], "Aino Kirjoittaja");
    const others = [
      await desk.join("pori", ["author"], "Veera Vieras"),
      await desk.join("oulu", ["author"], "Olli Oululainen"),
    ];
    const sent = { ...enough, otsikko: "Ruuhka ohi", "osa-what": "Teksti, joka ei katoa." };
    let isFull = () => {};
    const full = new Promise<void>((resolve) => {
      isFull = resolve;
    });
    // More requests at once than the queue holds, from several people.
    const filling = Array.from({ length: 40 }, async (_, index) => {
      const writer = others[index % others.length] ?? author;
      const answer = await desk.send(writer, { tapa: "lahde", lahde: slow }, "/kirjoita/esikatselu");
      await answer.text();
      if (answer.status === 503) isFull();
      return [answer.status, answer.headers.get("retry-after")];
    });
    await Promise.race([full, Promise.all(filling)]);
    const refused = await desk.send(author, sent);
    const html = await refused.text();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "10"]);
    expect(html).toContain("Luonnos on tallennettu");
    expect(fieldIn(html, "osa-what")).toBe("Teksti, joka ei katoa.");
    expect((await desk.get("/")).status).toBe(200);
    const luonnos = fieldIn(html, "luonnos") ?? "";
    const draft = await desk.db.selectFrom("draft").selectAll().where("id", "=", Number(luonnos)).executeTakeFirst();
    expect(draft?.content).toContain("Teksti, joka ei katoa.");
    for (const [status, wait] of await Promise.all(filling)) {
      expect([status, wait]).toEqual(status === 503 ? [503, "10"] : [200, null]);
    }
    const versio = String(draft?.version);
    const again = await desk.send(author, { ...sent, luonnos, versio }, `/kirjoita/${luonnos}`);
    expect(again.headers.get("location")).toBe("/kaytannot/ruuhka-ohi");
  } finally {
    await desk.close();
  }
});
