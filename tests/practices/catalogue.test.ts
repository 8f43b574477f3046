import { expect, test } from "vitest";
import { openCatalogue, readCatalogue } from "#app/practices/catalogue.server.ts";
import { confirm } from "#app/practices/owning/confirm.server.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { bringBack, withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { compiler, withPeople } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

/** Follows the catalogue of a database; the function returned reads it after every change so far. */
function followed(db: Db) {
  let version = 0;
  const read = openCatalogue(db, () => version);
  return async () => {
    version = await readContentVersion(db);
    return read();
  };
}

test("a catalogue kept through changes is the same as one read anew, and only what changed is made anew", () =>
  withPeople(async ({ db, author, coordinator }) => {
    const catalogue = followed(db);
    const first = await catalogue();
    const front = "topics: [osallisuus]\napplies: lahitori";
    const source = writeUp({ title: "Soveltaja", organisation: "liminka", front });
    const changes: [change: () => Promise<unknown>, changed: string[]][] = [
      [() => publish(db, compiler, { slug: "soveltaja", source, via: "command" }), ["soveltaja"]],
      [() => confirm(db, author, "toinen", 1), ["toinen"]],
      // What applies the renamed practice has its new address.
      [() => rename(db, coordinator, "lahitori", "tori"), ["tori", "soveltaja"]],
      [() => withdraw(db, author, "toinen", "Vanhentunut"), []],
      [() => bringBack(db, author, "toinen"), ["toinen"]],
    ];
    let before = first;
    for (const [change, changed] of changes) {
      expect(await change()).toMatchObject({ ok: true });
      const now = await catalogue();
      expect(now).toEqual(await readCatalogue(db, now.asOf));
      const made = now.cards.filter((card) => !before.cards.includes(card)).map((card) => card.slug);
      expect(made.sort()).toEqual(changed.sort());
      before = now;
    }
  }));
