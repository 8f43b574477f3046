import type { Language } from "#db/schema.ts";
import { analyse, bareWord, type Token } from "./analyse.ts";
import { PART } from "./keys.ts";

/** A word of a text as other programs see it: offsets in UTF-16 code units, keys without our marks. */
export interface AnalysedWord {
  surface: string;
  start: number;
  end: number;
  /** Base forms, likeliest first (Swedish and English: stems); a number or an unknown word is its own. */
  lemmas: string[];
  /** Members of a compound. */
  parts: string[];
  /** Keys that forms of one word share without any dictionary; after them those of what may be members of an unknown word. */
  loose: string[];
}

/** The words of a text in order, none inside another: what a hyphen joins is one word with its members as parts. */
export function wordsOf(text: string, language: Language): AnalysedWord[] {
  const words: AnalysedWord[] = [];
  let inside: Token[] = [];
  for (const token of analyse(text, [language])) {
    if (token.compound) {
      while (inside.length > 0 && (inside[0] as Token).start < token.start)
        words.push(word(inside.shift() as Token, []));
      words.push(word(token, inside));
      inside = [];
    } else inside.push(token);
  }
  return [...words, ...inside.map((token) => word(token, []))].sort((a, b) => a.start - b.start);
}

function word(token: Token, members: readonly Token[]): AnalysedWord {
  const { surface, start, end } = token;
  const lemmas = token.lemmas.map(plain);
  const parts = [token, ...members].flatMap((it) => it.parts.map(plain));
  const joined = members.flatMap((it) => it.lemmas.map(plain));
  const pieces = members.length > 0 ? members : [token];
  const loose = [token, ...members].flatMap((it) => it.loose);
  return {
    surface,
    start,
    end,
    lemmas: lemmas.length > 0 ? lemmas : [bareWord(surface)].filter(Boolean),
    parts: [...new Set([...joined, ...parts])],
    loose: [...new Set([...loose, ...pieces.flatMap((it) => it.guesses)])],
  };
}

/** `p:fi:alue` → alue. */
function plain(key: string): string {
  const bare = key.startsWith(PART) ? key.slice(PART.length) : key;
  return bare.slice(bare.indexOf(":") + 1);
}
