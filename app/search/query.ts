import type { Language } from "#db/schema.ts";
import { analyse, bareWord, type Token } from "./analyse.ts";
import { fold } from "./fold.ts";
import { PART } from "./keys.ts";
import { type Mention, mentions, type Names } from "./names.ts";
import { isStopword } from "./stopwords.ts";

export const LONGEST_QUERY = 200;
const MOST_WORDS = 10;
const MOST_MENTIONS = 5;
const SHORTEST_PREFIX = 3;
const EVERY: readonly Language[] = ["fi", "sv", "en"];

/** One word asked for; any of its keys will do, with how much each weighs. */
export interface Word {
  keys: ReadonlyMap<string, number>;
  /** The beginning of a longer word, folded; only on the last word. */
  prefix?: string;
}

export interface Query {
  words: readonly Word[];
  organisations: string[];
  themes: string[];
}

/** What a person typed, as keys. Takes anything; keeps 200 characters and 10 words. Stop words count only alone. */
export function readQuery(typed: string, names: Names): Query {
  const tokens = analyse(typed.slice(0, LONGEST_QUERY), EVERY);
  const parts = tokens.filter((token) => !token.compound).slice(0, MOST_WORDS);
  const meaningful = parts.filter((token) => !isStopword(fold(token.surface)));
  const asked = meaningful.length > 0 ? meaningful : parts;
  const held = mentions(parts, names, false);
  const words = asked.map((token, at) => word(token, tokens, held, at === asked.length - 1));
  return { words: words.filter(({ keys }) => keys.size > 0), ...slugs(held) };
}

function word(token: Token, tokens: readonly Token[], held: readonly Mention[], last: boolean): Word {
  const keys = new Map<string, number>();
  for (const [key, weight] of weighed(token)) keys.set(key, weight);
  const compound = tokens.find((it) => it.compound && it.start <= token.start && it.end >= token.end);
  for (const [key, weight] of compound ? weighed(compound) : []) keys.set(key, keys.get(key) ?? weight);
  for (const mention of held) {
    if (!mention.tokens.includes(token)) continue;
    // The organisation's own practices stand before those that only mention it.
    if (mention.kind === "organisation") keys.set(`m:${mention.slug}`, 6).set(`o:${mention.slug}`, 1);
    else keys.set(`t:${mention.slug}`, 2);
  }
  const prefix = fold(bareWord(token.surface));
  return last && prefix.length >= SHORTEST_PREFIX ? { keys, prefix } : { keys };
}

/**
 * How much each kind of key weighs: 1, ½, ½ and ⅒ as base form, member of a compound, the word itself and loosely, here
 * doubled. What is asked as a base form is asked as a member too; a compound's own members are not asked for.
 */
function weighed({ keys, lemmas, loose }: Token): [key: string, weight: number][] {
  return [
    ...loose.map((key): [string, number] => [key, 0.2]),
    ...lemmas.flatMap((key): [string, number][] => [
      [PART + key, 1],
      [key, 2],
    ]),
    ...keys.filter((key) => key.startsWith("x:")).map((key): [string, number] => [key, 1]),
  ];
}

function slugs(held: readonly Mention[]): Pick<Query, "organisations" | "themes"> {
  const of = (kind: Mention["kind"]) => [
    ...new Set(held.filter((mention) => mention.kind === kind).map((mention) => mention.slug)),
  ];
  return { organisations: of("organisation").slice(0, MOST_MENTIONS), themes: of("theme").slice(0, MOST_MENTIONS) };
}
