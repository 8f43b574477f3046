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
    const filling: Promise<[number, string | null]>[] = [];
    let refused: Response | undefined;
    // On a busy machine the queue may have room again before the text arrives; then another round fills it.
    for (let round = 1; round <= 10 && refused?.status !== 503; round++) {
      await fill();
      refused = await desk.send(author, { ...sent, otsikko: `Ruuhka ohi ${round}` });
      sent.otsikko = `Ruuhka ohi ${round}`;
    }
    if (refused?.status !== 503) throw new Error("The queue never stayed full");
    const html = await refused.text();
    expect(refused.headers.get("retry-after")).toBe("10");
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
    expect(again.headers.get("location")).toMatch(/^\/kaytannot\/ruuhka-ohi-\d+$/);

    /** Sends more requests at once than the queue holds, from several people; resolves when one has been refused. */
    function fill(): Promise<void> {
      return new Promise((full) => {
        const sending = Array.from({ length: 40 }, async (_, index): Promise<[number, string | null]> => {
          const writer = others[index % others.length] ?? author;
          const answer = await desk.send(writer, { tapa: "lahde", lahde: slow }, "/kirjoita/esikatselu");
          await answer.text();
          if (answer.status === 503) full();
          return [answer.status, answer.headers.get("retry-after")];
        });
        filling.push(...sending);
        void Promise.all(sending).then(() => full());
      });
    }
  } finally {
    await desk.close();
  }
});
