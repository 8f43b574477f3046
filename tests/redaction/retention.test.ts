import { expect, test } from "vitest";
import { bringBack, withdraw } from "#app/practices/owning/withdraw.server.ts";
import { removeWithdrawn } from "#app/redaction/retention.server.ts";
import { compiler } from "#tests/comments/people.ts";
import { filesWith, slug, withDesk, writeEverywhere } from "./desk.ts";

const day = 86_400_000;

test("the texts of a practice go when it has been withdrawn for the time, and not before; its address and reason stay", () =>
  withDesk(async (desk) => {
    const { db, contact } = desk;
    await writeEverywhere(desk);
    const texts = async () => {
      const revisions = await db
        .selectFrom("revision")
        .select(["number", "title", "source"])
        .orderBy("number")
        .execute();
      const comments = await db.selectFrom("comment").select("source").execute();
      const cards = await db.selectFrom("adoption_version").select("results").execute();
      const drafts = await db.selectFrom("draft").select("id").execute();
      return { revisions, comments, cards, drafts };
    };
    const before = await texts();
    const after = (days: number) => removeWithdrawn(db, compiler, 30, Date.now() + days * day);
    await after(31);
    expect(await texts(), "one that is published").toEqual(before);
    await withdraw(db, contact, slug, "Vanhentunut");
    await after(29);
    expect(await texts()).toEqual(before);
    await bringBack(db, contact, slug);
    await after(31);
    expect(await texts(), "one that was brought back").toEqual(before);

    await withdraw(db, contact, slug, "Vanhentunut");
    await after(31);
    const { revisions, comments, cards, drafts } = await texts();
    expect(revisions.map((it) => it.number)).toEqual(before.revisions.map((it) => it.number));
    for (const { title, source } of revisions) {
      expect(title).toMatch(/^\[Versio poistettu .+: säilytysaika on päättynyt\]$/);
      expect(source).not.toContain("Ilman nimiä");
    }
    expect(comments).toEqual([{ source: "" }]);
    expect(cards).toEqual([{ results: expect.stringContaining("säilytysaika on päättynyt") }]);
    expect(drafts).toEqual([]);
    await desk.traces();
    expect(await filesWith(desk.data, /Ilman nimiä/)).toEqual([]);
    const practice = db.selectFrom("practice").select(["slug", "withdrawn_reason"]).where("slug", "=", slug);
    expect(await practice.execute()).toEqual([{ slug, withdrawn_reason: "Vanhentunut" }]);

    const acts = async () => (await db.selectFrom("audit").select("id").where("act", "=", "redact").execute()).length;
    const done = await acts();
    await after(62);
    expect(await acts(), "again").toBe(done);
  }));
