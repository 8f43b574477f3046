import { strengthen } from "./gradation.ts";
import { guessMembers } from "./guess-members.ts";
import type { Candidate, LearnedRules } from "./learned-rules.ts";
import type { Lemmas, Lemmatiser } from "./lemmatiser.ts";
import { type Split, splitCompound } from "./split-compound.ts";

const CLITIC = /^(.{3,}?)(?:k(?:in|aan|ään)|h(?:an|än)|k[oö](?:h[aä]n)?|p[aä])$/;
/** Forms with a possessive ending, to be turned into the one that was learned: talossani, talossamme → talossansa. */
const POSSESSIVE_CASE = /^(.{2,}(?:ss|st|ll|lt|n|tt)[aä])(?:an|än|ni|si|ns[aä]|mme|nne)$/;
const POSSESSIVE = /^(.{2,}[aeiouyäö])(?:ni|si|mme|nne)$/;
const POSSESSIVE_LONG = /^(.{2,}([aeiouyäö])[aä])\2?[aä]n$/;

interface Scored extends Candidate {
  split: Split | undefined;
}

/** Factors by which the weight of a candidate is multiplied. */
const KNOWN_FACTOR = 25;
const CLITIC_FACTOR = 0.05;
const POSSESSIVE_FACTOR = 0.4;
const GRADATION_FACTOR = 0.2;
/** The second candidate is a base form too from this share of the weight of the best. */
const SECOND_SHARE = 0.5;

/**
 * Lemmatises by the learned rules: listed forms first, other words by their endings, where base forms that are known
 * weigh more.
 */
export function ruleLemmatiser(rules: LearnedRules): Lemmatiser {
  return { name: "rules", lemmatise, knows };

  function knows(word: string): boolean {
    if (rules.lemmasOf(word)) return true;
    const { lemmas, guesses } = lemmatise(word);
    return guesses === undefined && lemmas.some((lemma) => rules.frequency(lemma) > 0);
  }

  function lemmatise(word: string): Lemmas {
    const listed = rules.lemmasOf(word);
    if (listed) return { lemmas: withWordItself(word, listed), parts: listed.flatMap((it) => partsOf(knownSplit(it))) };
    const scored = candidates(word)
      .map((it) => score(it))
      .sort((a, b) => b.weight - a.weight);
    const best = scored[0];
    if (best === undefined) return { lemmas: [word], parts: [] };
    const second = scored[1];
    const two = second !== undefined && second.weight > SECOND_SHARE * best.weight;
    const lemmas = withWordItself(word, two ? [best.lemma, second.lemma] : [best.lemma]);
    const parts = new Set([...partsOf(best.split), ...(two ? partsOf(second.split) : [])]);
    const members = [...parts].filter((part) => !lemmas.includes(part));
    if (rules.frequency(best.lemma) > 0) return { lemmas, parts: members };
    const likeliest = scored.slice(0, 2).map((it) => it.lemma);
    return { lemmas, parts: members, guesses: guessMembers(rules, word, likeliest) };
  }

  function candidates(word: string): Candidate[] {
    const found = rules.candidates(word);
    if (rules.frequency(word) > 0) found.push({ lemma: word, weight: 0.1 });
    const add = (form: string, factor: number) => {
      const listed = rules.lemmasOf(form);
      for (const it of listed ? listed.map((lemma) => ({ lemma, weight: 1 })) : rules.candidates(form))
        found.push({ lemma: it.lemma, weight: it.weight * factor });
    };
    const withoutClitic = CLITIC.exec(word)?.[1];
    if (withoutClitic !== undefined) add(withoutClitic, CLITIC_FACTOR);
    const form = withoutClitic ?? word;
    const cased = POSSESSIVE_CASE.exec(form)?.[1];
    if (cased !== undefined) add(cased, POSSESSIVE_FACTOR);
    const owned = POSSESSIVE.exec(form)?.[1];
    if (owned !== undefined) add(`${owned}ns${/[aouAOU][^äöy]*$/.test(owned) ? "a" : "ä"}`, POSSESSIVE_FACTOR);
    const long = POSSESSIVE_LONG.exec(form)?.[1];
    if (long !== undefined) add(long, POSSESSIVE_FACTOR * 0.3);
    for (const { lemma, weight } of [...found]) {
      if (rules.frequency(lemma) > 0) continue;
      // The candidate may have the weak grade where the base form has the strong one: yksikö, tava, leuta.
      for (const strong of strengthen(lemma)) {
        if (hasKnownEnd(strong)) found.push({ lemma: strong, weight: weight * GRADATION_FACTOR });
      }
    }
    const weights = new Map<string, number>();
    for (const { lemma, weight } of found) weights.set(lemma, Math.max(weights.get(lemma) ?? 0, weight));
    return [...weights].map(([lemma, weight]) => ({ lemma, weight }));
  }

  /** Whether a base form, or its last member from three letters before it on, is known. */
  function hasKnownEnd(lemma: string): boolean {
    if (rules.frequency(lemma) > 0) return true;
    for (let at = lemma.length - 4; at > 2; at--) if (rules.frequency(lemma.slice(at)) > 0) return true;
    return false;
  }

  function score({ lemma, weight }: Candidate): Scored {
    const frequency = rules.frequency(lemma);
    const split = knownSplit(lemma) ?? splitCompound(rules, lemma);
    if (frequency > 0) return { lemma, weight: weight * KNOWN_FACTOR * (1 + frequency / 10), split };
    return { lemma, weight: weight * (split?.weight ?? 1), split };
  }

  function knownSplit(lemma: string): Split | undefined {
    const members = rules.splitOf(lemma)?.split("#");
    if (members) return { members, weight: 1 };
    return rules.frequency(lemma) > 0 && lemma.length > 7 ? splitCompound(rules, lemma, true) : undefined;
  }

  function splitOfMember(member: string): Split | undefined {
    const split = knownSplit(member);
    if (split || rules.frequency(member) > 0 || member.length < 7) return split;
    return splitCompound(rules, member, true);
  }

  /** The members as the compound has them and in their base forms, and the members of these. */
  function partsOf(split: Split | undefined, depth = 0): string[] {
    if (split === undefined) return [];
    const { members } = split;
    const joined = members.length > 2 ? [members.slice(0, -1).join(""), members.slice(1).join("")] : [];
    const each = members.flatMap((member, at) => {
      const isLast = at === split.members.length - 1;
      const bases = isLast ? [member] : [member, ...basesOf(member)];
      return [...bases, ...(depth < 2 ? bases.flatMap((base) => partsOf(splitOfMember(base), depth + 1)) : [])];
    });
    return [...each, ...joined];
  }

  function basesOf(head: string): readonly string[] {
    const learned = rules.firstMemberLemma(head);
    if (learned) return [learned];
    if (rules.frequency(head) > 1 && !head.endsWith("n")) return [];
    return (
      rules.lemmasOf(head) ??
      rules
        .candidates(head)
        .map((it) => score(it))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 1)
        .map((it) => it.lemma)
    );
  }
}

/** The base forms and the word itself, which may always be a base form: no other word has that key. */
export function withWordItself(word: string, lemmas: readonly string[]): string[] {
  return lemmas.includes(word) ? [...lemmas] : [...lemmas, word];
}
