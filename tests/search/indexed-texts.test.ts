import { expect, test } from "vitest";
import { analyse } from "#app/language/analyse.ts";
import { buildIndex } from "#app/search/index/build-index.ts";
import { openContentAnalyser } from "#app/search/index/content-analyser.ts";
import { phraseOf } from "#app/search/index/phrases.ts";
import { readContent } from "#app/search/index/read-content.server.ts";
import { openIndex } from "#app/search/index/snapshot.ts";
import { publishFewWriteUps } from "./few-write-ups.ts";
import { openTestLibrary } from "./test-library.ts";

test("the texts of a practice are read from the index as they were analysed, but not after a change", async () => {
  const library = await openTestLibrary();
  try {
    await publishFewWriteUps(library);
    await library.publish({ slug: "tyhja", title: "Tyhjä" });
    await library.publish({
      slug: "rivit",
      title: "Rivi\n\n  rivi",
      summary: " Kunta-järjestö: EU:n  tuki ",
      text: "Yksi\nkaksi",
    });
    const content = await readContent(library.db);
    const analyser = openContentAnalyser(content.names);
    const index = openIndex(buildIndex(content, analyser));
    for (const practice of content.practices.values()) {
      const indexed = index.readPractice(practice);
      const fresh = analyser.analysePractice(practice);
      for (const field of ["title", "summary", "text"] as const) {
        const { text, starts, ends, keys, matchedWords } = fresh[field];
        expect(indexed?.[field]).toMatchObject({ text, starts, ends });
        const queryKeys = new Map([...keys.flat(), "x:missään"].map((key, at) => [key, at]));
        const wanted = new Map([...queryKeys].filter(([, at]) => at % 3 !== 1));
        for (const keyed of [queryKeys, wanted, new Map()])
          expect(indexed?.[field].matchedWords(keyed, queryKeys)).toEqual(matchedWords(keyed, queryKeys));
      }
      expect(index.readPractice({ ...practice, fingerprint: "another" })).toBeUndefined();
    }
    expect(index.readPractice({ ...[...content.practices.values()][0], id: 999_999 } as never)).toBeUndefined();
  } finally {
    await library.remove();
  }
});

test("a phrase is found where its words follow each other, across hyphens and full stops, and nowhere else", async () => {
  const library = await openTestLibrary();
  try {
    const text = "Kunta-järjestö: EU:n tuki. Yhdessä tehty\n\nkunnan malli";
    await library.publish({ slug: "rivit", title: "Rivi", text });
    const content = await readContent(library.db);
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
    await library.remove();
  }
});
