import { describe, expect, test } from "vitest";
import { sectionMeanings } from "#app/practices/section-meanings.ts";
import { ownSectionOf, sectionHeadings, sectionKeys, sectionOf } from "#app/practices/sections.ts";
import { distributed } from "#tests/support/distributed.ts";

test("no heading means two sections", () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const key of sectionKeys) {
    const own = Object.values(sectionHeadings).map((headings) => headings[key].toLowerCase());
    for (const heading of new Set([...own, ...sectionMeanings[key]])) {
      if (seen.has(heading) && seen.get(heading) !== key) twice.push(`${heading}: ${seen.get(heading)}, ${key}`);
      seen.set(heading, key);
    }
  }
  expect(twice).toEqual([]);
});

describe("a heading", () => {
  test.each([
    ["Tulokset", "results"],
    ["Mikä oli vaikeaa", "lessons"],
    ["Vinkit muille", "tips"],
    ["3. Tulokset:", "results"],
    ["2.1 Taustaa", "need"],
    ["MITÄ TEHTIIN?", "what"],
    ["Bakgrund", "need"],
    ["Lärdomar", "lessons"],
    ["Lessons learned", "lessons"],
    ["Kokeilun toteutus", "how"],
    ["Yhdenvertaisuus", "equity"],
  ])("%s means its section and is not the section's own", (heading, key) => {
    expect(sectionOf(heading)).toBe(key);
    expect(ownSectionOf(heading)).toBeNull();
  });

  test("of a section is its own; another means none", () => {
    expect([sectionOf("Mitä tehdään"), ownSectionOf("Mitä tehdään?")]).toEqual(["what", "what"]);
    expect(["Ruokailu", "Tuloksellisuus", "2024", "Miten meni noin niin kuin omasta mielestä"].map(sectionOf)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

test("a report with headings of its own is distributed by their meaning, and none of its words is lost", () => {
  const report = `Alkusanat.

Taustaa
Väestö ikääntyy.

# Mitä tehtiin
Kävelimme.

## 3 Tulokset
Kunto parani.

Mikä oli vaikeaa?
Talvi.

Vinkit muille
Sovi aika.

Erityistä
Kahvit.`;
  expect(distributed({ "koko-teksti": [report] })).toEqual({
    johdanto: ["Alkusanat."],
    "osa-need": ["### Taustaa\n\nVäestö ikääntyy."],
    "osa-what": ["### Mitä tehtiin\n\nKävelimme."],
    "osa-results": ["### Tulokset\n\nKunto parani."],
    "osa-lessons": ["### Mikä oli vaikeaa?\n\nTalvi."],
    "osa-tips": ["### Vinkit muille\n\nSovi aika.\n\nErityistä\nKahvit."],
  });
});
