import { analyse } from "#app/language/analyse.ts";
import { MEMBER_KEY } from "#app/language/word-keys.ts";
import type { Language } from "#db/schema.ts";
import type { HitWay } from "../types.ts";
import type { KeyWeights, QueryWord } from "./query-word.ts";

const LANGUAGES = ["fi", "sv"] as const satisfies readonly Language[];
const SHORTEST = 3;
const WEIGHT = { base: 1, member: 0.5 } as const;
/** A member and the head of a compound that share this many letters are taken for one word: yhteis- and yhteinen. */
const SHARED_LETTERS = 4;

/**
 * A compound with its members as an alternative: järjestöavustus matches "avustukset järjestöille". A word that is not a
 * compound, or is part of the name of anything but a term, is returned as it is.
 */
export function withMembers(word: QueryWord): QueryWord {
  if ((word.isLiteral && !word.isSubject) || word.token === undefined) return word;
  const { lemmas, parts } = word.token;
  const alternatives = LANGUAGES.flatMap((language) => {
    const members = withoutPrefix(parts, `${MEMBER_KEY}${language}:`);
    return withoutPrefix(lemmas, `${language}:`).flatMap((compound) => splits(compound, members, language));
  });
  if (alternatives.length === 0) return word;
  const origins = new Map(word.origins);
  for (const key of alternatives.flatMap((members) => members.flatMap((member) => [...member.keys()])))
    origins.set(key, "part" satisfies HitWay);
  return { ...word, alternatives: [...word.alternatives, ...alternatives], origins };
}

/** Every way to split a compound in two, where the second part is one of its members. */
function splits(compound: string, members: readonly string[], language: Language): KeyWeights[][] {
  return members.flatMap((tail) => {
    const head = compound.slice(0, -tail.length);
    if (!compound.endsWith(tail) || head.length < SHORTEST || tail.length < SHORTEST) return [];
    const lemmas = analyse(head, [language]).flatMap((token) => withoutPrefix(token.lemmas, `${language}:`));
    const beginning = head.slice(0, SHARED_LETTERS);
    const similar = members.filter((it) => it.slice(0, SHARED_LETTERS) === beginning && it.length <= head.length + 2);
    return [[keysOf([...lemmas, ...similar], language), keysOf([tail], language)]];
  });
}

function keysOf(words: readonly string[], language: Language): KeyWeights {
  const keys = words.flatMap((word): [string, number][] => [
    [`${language}:${word}`, WEIGHT.base],
    [`${MEMBER_KEY}${language}:${word}`, WEIGHT.member],
  ]);
  return new Map(keys);
}

/** The keys with the prefix, without it. */
function withoutPrefix(keys: readonly string[], prefix: string): string[] {
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
