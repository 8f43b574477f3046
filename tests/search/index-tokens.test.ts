import { expect, test } from "vitest";
import { analyse } from "#app/language/analyse.ts";
import { buildIndex } from "#app/search/index/build-index.ts";
import { openContentAnalyser } from "#app/search/index/content-analyser.ts";
import { phraseOf } from "#app/search/index/phrases.ts";
import { readContent } from "#app/search/index/read-content.server.ts";
import { openIndex } from "#app/search/index/snapshot.ts";
import { fill } from "./few-write-ups.ts";
import { openShelf } from "./shelf.ts";

test("a practice is read again from the index as it was analysed, but not one that has changed", async () => {
  const shelf = await openShelf();
  try {
    await fill(shelf);
    await shelf.publish({ slug: "tyhja", title: "Tyhjä" });
    await shelf.publish({
      slug: "rivit",
      title: "Rivi\n\n  rivi",
      summary: " Kunta-järjestö: EU:n  tuki ",
      text: "Yksi\nkaksi",
    });
    const content = await readContent(shelf.db);
    const documents = openContentAnalyser(content.names);
    const index = openIndex(buildIndex(content, documents));
    for (const practice of content.practices.values()) {
      const again = index.readPractice(practice);
      const fresh = documents.analysePractice(practice);
      for (const field of ["title", "summary", "text"] as const) {
        const { text, starts, ends, keys, matchedWords } = fresh[field];
        expect(again?.[field]).toMatchObject({ text, starts, ends });
        const asked = new Map([...keys.flat(), "x:missään"].map((key, at) => [key, at]));
        const wanted = new Map([...asked].filter(([, at]) => at % 3 !== 1));
        for (const keyed of [asked, wanted, new Map()])
          expect(again?.[field].matchedWords(keyed, asked)).toEqual(matchedWords(keyed, asked));
      }
      expect(index.readPractice({ ...practice, fingerprint: "another" })).toBeUndefined();
    }
    expect(index.readPractice({ ...[...content.practices.values()][0], id: 999_999 } as never)).toBeUndefined();
  } finally {
    await shelf.remove();
  }
});

test("words that stand one after the other are told from words that do not, past hyphens and full stops", async () => {
  const shelf = await openShelf();
  try {
    const text = "Kunta-järjestö: EU:n tuki. Yhdessä tehty\n\nkunnan malli";
    await shelf.publish({ slug: "rivit", title: "Rivi", text });
    const content = await readContent(shelf.db);
    const index = openIndex(buildIndex(content));
    const [practice] = content.practices.values();
    if (practice === undefined) throw new Error("nothing was published");
    const vocabulary = index.vocabulary;
    const holds = (words: string) => {
      const phrase = phraseOf(words, analyse(words, ["fi"]), vocabulary);
      return phrase && index.containsPhrase(practice, "text", phrase);
    };
    for (const words of ["kunta järjestö", "järjestö EU:n tuki", "tuki yhdessä", "TEHTY kunnan malli", "malli"])
      expect([words, holds(words)]).toEqual([words, true]);
    for (const words of ["kunta tuki", "yhdessä kunnan", "malli kunnan", "kunta malli", "rivi"])
      expect([words, holds(words)]).toEqual([words, false]);
    const changed = { ...practice, fingerprint: "another" };
    const phrase = phraseOf("tuki", analyse("tuki", ["fi"]), vocabulary);
    expect(phrase && index.containsPhrase(changed, "text", phrase)).toBeUndefined();
  } finally {
    await shelf.remove();
  }
});
