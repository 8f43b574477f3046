import { expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { type Compiler, publish } from "#app/practices/publish.server.ts";
import { readPractice } from "#app/practices/read.server.ts";
import { rerender } from "#app/practices/rerender.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { withLibrary } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const older: Compiler = { pipeline: 1, compile: compileSource };
/** Renders other HTML, and refuses a source with the word "lapio". */
const newer: Compiler = {
  pipeline: 2,
  compile: async (source, options) => {
    if (source.includes("lapio")) return { ok: false, errors: [{ line: 1, column: 1, message: "no" }] };
    const compiled = await compileSource(source, options);
    return compiled.ok ? { ...compiled, html: `<p>uusi</p>${compiled.html}` } : compiled;
  },
};

test("a newer pipeline renders again what an older one rendered, keeps what it refuses, and does so once", () =>
  withLibrary(async (db) => {
    await publish(db, older, { slug: "tori", source: writeUp(), via: "starter" });
    await publish(db, older, { slug: "lapio", source: writeUp({ body: "Mukana on lapio." }), via: "starter" });
    const sources = await db.selectFrom("revision").select(["source", "published_at"]).orderBy("id").execute();
    expect(await rerender(db, older)).toEqual({ rerendered: 0, refused: [] });
    const before = await readContentVersion(db);
    expect(await rerender(db, newer)).toEqual({ rerendered: 1, refused: ["lapio"] });
    expect(await readContentVersion(db)).toBe(before + 1);
    expect((await readPractice(db, "tori"))?.html).toMatch(/^<p>uusi<\/p>/);
    expect((await readPractice(db, "lapio"))?.html).toContain("Mukana on lapio.");
    expect(await db.selectFrom("revision").select(["source", "published_at"]).orderBy("id").execute()).toEqual(sources);
    expect(await rerender(db, newer)).toEqual({ rerendered: 0, refused: ["lapio"] });
  }));
