import type { Reader, Reading } from "./reading.ts";
import type { Rules } from "./rules.ts";
import { withItself } from "./rules-reader.ts";
import type { Transducer } from "./voikko-file.ts";
import { type Meaning, meaningOf } from "./voikko-lemma.ts";

const MOST_ANALYSES = 40;
const PIECE = 4;
/** How seldom a form is meant where another would do: imperatives, possessives, instructives and their like. */
const SELDOM: Record<string, number> = {
  "[Tk]": 1.5,
  "[Sin]": 1.5,
  "[Sko]": 2,
  "[Sab]": 1,
  "[O1y]": 1,
  "[O2y]": 2,
  "[O2m]": 2,
  "[P1]": 0.3,
  "[P2]": 0.8,
  "[Te]": 0.5,
};

/** Reads words by heart, then by Voikko's dictionary, and those it does not know by the other reader. */
export function voikkoReader(dictionary: Transducer, rules: Rules, other: Reader): Reader {
  return { name: "voikko", read };

  function read(word: string): Reading {
    const byHeart = rules.formsOf(word);
    const meanings: Meaning[] = [];
    dictionary.analyse(word, (symbols) => {
      meanings.push(meaningOf(symbols));
      return meanings.length < MOST_ANALYSES;
    });
    if (meanings.length === 0) return other.read(word);
    const lemmas = withItself(word, byHeart ?? likeliest(word, meanings));
    const parts = new Set(meanings.filter((it) => lemmas.includes(it.lemma)).flatMap((it) => it.parts));
    return { lemmas, parts: [...parts] };
  }

  function likeliest(word: string, meanings: readonly Meaning[]): string[] {
    const worths = new Map<string, number>();
    for (const it of meanings) {
      const seldom = it.tags.reduce((sum, tag) => sum + (SELDOM[tag] ?? 0), 0);
      const common = Math.log2(1 + rules.worth(it.lemma)) * 1.5;
      const worth = common - PIECE * it.pieces - seldom + (it.lemma === word ? 1 : 0);
      worths.set(it.lemma, Math.max(worths.get(it.lemma) ?? Number.NEGATIVE_INFINITY, worth));
    }
    const sorted = [...worths].sort((a, b) => b[1] - a[1]);
    const best = sorted[0]?.[1] ?? 0;
    return sorted
      .filter(([, worth]) => best - worth < 0.5)
      .map(([lemma]) => lemma)
      .slice(0, 2);
  }
}
