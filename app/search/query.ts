import type { Language } from "#db/schema.ts";
import { analyse, bareWord, type Token } from "./analyse.ts";
import { fold } from "./fold.ts";
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
  for (const key of token.keys) keys.set(key, key.startsWith("x:") ? 2 : 1);
  const compound = tokens.find((it) => it.compound && it.start <= token.start && it.end >= token.end);
  for (const key of compound?.keys ?? []) keys.set(key, keys.get(key) ?? 2);
  for (const mention of held) {
    if (!mention.tokens.includes(token)) continue;
    // The organisation's own practices stand before those that only mention it.
    if (mention.kind === "organisation") keys.set(`m:${mention.slug}`, 6).set(`o:${mention.slug}`, 1);
    else keys.set(`t:${mention.slug}`, 2);
  }
  const prefix = fold(bareWord(token.surface));
  return last && prefix.length >= SHORTEST_PREFIX ? { keys, prefix } : { keys };
}

function slugs(held: readonly Mention[]): Pick<Query, "organisations" | "themes"> {
  const of = (kind: Mention["kind"]) => [
    ...new Set(held.filter((mention) => mention.kind === kind).map((mention) => mention.slug)),
  ];
  return { organisations: of("organisation").slice(0, MOST_MENTIONS), themes: of("theme").slice(0, MOST_MENTIONS) };
}
