import { analyse } from "#app/language/analyse.ts";
import { MEMBER_KEY } from "#app/language/word-keys.ts";
import type { Language } from "#db/schema.ts";
import type { HitWay } from "../types.ts";
import type { Keyed, Word } from "./word.ts";

const LANGUAGES = ["fi", "sv"] as const satisfies readonly Language[];
const SHORTEST = 3;
const WEIGHT = { base: 1, member: 0.5 } as const;
/** So many letters tell that a member and the beginning of a compound are one word; yhteis- is yhteinen. */
const ALIKE = 4;

/** A compound as its members too, each in any form: järjestöavustus as "avustukset järjestöille". */
export function inMembers(word: Word): Word {
  if (word.fixed || word.token === undefined) return word;
  const { lemmas, parts } = word.token;
  const groups = LANGUAGES.flatMap((language) => {
    const members = bare(parts, `${MEMBER_KEY}${language}:`);
    return bare(lemmas, `${language}:`).flatMap((compound) => halves(compound, members, language));
  });
  if (groups.length === 0) return word;
  const ways = new Map(word.ways);
  for (const key of groups.flatMap((group) => group.flatMap((half) => [...half.keys()])))
    ways.set(key, "part" satisfies HitWay);
  return { ...word, groups: [...word.groups, ...groups], ways };
}

/** Every way to take a compound for two words, the second a member as it stands. */
function halves(compound: string, members: readonly string[], language: Language): Keyed[][] {
  return members.flatMap((tail) => {
    const head = compound.slice(0, -tail.length);
    if (!compound.endsWith(tail) || head.length < SHORTEST || tail.length < SHORTEST) return [];
    const bases = analyse(head, [language]).flatMap(({ lemmas }) => bare(lemmas, `${language}:`));
    const like = members.filter((it) => it.slice(0, ALIKE) === head.slice(0, ALIKE) && it.length <= head.length + 2);
    return [[keyed([...bases, ...like], language), keyed([tail], language)]];
  });
}

function keyed(words: readonly string[], language: Language): Keyed {
  const keys = words.flatMap((word): [string, number][] => [
    [`${language}:${word}`, WEIGHT.base],
    [`${MEMBER_KEY}${language}:${word}`, WEIGHT.member],
  ]);
  return new Map(keys);
}

function bare(keys: readonly string[], beginning: string): string[] {
  return keys.filter((key) => key.startsWith(beginning)).map((key) => key.slice(beginning.length));
}
