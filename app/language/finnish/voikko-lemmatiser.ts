import type { LearnedRules } from "./learned-rules.ts";
import type { Lemmas, Lemmatiser } from "./lemmatiser.ts";
import { withWordItself } from "./rule-lemmatiser.ts";
import { readAnalysis, type VoikkoAnalysis } from "./voikko-analysis.ts";
import type { Transducer } from "./voikko-transducer.ts";

const MOST_ANALYSES = 40;
/** Cost of each member of a compound: analyses with fewer members are preferred. */
const MEMBER_COST = 4;
/** Cost of rare forms by their symbol (imperative, possessive, instructive …): analyses without them are preferred. */
const RARE_FORM_COST: Record<string, number> = {
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

/**
 * Lemmatises by Voikko's dictionary. Where the rules list a form, its listed base forms are preferred to those of the
 * dictionary; words that the dictionary does not know go to `fallback`.
 */
export function voikkoLemmatiser(dictionary: Transducer, rules: LearnedRules, fallback: Lemmatiser): Lemmatiser {
  return { name: "voikko", lemmatise, knows };

  function knows(word: string): boolean {
    let isListed = false;
    dictionary.analyse(word, () => {
      isListed = true;
      return false;
    });
    return isListed || fallback.knows(word);
  }

  function lemmatise(word: string): Lemmas {
    const listed = rules.lemmasOf(word);
    const analyses: VoikkoAnalysis[] = [];
    dictionary.analyse(word, (symbols) => {
      analyses.push(readAnalysis(symbols));
      return analyses.length < MOST_ANALYSES;
    });
    if (analyses.length === 0) return fallback.lemmatise(word);
    const lemmas = withWordItself(word, listed ?? likeliest(word, analyses));
    const parts = new Set(analyses.filter((it) => lemmas.includes(it.lemma)).flatMap((it) => it.parts));
    return { lemmas, parts: [...parts] };
  }

  function likeliest(word: string, analyses: readonly VoikkoAnalysis[]): string[] {
    const scores = new Map<string, number>();
    for (const it of analyses) {
      const rareForms = it.tags.reduce((sum, tag) => sum + (RARE_FORM_COST[tag] ?? 0), 0);
      const frequency = Math.log2(1 + rules.frequency(it.lemma)) * 1.5;
      const score = frequency - MEMBER_COST * it.pieces - rareForms + (it.lemma === word ? 1 : 0);
      scores.set(it.lemma, Math.max(scores.get(it.lemma) ?? Number.NEGATIVE_INFINITY, score));
    }
    const sorted = [...scores].sort((a, b) => b[1] - a[1]);
    const best = sorted[0]?.[1] ?? 0;
    return sorted
      .filter(([, score]) => best - score < 0.5)
      .map(([lemma]) => lemma)
      .slice(0, 2);
  }
}
