import { strengthen } from "./grade.ts";
import { guessMembers } from "./guess.ts";
import type { Reader, Reading } from "./reading.ts";
import type { Candidate, Rules } from "./rules.ts";
import { type Split, splitCompound } from "./split.ts";

const CLITIC = /^(.{3,}?)(?:k(?:in|aan|ään)|h(?:an|än)|k[oö](?:h[aä]n)?|p[aä])$/;
/** Possessive endings, brought to the one that was learned: talossani, talossamme → talossansa. */
const OWN_CASE = /^(.{2,}(?:ss|st|ll|lt|n|tt)[aä])(?:an|än|ni|si|ns[aä]|mme|nne)$/;
const OWN = /^(.{2,}[aeiouyäö])(?:ni|si|mme|nne)$/;
const OWN_LONG = /^(.{2,}([aeiouyäö])[aä])\2?[aä]n$/;

interface Scored extends Candidate {
  split: Split | undefined;
}

const KNOWN = 25;
const CLITIC_COST = 0.05;
const OWN_COST = 0.4;
const GRADE_COST = 0.2;
const SECOND = 0.5;

/** Reads words by what was learned: by heart, else by endings, candidates weighed by the base forms that are known. */
export function rulesReader(rules: Rules): Reader {
  return { name: "rules", read };

  function read(word: string): Reading {
    const byHeart = rules.formsOf(word);
    if (byHeart) return { lemmas: withItself(word, byHeart), parts: byHeart.flatMap((it) => partsOf(known(it))) };
    const scored = candidates(word)
      .map((it) => score(it))
      .sort((a, b) => b.weight - a.weight);
    const best = scored[0];
    if (best === undefined) return { lemmas: [word], parts: [] };
    const second = scored[1];
    const two = second !== undefined && second.weight > SECOND * best.weight;
    const lemmas = withItself(word, two ? [best.lemma, second.lemma] : [best.lemma]);
    const parts = new Set([...partsOf(best.split), ...(two ? partsOf(second.split) : [])]);
    const plain = [...parts].filter((part) => !lemmas.includes(part));
    if (rules.worth(best.lemma) > 0) return { lemmas, parts: plain };
    const likeliest = scored.slice(0, 2).map((it) => it.lemma);
    return { lemmas, parts: plain, guesses: guessMembers(rules, word, likeliest) };
  }

  function candidates(word: string): Candidate[] {
    const found = rules.candidates(word);
    if (rules.worth(word) > 0) found.push({ lemma: word, weight: 0.1 });
    const add = (form: string, cost: number) => {
      const heard = rules.formsOf(form);
      for (const it of heard ? heard.map((lemma) => ({ lemma, weight: 1 })) : rules.candidates(form))
        found.push({ lemma: it.lemma, weight: it.weight * cost });
    };
    const plain = CLITIC.exec(word)?.[1];
    if (plain !== undefined) add(plain, CLITIC_COST);
    const owned = plain ?? word;
    const cased = OWN_CASE.exec(owned)?.[1];
    if (cased !== undefined) add(cased, OWN_COST);
    const own = OWN.exec(owned)?.[1];
    if (own !== undefined) add(`${own}ns${/[aouAOU][^äöy]*$/.test(own) ? "a" : "ä"}`, OWN_COST);
    const long = OWN_LONG.exec(owned)?.[1];
    if (long !== undefined) add(long, OWN_COST * 0.3);
    for (const { lemma, weight } of [...found]) {
      if (rules.worth(lemma) > 0) continue;
      // An ending may have hidden which grade the base form has: yksikö, tava, leuta.
      for (const strong of strengthen(lemma)) {
        if (knownEnd(strong)) found.push({ lemma: strong, weight: weight * GRADE_COST });
      }
    }
    const sums = new Map<string, number>();
    for (const { lemma, weight } of found) sums.set(lemma, Math.max(sums.get(lemma) ?? 0, weight));
    return [...sums].map(([lemma, weight]) => ({ lemma, weight }));
  }

  function knownEnd(lemma: string): boolean {
    if (rules.worth(lemma) > 0) return true;
    for (let at = lemma.length - 4; at > 2; at--) if (rules.worth(lemma.slice(at)) > 0) return true;
    return false;
  }

  function score({ lemma, weight }: Candidate): Scored {
    const worth = rules.worth(lemma);
    const split = known(lemma) ?? splitCompound(rules, lemma);
    if (worth > 0) return { lemma, weight: weight * KNOWN * (1 + worth / 10), split };
    return { lemma, weight: weight * (split?.worth ?? 1), split };
  }

  function known(lemma: string): Split | undefined {
    const members = rules.compound(lemma)?.split("#");
    if (members) return { members, worth: 1 };
    const worth = rules.worth(lemma);
    return worth > 0 && lemma.length > 7 ? splitCompound(rules, lemma, true) : undefined;
  }

  function inner(member: string): Split | undefined {
    return (
      known(member) ?? (rules.worth(member) > 0 || member.length < 7 ? undefined : splitCompound(rules, member, true))
    );
  }

  /** Members as they stand and in their base forms, and those of the members. */
  function partsOf(split: Split | undefined, depth = 0): string[] {
    if (split === undefined) return [];
    const { members } = split;
    const joined = members.length > 2 ? [members.slice(0, -1).join(""), members.slice(1).join("")] : [];
    const each = members.flatMap((member, at) => {
      const end = at === split.members.length - 1;
      const bases = end ? [member] : [member, ...basesOf(member)];
      return [...bases, ...(depth < 2 ? bases.flatMap((base) => partsOf(inner(base), depth + 1)) : [])];
    });
    return [...each, ...joined];
  }

  function basesOf(head: string): readonly string[] {
    const given = rules.head(head);
    if (given) return [given];
    if (rules.worth(head) > 1 && !head.endsWith("n")) return [];
    return (
      rules.formsOf(head) ??
      rules
        .candidates(head)
        .map((it) => score(it))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 1)
        .map((it) => it.lemma)
    );
  }
}

/** A word may always be its own base form: nothing else has that key, so it does no harm. */
export function withItself(word: string, lemmas: readonly string[]): string[] {
  return lemmas.includes(word) ? [...lemmas] : [...lemmas, word];
}
