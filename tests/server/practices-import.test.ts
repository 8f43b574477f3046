import { once } from "node:events";
import { access, chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readPractice } from "#app/practices/read.server.ts";
import { type Job, type Outcome, runJobs } from "#app/server/import/jobs.ts";
import { openDatabase } from "#db/client.server.ts";
import { fill, practices, startPractices } from "#tests/support/command.ts";
import { withData } from "#tests/support/history.ts";
import { startReadyServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const summary = (published: number, unchanged: number, kept: number, refused: number, skipped: number) =>
  `Julkaistu ${published}, ennallaan ${unchanged}, säilytetty ${kept}, hylätty ${refused}, ohitettu ${skipped}\n`;

/** Makes a folder of texts and a data folder. */
function withTexts(files: Record<string, string | Buffer>, work: (texts: string, data: string) => Promise<void>) {
  return withFolder(async (root) => {
    const data = path.join(root, "data");
    await mkdir(data);
    await work(await fill(path.join(root, "tekstit"), files), data);
  });
}

const revisions = (data: string) =>
  withData(data, (db) =>
    db
      .selectFrom("revision")
      .innerJoin("practice", "practice.id", "practice_id")
      .select(["slug", "number", "published_via", "source"])
      .orderBy("slug")
      .orderBy("number")
      .execute(),
  );

/** The number of revisions in a database that another process may still be creating. */
async function rowsIn(file: string): Promise<number> {
  const db = await openDatabase(file, { readOnly: true, readers: 1 }).catch(() => null);
  const rows = await db
    ?.selectFrom("revision")
    .select("id")
    .execute()
    .catch(() => []);
  await db?.destroy();
  return rows?.length ?? 0;
}

test("a blog's folder is imported with options, once, and the report has a line for each file", () =>
  withTexts(
    {
      "Kävely.md": "# Kävelyryhmä\n\nKävellään yhdessä.\n",
      "b/soveltaja.mdx": writeUp({ front: "applies: zeta" }),
      "b/zeta.mdx": writeUp(),
      "c/index.md": "---\nkunta: Oulu\ndraft: no\n---\nMuu teksti.\n",
      "c/rikki.md": "---\nkunta: Oulu\n---\nTeksti.\n\n<Outo />\n",
      "README.md": "# Lue minut",
      ".piilo/x.md": "ei",
    },
    async (texts, data) => {
      const flags = [
        "--organisation",
        "liminka",
        "--topic=osallisuus",
        "--map",
        "kunta=organisation",
        "--drop-unknown",
      ];
      const report = path.join(data, "raportti.ndjson");
      const tried = await practices(data, ["import", texts, ...flags, "--dry-run"]);
      expect(tried).toMatchObject({ code: 1, stdout: `${summary(4, 0, 0, 1, 1)}Kokeilu: mitään ei muutettu.\n` });
      await expect(access(path.join(data, "vertaiskunta.sqlite"))).rejects.toThrow();
      const done = await practices(data, ["import", texts, ...flags, "--report", report], texts);
      expect(done).toMatchObject({ code: 1, stdout: summary(4, 0, 0, 1, 1) });
      expect(done.stderr).toMatch(/^c\/rikki\.md:6:1 Tuntematon osa <Outo>/m);
      expect(done.stderr).toMatch(/^Kävely\.md: otsikko saatiin tekstin ensimmäisestä otsikosta: Kävelyryhmä$/m);
      const lines = (await readFile(report, "utf8")).trimEnd().split("\n");
      expect(lines.map((line) => JSON.parse(line)).filter(({ file }) => file === "Kävely.md")).toMatchObject([
        { status: "published", slug: "kavely", revision: 1, errors: [] },
      ]);
      expect((await revisions(data)).map((it) => [it.slug, it.number, it.published_via])).toEqual([
        ["c", 1, "command"],
        ["kavely", 1, "command"],
        ["soveltaja", 1, "command"],
        ["zeta", 1, "command"],
      ]);
      expect((await practices(data, ["import", texts, ...flags])).stdout).toBe(summary(0, 4, 0, 1, 1));
    },
  ));

test("an unknown key is refused with the option that would map it; a wrong command line prints the help", () =>
  withTexts({ "a.md": "---\ntitle: A\nkunta: Oulu\n---\nTeksti.\n" }, async (texts, data) => {
    const { code, stderr } = await practices(data, ["import", texts, "--lang", "en"], texts);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^a\.md:3:1 unknown key “kunta”.*--map "kunta=…"/m)]);
    const { stdout: help } = await practices(data, ["import", "--help"]);
    for (const args of [[], [texts, texts], [texts, "-x"], [texts, "--map", "a=b"], [texts, "--workers", "0"]]) {
      const refused = await practices(data, ["import", ...args]);
      expect(refused).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(/^[^\n]+\n\nnpm run/) });
      expect(refused.stderr.endsWith(help)).toBe(true);
    }
    for (const folder of [path.join(texts, "ei-ole"), path.join(texts, "a.md"), data]) {
      expect(await practices(data, ["import", folder])).toMatchObject({ code: 1, stdout: "" });
    }
  }));

test("a practice edited on the pages since is kept, unless --overwrite is given", () =>
  withTexts({ "lahitori.mdx": writeUp(), "muu.mdx": writeUp() }, async (texts, data) => {
    await practices(data, ["import", texts]);
    // As the pages publish.
    await withData(data, async (db) => {
      const { publish } = await import("#app/practices/publish.server.ts");
      const { compileSource } = await import("#app/mdx/compile.ts");
      const compiler = { pipeline: 1, compile: compileSource };
      await publish(db, compiler, { slug: "lahitori", source: writeUp({ title: "Sivuilta" }), via: "web" });
    });
    await fill(texts, { "muu.mdx": writeUp({ title: "Kansiosta" }) });
    const kept = await practices(data, ["import", texts]);
    expect(kept).toMatchObject({ code: 0, stdout: summary(1, 0, 1, 0, 0) });
    expect(kept.stderr).toContain("--overwrite");
    expect((await practices(data, ["import", texts, "--overwrite"])).stdout).toBe(summary(1, 1, 0, 0, 0));
    expect((await revisions(data)).map((it) => [it.slug, it.number])).toEqual([
      ["lahitori", 1],
      ["lahitori", 2],
      ["lahitori", 3],
      ["muu", 1],
      ["muu", 2],
    ]);
  }));

test("hostile folders: no code is run, no link is followed, each file gets a line", () =>
  withTexts(
    {
      "hyva.mdx": writeUp(),
      "latin1.md": Buffer.from("# \xe4iti\n", "latin1"),
      "suuri.md": "a".repeat(1_000_001),
      "pitka.md": `# A\n\n${"sana ".repeat(50_000)}`,
      "samat/a b.md": "# A\n\nB.\n",
      "samat/a-b.mdx": writeUp(),
      "admin.mdx": writeUp(),
      "kansio.md/x.txt": "",
      "\u001b[31m.md": "# A\n\nB.\n",
    },
    async (texts, data) => {
      const canary = path.join(data, "kanarialintu");
      const run = `require("node:fs").writeFileSync(${JSON.stringify(canary)}, "")`;
      await fill(texts, {
        "js.md": `---js\n{ title: ${run} }\n---\nA\n`,
        "coffee.md": `---coffee\ntitle: ${run}\n---\nA\n`,
        "esm.mdx": writeUp({ body: `{${run}}\n\nexport const a = ${run};` }),
        "../salaisuus.md": "# Salaisuus\n\nEi julki.\n",
      });
      await symlink(path.join(texts, "../salaisuus.md"), path.join(texts, "linkki.md"));
      await symlink("..", path.join(texts, "ylos"));
      await writeFile(Buffer.concat([Buffer.from(`${texts}/`), Buffer.from("\xff.md", "latin1")]), "# A\n");
      const { code, stdout, stderr } = await practices(data, ["import", texts, "--organisation=liminka"], texts);
      expect([code, stdout]).toEqual([1, summary(4, 0, 0, 8, 2)]);
      await expect(access(canary)).rejects.toThrow();
      const lines = stderr.split("\n").filter((line) => /:\d+:\d+ /.test(line));
      expect(stderr).toMatch(/^\\x1b\[31m\.md: otsikko/m);
      expect(lines.map((line) => line.slice(0, line.search(/:\d+:\d+ /))).sort()).toEqual(
        ["\\xff.md", "admin.mdx", "coffee.md", "js.md", "latin1.md", "pitka.md", "samat/a-b.mdx", "suuri.md"].sort(),
      );
      expect((await revisions(data)).map((it) => it.slug)).toEqual(["31m", "a-b", "esm", "hyva"]);
    },
  ));

test("an import killed in the middle and run again publishes every text once", () => {
  const texts = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`k${n}.mdx`, writeUp({ title: `Käytäntö ${n}` })] as const),
  );
  return withTexts(texts, async (folder, data) => {
    const child = startPractices(data, ["import", folder, "--workers", "1"]);
    const ended = once(child, "close");
    const count = () => rowsIn(path.join(data, "vertaiskunta.sqlite"));
    while (child.exitCode === null && (await count()) < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGKILL");
    await ended;
    const before = await count();
    expect([before >= 5, before < 40]).toEqual([true, true]);
    const { code, stdout } = await practices(data, ["import", folder]);
    expect([code, stdout]).toEqual([0, summary(40 - before, before, 0, 0, 0)]);
    const all = await revisions(data);
    expect(new Set(all.map((it) => it.slug)).size).toBe(40);
    expect(all.filter((it) => it.number !== 1 || it.source !== texts[`${it.slug}.mdx`])).toEqual([]);
  });
});

test("a running server notices an import", () =>
  withTexts({ "tuotu.mdx": writeUp({ title: "Tuotu torilta" }) }, async (texts, data) => {
    const server = await startReadyServer(data, { PRACTICES_DIR: await fill(path.join(data, "tyhja"), {}) });
    try {
      const list = () => fetch(`${server.url}/kaytannot`).then((answer) => answer.text());
      expect(await list()).not.toContain("Tuotu torilta");
      expect((await practices(data, ["import", texts])).code).toBe(0);
      while (!(await list()).includes("Tuotu torilta")) await new Promise((resolve) => setTimeout(resolve, 50));
      expect((await fetch(`${server.url}/kaytannot/tuotu`)).status).toBe(200);
    } finally {
      await server.stop();
    }
  }));

test("pictures beside the texts are imported; one that changed under the same name is refused", () =>
  withTexts({}, async (texts, data) => {
    const { photo } = await import("#tests/support/history.ts");
    const body = '<Figure src="tori.jpg" alt="Tori" />';
    await fill(texts, { "tori.mdx": writeUp({ body }), "tori.jpg": await photo("#0a0") });
    expect((await practices(data, ["import", texts])).stdout).toBe(summary(1, 0, 0, 0, 0));
    expect((await withData(data, (db) => readPractice(db, "tori")))?.html).toContain('src="/tiedostot/');
    await fill(texts, { "tori.mdx": writeUp({ title: "Uusi", body }), "tori.jpg": await photo("#00a") });
    const { code, stderr } = await practices(data, ["import", texts], texts);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^tori\.mdx:1:1 .*tori\.jpg/m)]);
  }));

test("a report or a data folder that cannot be written gives one line before anything is imported", () =>
  withTexts({ "a.mdx": writeUp() }, async (texts, data) => {
    const report = await practices(data, ["import", texts, "--report", path.join(texts, "ei/ole")]);
    expect(report).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/^ENOENT[^\n]+\n$/) });
    await chmod(texts, 0o755);
    await writeFile(path.join(data, "tiedosto"), "");
    const child = await practices(path.join(data, "tiedosto"), ["import", texts], data);
    expect(child).toMatchObject({ code: 1, stdout: "" });
  }));

describe("jobs", () => {
  const outcome = (file: string): Outcome => ({ file, status: "published", notes: [], errors: [] });

  test("take their turns in order, however long each takes before its turn", async () => {
    const order: string[] = [];
    const job =
      (name: string, ticks: number): Job =>
      async (turn) => {
        for (let n = 0; n < ticks; n++) await Promise.resolve();
        await turn();
        order.push(name);
        return outcome(name);
      };
    await runJobs([job("a", 30), job("b", 1), job("c", 10), job("d", 0)], 3, ({ file }) => order.push(`${file}!`));
    expect(order).toEqual(["a", "a!", "b", "b!", "c", "c!", "d", "d!"]);
  });

  test("that throw stop those after them, and the error is thrown; after a signal none is begun", async () => {
    const outcomes: string[] = [];
    const good =
      (name: string): Job =>
      async (turn) =>
        turn().then(() => outcome(name));
    const bad: Job = async () => {
      throw new Error("levy täynnä");
    };
    await expect(runJobs([good("a"), bad, good("b"), good("c")], 2, (it) => outcomes.push(it.file))).rejects.toThrow(
      "levy",
    );
    expect(outcomes).toEqual(["a"]);
    await runJobs([good("a")], 2, (it) => outcomes.push(it.file), AbortSignal.abort());
    expect(outcomes).toEqual(["a"]);
  });
});

test("an ordinary folder comes along whole: pictures of other folders, links, languages and free tags", () =>
  withFolder(async (root) => {
    const data = path.join(root, "data");
    await mkdir(data);
    const picture = (red: number) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 90, b: 60 } } })
        .png()
        .toBuffer();
    const texts = await fill(path.join(root, "sivut"), {
      "kuva.png": await picture(10),
      "images/kuva.png": await picture(200),
      "kieli.md": "---\ntitle: Kieli isolla\nlanguage: FI\ntopics: [Mielenterveys, Kokeilut 2024]\n---\n\nTeksti.\n",
      "data/teksti.md":
        "# Kävelyryhmä\n\nTeksti.\n\n![Ryhmä](images/kuva.png)\n\n![Ylempi](../kuva.png)\n\n## Osa {#osa}\n\nLoppu.\n",
      "toinen.md": "# Toinen teksti\n\nKatso [kävelyryhmä](data/teksti.md#osa) ja ![juuri](/images/kuva.png).\n",
      "kolmas.markdown": "# Kolmas\n\nKatso [toinen](toinen.md), [rikki](rikki.md) ja [lista](lista.xlsx).\n",
      "rikki.md": '# Rikki\n\n<Outo x="1" />\n',
      "lista.xlsx": "x",
    });
    const salaisuus = await fill(path.join(root, "muualla"), { "salaisuus.png": await picture(1) });
    await symlink(salaisuus, path.join(texts, "linkki"));
    const flags = ["--organisation", "liminka", "--root", texts, "--unknown-values", "text"];
    const done = await practices(data, ["import", texts, ...flags]);
    expect(done.stdout).toBe(summary(4, 0, 0, 1, 1));
    expect(done.stderr).toContain("tiedostoa ei voi tuoda, vain kuvat ja PDF:t: lista.xlsx");
    expect(done.stderr).toContain("kolmas.markdown: linkki tekstiin, jota ei tuotu: rikki");
    const html = new Map(
      await withData(data, (db) =>
        db
          .selectFrom("revision")
          .innerJoin("practice", "practice.id", "practice_id")
          .select(["slug", "html"])
          .execute(),
      ).then((rows) => rows.map((row) => [row.slug, row.html] as const)),
    );
    const pictures = [...(html.get("teksti") ?? "").matchAll(/<img [^>]*src="([^"]+)"/g)].map(([, src]) => src);
    expect(pictures).toHaveLength(2);
    expect(new Set(pictures).size).toBe(2);
    expect(html.get("teksti")).toContain('<h2 id="h-osa">Osa</h2>');
    expect(html.get("toinen")).toContain('<a href="/kaytannot/teksti#h-osa">');
    expect(html.get("toinen")).toContain(pictures[0]);
    expect(html.get("kolmas")).toContain('<a href="/kaytannot/toinen">toinen</a>');
    expect(html.get("kolmas")).toContain("ja lista.");
    expect(html.get("kieli")).toContain("Asiasanat: Kokeilut 2024");
    expect((await practices(data, ["import", texts, ...flags])).stdout).toBe(summary(0, 4, 0, 1, 1));
    const outside = await fill(path.join(root, "uusi"), { "a.md": "# A\n\n![x](../muualla/salaisuus.png)\n" });
    expect((await practices(data, ["import", outside, "--organisation", "liminka"])).stdout).toBe(
      summary(0, 0, 0, 1, 0),
    );
  }));

test("a table of descriptions elsewhere becomes short texts that lead there, and a row that will not do is told by its line", () =>
  withFolder(async (root) => {
    const data = path.join(root, "data");
    await mkdir(data);
    const address = "https://innokyla.fi/fi/toimintamalli/lahitori";
    const folder = await fill(path.join(root, "taulukot"), {
      "hyva.csv": [
        "\uFEFFOtsikko;Tiivistelmä;Teema;Osoite;Kunta",
        `Lähitori;"Kaikille avoin; maksuton paikka.";Hyvinvointitalous;${address};liminka`,
        `Kävelyryhmä;${"a".repeat(301)};;https://www.example.org/a;liminka`,
        "Vailla osoitetta;Lyhyt.;;javascript:alert(1);liminka",
      ].join("\r\n"),
      "sarake.csv": "title,summary\nA,B\n",
      "rikki.csv": 'title,summary,address\n"A,B,C\n',
    });
    const done = await practices(data, ["import", path.join(folder, "hyva.csv")]);
    expect(done.stdout).toBe(summary(1, 0, 0, 2, 0));
    expect(done.stderr).toMatch(/hyva\.csv:3:1 /);
    expect(done.stderr).toMatch(/hyva\.csv:4:1 /);
    const [row] = await revisions(data);
    expect(row?.slug).toBe("lahitori");
    expect(row?.source).toContain(`innokyla: ${address}`);
    expect(row?.source).toContain("themes: [hyvinvointitalous]");
    expect(row?.source).toContain(`[Lue kuvaus alkuperäiseltä sivulta](<${address}>)`);
    expect((await practices(data, ["import", path.join(folder, "hyva.csv")])).stdout).toBe(summary(0, 1, 0, 2, 0));
    const missing = await practices(data, ["import", path.join(folder, "sarake.csv")]);
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining("taulukosta puuttuu sarake: address")]);
    const broken = await practices(data, ["import", path.join(folder, "rikki.csv")]);
    expect([broken.code, broken.stderr]).toEqual([1, expect.stringContaining("taulukkoa ei voi lukea riviltä 2")]);
  }));
