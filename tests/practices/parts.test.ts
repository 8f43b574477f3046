import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { blocksUnder, partsOf } from "#app/practices/parts.ts";
import { sharedViewpoints } from "#app/practices/viewpoints.ts";
import { writeUp } from "#tests/support/write-up.ts";

async function htmlOf(body: string): Promise<string> {
  const compiled = await compileSource(writeUp({ body }));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  return compiled.html;
}

describe("the parts of a write-up", () => {
  test("are plain text by headings, with the markers of lists", async () => {
    const body = `Ensin **näin**.
Sitten [näin](https://example.org/a).

1. Yksi
2. Kaksi

   - Alla

## Oma otsikko

| a | b |
|---|---|
| 1 | 2 |

## Yhdenvertaisuus

Nuoret.`;
    const parts = partsOf(await htmlOf(body));
    expect(parts.map(({ key, heading }) => [key, heading])).toEqual([
      ["what", "Mitä tehdään"],
      [null, "Oma otsikko"],
      ["equity", "Yhdenvertaisuus"],
    ]);
    expect(blocksUnder(parts, "what")).toEqual([
      { text: "Ensin näin. Sitten näin.", marker: "" },
      { text: "Yksi", marker: "1." },
      { text: "Kaksi", marker: "2." },
      { text: "Alla", marker: "–" },
    ]);
    expect(parts[1]?.blocks.map((it) => it.text)).toEqual(["a | b", "1 | 2"]);
    expect(blocksUnder(parts, "risks")).toEqual([]);
  });

  test("with `links` have the address of each link once", async () => {
    const html = await htmlOf(
      "[Opas](https://example.org/a), https://example.org/b ja [sisällä](#h-x)[^1]\n\n[^1]: Nuotti",
    );
    const texts = partsOf(html, { links: true }).flatMap(({ blocks }) => blocks.map((it) => it.text));
    expect(texts[0]).toBe("Opas (https://example.org/a), https://example.org/b ja sisällä");
  });

  test("have the text of components, without bars", async () => {
    const html = await htmlOf(
      [
        '<Callout type="lesson" title="Oppi">\n\nAloita ajoissa.\n\n</Callout>',
        '<Result indicator="Kävijät" before="4" after="17" unit="%" />',
        '<Figure src="https://example.org/k.jpg" alt="Tori" caption="Kesä" />',
      ].join("\n\n"),
    );
    const texts = partsOf(html).flatMap(({ blocks }) => blocks.map((it) => it.text));
    expect(texts.slice(0, 5)).toEqual(["Oppi", "Aloita ajoissa.", "Kävijät", "Ennen: 4 %", "Jälkeen: 17 %"]);
    expect(texts.join(" ")).toContain("Kesä");
  });

  test("of empty HTML are none", () => {
    expect(partsOf("")).toEqual([]);
  });
});

test("each viewpoint of a practice has the number of other practices with it", () => {
  const card = (id: number, viewpoints: string[]) => ({ id, viewpoints }) as Parameters<typeof sharedViewpoints>[0];
  const first = card(1, ["osallisuus", "johtaminen"]);
  expect(sharedViewpoints(first, [first, card(2, ["osallisuus"]), card(3, ["osallisuus"]), card(4, [])])).toEqual([
    { slug: "osallisuus", others: 2 },
    { slug: "johtaminen", others: 0 },
  ]);
  expect(sharedViewpoints(card(4, []), [first])).toEqual([]);
});
