import type { Language } from "#db/schema.ts";
import { analyse, bareWord, type Token } from "./analyse.ts";
import { MEMBER_KEY } from "./word-keys.ts";

/** A word of a text as `npm run search -- analyse` prints it: offsets in UTF-16 code units, keys without their prefixes. */
export interface AnalysedWord {
  surface: string;
  start: number;
  end: number;
  /** Base forms, likeliest first (Swedish and English: stems). A number or an unknown word is its own base form. */
  lemmas: string[];
  /** Members of a compound. */
  parts: string[];
  /** Loose keys of the word, then those of the possible members of an unknown word. */
  loose: string[];
}

/** The words of a text in order, without overlaps: a hyphenated compound is one word with its members as parts. */
export function analysedWords(text: string, language: Language): AnalysedWord[] {
  const words: AnalysedWord[] = [];
  /** Simple tokens that a hyphenated compound may still cover: it follows its parts. */
  let pending: Token[] = [];
  for (const token of analyse(text, [language])) {
    if (token.compound) {
      while (pending.length > 0 && (pending[0] as Token).start < token.start)
        words.push(word(pending.shift() as Token, []));
      words.push(word(token, pending));
      pending = [];
    } else pending.push(token);
  }
  return [...words, ...pending.map((token) => word(token, []))].sort((a, b) => a.start - b.start);
}

function word(token: Token, members: readonly Token[]): AnalysedWord {
  const { surface, start, end } = token;
  const lemmas = token.lemmas.map(withoutPrefix);
  const parts = [token, ...members].flatMap((it) => it.parts.map(withoutPrefix));
  const memberLemmas = members.flatMap((it) => it.lemmas.map(withoutPrefix));
  const pieces = members.length > 0 ? members : [token];
  const loose = [token, ...members].flatMap((it) => it.loose);
  return {
    surface,
    start,
    end,
    lemmas: lemmas.length > 0 ? lemmas : [bareWord(surface)].filter(Boolean),
    parts: [...new Set([...memberLemmas, ...parts])],
    loose: [...new Set([...loose, ...pieces.flatMap((it) => it.guesses)])],
  };
}

/** `p:fi:alue` → alue. */
function withoutPrefix(key: string): string {
  const bare = key.startsWith(MEMBER_KEY) ? key.slice(MEMBER_KEY.length) : key;
  return bare.slice(bare.indexOf(":") + 1);
}
