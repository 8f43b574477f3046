import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { prepare } from "#app/mdx/prepare.ts";
import type { FilesBeside } from "#app/mdx/types.ts";

const hash = (digit: string) => `/tiedostot/${digit.repeat(64)}.webp`;
const files: FilesBeside = {
  "tori.webp": {
    kind: "picture",
    src: hash("a"),
    width: 2_000,
    height: 1_000,
    sources: [
      { src: hash("b"), width: 480 },
      { src: hash("a"), width: 2_000 },
    ],
  },
  "pieni.webp": { kind: "picture", src: hash("c"), width: 300, height: 200, sources: [{ src: hash("c"), width: 300 }] },
  "ohje uusi.pdf": { kind: "pdf", src: `/tiedostot/${"d".repeat(64)}.pdf`, bytes: 239_600 },
  "suuri.pdf": { kind: "pdf", src: `/tiedostot/${"e".repeat(64)}.pdf`, bytes: 1_260_000 },
};
const srcset = `srcSet="${hash("b")} 480w, ${hash("a")} 2000w" sizes="(min-width: 47rem) 44rem, 92vw"`;

const head = "---\ntitle: a\nsummary: b\norganisation: c\n---\n";
async function html(body: string, front = "") {
  const compiled = await compileSource(front + body, { files });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  return compiled.html;
}
function problem(body: string, require: "publish" | "render" = "publish"): string | null {
  const prepared = prepare(head + body, { files, require });
  return prepared.ok ? null : prepared.errors.map((it) => `${it.line}:${it.column} ${it.message}`).join("\n");
}

describe("a picture beside the text", () => {
  test.each(["![Tori](tori.webp)", '<Figure src="./tori.webp" alt="Tori" />', '<img src="tori.webp" alt="Tori">'])(
    "%s is offered in several widths and has its size",
    async (body) => {
      const shown = await html(body);
      expect(shown).toContain(`<img src="${hash("a")}" alt="Tori"`);
      expect(shown).toContain(srcset);
      expect(shown).toContain('width="2000" height="1000"');
    },
  );

  test("with one width has no srcset", async () => {
    const shown = await html("![Pieni](pieni.webp)");
    expect(shown).toContain('width="300" height="200"');
    expect(shown).not.toContain("srcSet");
  });

  test("has no srcset, sizes, width or height of its author", async () => {
    const evil = 'srcset="https://evil.example/x.png 1x" sizes="1px" width="9" height="9"';
    const shown = await html(`<img src="tori.webp" alt="Tori" ${evil}> <img src="kuva.png" alt="Muu" ${evil}>`);
    expect(shown).not.toMatch(/evil|1px|="9"/);
    expect(shown).toContain(srcset);
    expect(shown.match(/srcSet/g)).toHaveLength(1);
  });

  test.each([
    "/haku?q=x",
    "/ulos",
    "/api/v1/practices",
    "/tiedostot/../ulos",
    "../../ulos",
    "%2e%2E/ulos",
    "kuvat/../../ulos",
    "haku?q=x",
  ])("at %s, which is no file, asks nothing of the site and is missing when publishing", async (src) => {
    for (const body of [`![K](${src})`, `<img src="${src}" alt="K">`, `<Figure src="${src}" alt="K" />`]) {
      expect([body, /src=/.test(await html(body))]).toEqual([body, false]);
      expect(problem(body)).not.toBeNull();
    }
  });

  test("of this site's files is shown, whoever stored it", async () => {
    for (const src of [hash("b"), "/kirjoita/12/tiedostot/tori.webp"]) {
      expect(await html(`![K](${src})`)).toContain(`src="${src}"`);
      expect(problem(`![K](${src})`)).toBeNull();
    }
  });

  test("has no srcset with an address outside this site", async () => {
    const sources = [
      { src: "https://evil.example/a.webp", width: 480 },
      { src: hash("a"), width: 960 },
    ];
    const compiled = await compileSource("![a](a.webp)", {
      files: { "a.webp": { kind: "picture", src: hash("a"), sources } },
    });
    expect(compiled.ok && compiled.html).not.toMatch(/evil|srcSet/);
  });
});

describe("a PDF beside the text", () => {
  test("is a link with the file's type and size in the language of the text", async () => {
    const labels = async (language: string) => {
      const shown = await html(
        "[Ohje](ohje%20uusi.pdf#page=2) ja [raportti](suuri.pdf)",
        `---\nlanguage: ${language}\n---\n`,
      );
      expect(shown).toContain(`<a href="/tiedostot/${"d".repeat(64)}.pdf" class="file-link">`);
      return [...shown.matchAll(/\((PDF[^)]*)\)/g)].map(([, it]) => it?.replace("\u00A0", " "));
    };
    expect(await labels("fi")).toEqual(["PDF, 240 kt", "PDF, 1,3 Mt"]);
    expect(await labels("sv")).toEqual(["PDF, 240 kB", "PDF, 1,3 MB"]);
    expect(await labels("en")).toEqual(["PDF, 240 kB", "PDF, 1.3 MB"]);
  });
});

describe("refused with line and column is", () => {
  test("a file that is missing, when publishing but not while writing", () => {
    for (const body of ["Lue [ohje](puuttuu.pdf).", "Lue [kuva](./PUUTTUU.JPG)."]) {
      expect(problem(body)).toMatch(/^6:5 Tiedostoa ”.*” ei löydy/);
      expect(problem(body, "render")).toBeNull();
    }
  });

  test("a picture as a link, and a PDF as a picture, always", () => {
    for (const require of ["publish", "render"] as const) {
      expect(problem("[suuri](tori.webp)", require)).toMatch(/^6:1 ”tori\.webp” on kuva/);
      expect(problem("![x](suuri.pdf)", require)).toMatch(/^6:1 ”suuri\.pdf” on PDF-tiedosto/);
      expect(problem('<Figure src="suuri.pdf" alt="x" />', require)).toMatch(/^6:9 ”suuri\.pdf” on PDF-tiedosto/);
    }
  });

  test("no link to another place", () => {
    for (const href of [
      "www.kunta.fi",
      "#kohta",
      "?x=1",
      "/haku",
      "https://a.fi/x.pdf",
      "mailto:a@b.fi",
      "toinen-kaytanto",
      "constructor",
    ])
      expect(problem(`[x](${href})`)).toBeNull();
  });
});
