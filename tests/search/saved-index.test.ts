import { chmod, mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildIndex } from "#app/search/index/build-index.ts";
import { openContentAnalyser } from "#app/search/index/content-analyser.ts";
import { packIndex, unpackIndex } from "#app/search/index/index-bytes.ts";
import { readContent } from "#app/search/index/read-content.server.ts";
import { loadIndex, saveIndex } from "#app/search/index/saved-index.server.ts";
import { openIndex, snapshotOf } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { openEngine } from "#app/search/service/engine.server.ts";
import type { SearchAnswer } from "#app/search/types.ts";
import { publishFewWriteUps } from "./few-write-ups.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;
let folder: string;
let file: string;

beforeEach(async () => {
  library = await openTestLibrary();
  await publishFewWriteUps(library);
  folder = path.join(path.dirname(library.file), "search-index");
  file = path.join(folder, "index.bin");
});
afterEach(() => library.remove());

const search = async (from: Awaited<ReturnType<typeof openEngine>>, query: string) =>
  (await from.reply({ kind: "search", query, options: {} })) as SearchAnswer;
const open = () => openEngine(library.db, "this analyser", folder);

describe("a packed index", () => {
  test("answers as the index it was made from", async () => {
    await library.comment("talous", "Toimiiko tämä pienessä kylässä?");
    const content = await readContent(library.db);
    const contentAnalyser = openContentAnalyser(content.names);
    const built = buildIndex(content, contentAnalyser);
    const packed = packIndex(built, "this analyser");
    // At another offset of its buffer.
    const shifted = new Uint8Array(packed.length + 8).subarray(8);
    shifted.set(packed);
    const { index, analyser } = unpackIndex(shifted);
    expect(analyser).toBe("this analyser");
    const [one, other] = [built, index].map((it) => snapshotOf(openIndex(it), content, contentAnalyser).snapshot);
    if (!one || !other) throw new Error("no snapshots");
    for (const query of ["mieli", "limingan hyvinvointi", "kunta", "palve", "kommun", "kylä"])
      expect(answer(other, query)).toEqual(answer(one, query));
    expect(other.vocabulary).toEqual(one.vocabulary);
    expect(other.remarkIndex.find(new Map([["x:kylässä", 1]]))).toHaveLength(1);
  });

  test("of another format is refused", async () => {
    const packed = packIndex(buildIndex(await readContent(library.db)), "a");
    const other = Buffer.from(
      Buffer.from(packed)
        .toString("latin1")
        .replace(/"form":\d+/, '"form":9'),
      "latin1",
    );
    expect(() => unpackIndex(new Uint8Array(other))).toThrow("form 9");
  });
});

describe("the saved index", () => {
  test("is written at the first start, readable by its owner only, and read at the next", async () => {
    const first = await open();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const { mtimeMs, ino } = await stat(file);
    const second = await open();
    expect(await stat(file)).toMatchObject({ mtimeMs, ino });
    expect(await search(second, "mieli")).toEqual(await search(first, "mieli"));
    expect(second.problems).toEqual([]);
    expect(second.status().lag).toEqual({ practices: 0, remarks: 0, names: false });
  });

  test("answers with the changes since it was saved", async () => {
    await open();
    await library.withdraw("kumppanuus");
    await library.publish({ slug: "talous", title: "Aivan muuta" });
    const version = await library.publish({ slug: "uusi", title: "Kuntien yhteinen polku" });
    const next = await open();
    expect(next.status()).toEqual({ version, lag: { practices: 3, remarks: 0, names: false } });
    expect((await search(next, "polku")).hits.map(({ slug }) => slug)).toEqual(["uusi"]);
    expect((await search(next, "käytäntö")).total).toBe(0);
    expect((await search(next, "budjetti")).total).toBe(0);
    expect((await search(next, "muuta")).total).toBe(1);
  });

  test("of another analyser is not used, but replaced", async () => {
    await open();
    const before = await readFile(file);
    const next = await openEngine(library.db, "another analyser", folder);
    expect(next.problems).toEqual([]);
    expect((await readFile(file)).equals(before)).toBe(false);
    expect(await loadIndex(folder, "this analyser")).toBeNull();
    expect(await loadIndex(folder, "another analyser")).not.toBeNull();
  });

  const damages: [string, (whole: Buffer) => Buffer][] = [
    ["cut short", (whole) => whole.subarray(0, whole.length - 7)],
    ["cut to its beginning", (whole) => whole.subarray(0, 20)],
    ["empty", () => Buffer.alloc(0)],
    ["that is another file", () => Buffer.from("SQLite format 3\0".repeat(10))],
    [
      "with one bit turned",
      (whole) => Buffer.from(whole.map((byte, at) => (at === whole.length >> 1 ? byte ^ 1 : byte))),
    ],
  ];
  test.each(damages)("%s is reported and built anew", async (_, damage) => {
    await open();
    const whole = await readFile(file);
    await writeFile(file, damage(whole));
    const next = await open();
    expect(next.problems).toEqual([expect.stringContaining("built anew")]);
    expect((await search(next, "mieli")).total).toBe(2);
    expect((await open()).problems).toEqual([]);
  });

  test("that cannot be saved is reported, and search goes on", async () => {
    await writeFile(folder, "a file where the folder should be");
    const next = await open();
    expect(next.problems.join()).toContain("cannot be saved");
    expect((await search(next, "mieli")).total).toBe(2);
  });

  test("an old partly written file is removed, one that is being written is not", async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, "index.bin.1.0"), "half");
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(path.join(folder, "index.bin.1.0"), longAgo, longAgo);
    await writeFile(path.join(folder, "index.bin.1.1"), "being written");
    await open();
    expect((await readdir(folder)).sort()).toEqual(["index.bin", "index.bin.1.1"]);
  });

  test("a failed write leaves the old file and no partial one", async () => {
    await open();
    const before = await readFile(file);
    await expect(saveIndex(path.join(file, "below"), new Uint8Array(4))).rejects.toThrow();
    expect((await readFile(file)).equals(before)).toBe(true);
    await chmod(folder, 0o700);
    expect(await readdir(folder)).toEqual(["index.bin"]);
  });
});
