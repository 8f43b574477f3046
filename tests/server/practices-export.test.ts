import { mkdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { readPractice } from "#app/practices/read.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { fill, practices, treeOf } from "#tests/support/command.ts";
import { fillWithHistory, withData } from "#tests/support/history.ts";
import { fillFromTemplate } from "#tests/support/templates.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const compiler = { pipeline: 1, compile: compileSource };

/** A library with a history and its export, and an empty data folder. */
function withExport(work: (at: { data: string; folder: string; other: string }) => Promise<void>) {
  return withFolder(async (root) => {
    const [data, folder, other] = [path.join(root, "data"), path.join(root, "vienti"), path.join(root, "toinen")];
    await fillFromTemplate("export", root, async (into) => {
      for (const name of ["data", "toinen"]) await mkdir(path.join(into, name));
      await fillWithHistory(path.join(into, "data"));
      const exported = await practices(path.join(into, "data"), ["export", path.join(into, "vienti")]);
      expect(exported).toMatchObject({ code: 0, stderr: "" });
    });
    await work({ data, folder, other });
  });
}

const changeManifest = async (folder: string, change: (text: string) => string) => {
  const file = path.join(folder, "manifest.json");
  await writeFile(file, change(await readFile(file, "utf8")));
};

test("an export brought back into an empty library and exported again is the same, byte for byte", () =>
  withExport(async ({ folder, other }) => {
    const tree = await treeOf(folder);
    expect(Object.keys(tree)).toEqual([
      "liminka/kuvallinen.mdx",
      "liminka/lahitori.mdx",
      "liminka/soveltaja.mdx",
      "liminka/toinen-kuva.mdx",
      "liminka/toinen-kuva/tori.webp",
      "liminka/tori.webp",
      "manifest.json",
      "oulu/uusi-nimi.mdx",
      "revisions/lahitori/1.mdx",
      "revisions/lahitori/2.mdx",
      "revisions/poistettu/1.mdx",
      "revisions/poistettu/tori.webp",
      "revisions/uusi-nimi/1.mdx",
    ]);
    expect(tree["revisions/lahitori/2.mdx"]).toMatch(/^\xef\xbb\xbf---\r\ntitle: Toinen\r\n/);
    expect(tree["manifest.json"]).not.toMatch(/person|published_by|publishedBy/);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(folder, "liminka/lahitori.mdx"))).mode & 0o777).toBe(0o600);

    const back = await practices(other, ["import", folder]);
    expect(back).toMatchObject({ code: 0, stdout: "Julkaistu 9, ennallaan 0, säilytetty 0, hylätty 0, ohitettu 0\n" });
    const again = path.join(other, "vienti");
    await practices(other, ["export", again]);
    expect(await treeOf(again)).toEqual(tree);
    await withData(other, async (db) => {
      expect((await readPractice(db, "kuvallinen"))?.html).toMatch(/src="\/tiedostot\/[0-9a-f]{64}\.webp"/);
    });
  }));

test("every field of a header comes through an export and back as it was; a Swedish text needs no Finnish summary", () =>
  withExport(async ({ data, folder, other }) => {
    const told = `language: en\ncontext: Village\nfunder: "Fund: own"\ncostEuros: 4 500\ncostPersonYears: 0,5\ncostYear: 2024
core: A\nadaptable: B\nmunicipalityRole: C\ncontactAddress: a@example.org\nsummaryFi: Suomeksi\nsummarySv: På svenska
innokyla: https://innokyla.fi/fi/x\ntopics: [osallisuus]`;
    const readAll = (at: string) =>
      withData(at, async (db) => [
        (await readPractice(db, "kaikki"))?.details,
        (await readPractice(db, "torget"))?.details,
      ]);
    await withData(data, async (db) => {
      for (const [slug, front] of [
        ["kaikki", told],
        ["torget", "topics: [osallisuus]\nlanguage: sv"],
      ] as const)
        expect(
          await publish(db, compiler, { slug, source: writeUp({ title: slug, front }), via: "web" }),
        ).toMatchObject({
          ok: true,
        });
    });
    expect(await practices(data, ["export", folder])).toMatchObject({ code: 0 });
    expect(await practices(other, ["import", folder])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("hylätty 0"),
    });
    const again = path.join(other, "vienti");
    await practices(other, ["export", again]);
    expect(await treeOf(again)).toEqual(await treeOf(folder));
    expect(await readAll(other)).toEqual(await readAll(data));
    expect((await readAll(other))[0]).toMatchObject({ costEuros: 4500, costPersonYears: 0.5, funder: "Fund: own" });
  }));

test("importing an export into its own library, or twice into another, changes nothing", () =>
  withExport(async ({ data, folder, other }) => {
    await practices(other, ["import", folder]);
    for (const it of [data, other]) {
      const before = await withData(it, readContentVersion);
      const again = await practices(it, ["import", folder]);
      expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining("Julkaistu 0, ennallaan 6") });
      expect(await withData(it, readContentVersion)).toBe(before);
    }
  }));

test("a second export writes only changed files, removes moved ones and leaves other files alone", () =>
  withExport(async ({ data, folder }) => {
    await writeFile(path.join(folder, "liminka/oma.txt"), "säilyy");
    expect((await practices(data, ["export", folder])).stdout).toMatch(/kirjoitettiin 0\n$/);
    const now = "2026-01-01T00:00:00.000Z";
    await withData(data, (db) =>
      db.updateTable("practice").set({ withdrawn_at: now }).where("slug", "=", "kuvallinen").execute(),
    );
    expect((await practices(data, ["export", folder])).code).toBe(0);
    const names = Object.keys(await treeOf(folder));
    expect(names).toContain("revisions/kuvallinen/1.mdx");
    expect(names).toContain("liminka/oma.txt");
    expect(names).not.toContain("liminka/kuvallinen.mdx");
  }));

test("a folder with other content is refused, and so is a link among the folders of an export", () =>
  withExport(async ({ data, folder, other }) => {
    await writeFile(path.join(other, "oma.txt"), "");
    for (const it of [other, path.join(other, "oma.txt")]) {
      expect(await practices(data, ["export", it])).toMatchObject({ code: 1, stdout: "" });
    }
    await rm(path.join(folder, "liminka"), { recursive: true });
    await symlink(other, path.join(folder, "liminka"));
    const { code, stderr } = await practices(data, ["export", folder]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^liminka [^\n]+\n$/)]);
    expect(Object.keys(await treeOf(other))).toEqual(["oma.txt"]);
  }));

test("without its manifest an export is an ordinary folder of texts, its pictures beside them", () =>
  withExport(async ({ folder, other }) => {
    await rm(path.join(folder, "manifest.json"));
    const moved = path.join(other, "tekstit");
    await rename(folder, moved);
    const { code, stdout } = await practices(other, ["import", moved]);
    // Two practices that apply each other are both refused; withdrawn and older texts are left out.
    expect([code, stdout]).toEqual([1, "Julkaistu 3, ennallaan 0, säilytetty 0, hylätty 2, ohitettu 4\n"]);
  }));

test("manifests with false or unsafe values are refused, and nothing outside the folder is read", () =>
  withExport(async ({ folder, other }) => {
    const original = await readFile(path.join(folder, "manifest.json"), "utf8");
    const nothing = { code: 1, stdout: "" };
    await fill(folder, { "../x.mdx": writeUp() });
    for (const change of [
      (text: string) => text.replace("liminka/lahitori.mdx", "../x.mdx"),
      (text: string) => text.replace("liminka/lahitori.mdx", path.join(folder, "../x.mdx")),
      (text: string) => text.replace('"slug": "lahitori"', '"slug": "../lahitori"'),
      (text: string) => text.replace('"slug": "lahitori"', '"slug": "soveltaja"'),
      (text: string) => text.replace('"number": 2', '"number": 3'),
      (text: string) => text.replace('"via": "starter"', '"via": "admin"'),
      (text: string) => text.slice(0, 900),
    ]) {
      await changeManifest(folder, change);
      const refused = await practices(other, ["import", folder]);
      expect(refused).toMatchObject(nothing);
      expect(refused.stderr).toContain("manifest.json on vioittunut");
      await writeFile(path.join(folder, "manifest.json"), original);
    }
    await changeManifest(folder, (text) => text.replace('"format": 1', '"format": 2'));
    expect((await practices(other, ["import", folder])).stderr).toContain("uudemmasta versiosta");
    await writeFile(path.join(folder, "manifest.json"), original);

    await writeFile(path.join(folder, "revisions/lahitori/1.mdx"), writeUp({ title: "Väärennös" }));
    await rm(path.join(folder, "oulu/uusi-nimi.mdx"));
    await symlink(path.join(folder, "../x.mdx"), path.join(folder, "oulu/uusi-nimi.mdx"));
    const { code, stdout, stderr } = await practices(other, ["import", folder]);
    expect([code, stdout]).toEqual([1, "Julkaistu 5, ennallaan 0, säilytetty 0, hylätty 4, ohitettu 0\n"]);
    expect(stderr).toMatch(/lahitori\/1\.mdx:1:1 sisältö ei vastaa/);
    expect(stderr).toMatch(/uusi-nimi\.mdx:1:1 manifest\.json mainitsee tiedoston, jota ei voi lukea/);
    expect(await withData(other, (db) => readPractice(db, "lahitori"))).toBeNull();
  }));

test("a text published since is kept; --overwrite publishes the export's text as a new revision over it", () =>
  withExport(async ({ folder, other }) => {
    await fill(path.join(other, "t"), { "lahitori.mdx": writeUp({ title: "Oma" }) });
    await practices(other, ["import", path.join(other, "t")]);
    const kept = await practices(other, ["import", folder]);
    expect(kept).toMatchObject({ code: 0, stdout: "Julkaistu 6, ennallaan 0, säilytetty 1, hylätty 0, ohitettu 0\n" });
    expect((await practices(other, ["list"])).stdout).toMatch(/^lahitori\tliminka\t1\t\S+\tOma$/m);
    await practices(other, ["import", folder, "--overwrite"]);
    expect((await practices(other, ["list"])).stdout).toMatch(/^lahitori\tliminka\t2\t\S+\tÅbo – lähitori, öljy$/m);
  }));

test("list prints the practices that readers can see, one on each line", () =>
  withExport(async ({ data, other }) => {
    const all = await practices(data, ["list"]);
    expect(all.stdout.split("\n")).toHaveLength(6);
    expect(all.stdout).toContain("lahitori\tliminka\t3\t2025-03-01T10:02:00.000Z\tÅbo – lähitori, öljy\n");
    const oulu = await practices(data, ["list", "--organisation", "oulu", "--json"]);
    expect(JSON.parse(oulu.stdout)).toMatchObject({ slug: "uusi-nimi", number: 2, title: "Rengas" });
    expect((await practices(data, ["list", "--stale", "--organisation=oulu"])).stdout).toBe("");
    expect((await practices(data, ["list", "--stale"])).stdout.split("\n")).toHaveLength(5);
    expect(await practices(data, ["list", "--organisation", "atlantis"])).toMatchObject({ code: 1, stdout: "" });
    expect(await practices(other, ["list"])).toMatchObject({ code: 1, stderr: expect.stringContaining("DATA_DIR") });
    expect(await practices(data, ["list", "liminka"])).toMatchObject({ code: 2, stdout: "" });
  }));
