import { canon } from "./canon.ts";
import { stems } from "./endings.ts";

const CLASS: Record<string, "a" | "e" | "o" | "u"> = { a: "a", e: "e", i: "e", o: "o", u: "u", y: "u" };

/** Words whose diphthong gives way to the plural's i (töissä, teitä, puita), alone or as the last part of a compound. */
const SHORT_PLURAL = /^((?:.*[aeiouy]s)?)(toi)$|^()(tei|pui|mai|kui|soi)$/;
const SHORT: Record<string, string> = { toi: "tyo", tei: "tie", pui: "puu", mai: "maa", kui: "kuu", soi: "suo" };

function addStem(keys: Set<string>, stem: string, marked: boolean): void {
  let body = stem;
  if (marked && /[aeouy]i$/.test(body) && body.length > 3) body = body.slice(0, -1);
  const plural = body !== stem;
  if (/([aeiouy])\1$/.test(body) && body.length > 3) body = body.slice(0, -1);
  const last = body.at(-1) ?? "";
  const vowel = CLASS[last];
  if (vowel === undefined) {
    keys.add(canon(body, "e"));
    return;
  }
  const rest = body.slice(0, -1);
  keys.add(canon(rest, vowel));
  // kunti- may be kunta's plural, kaloi- kala's; ku(n)toi- is no a-word: after u and o in the first syllable a drops.
  if (marked && last === "i") keys.add(canon(rest, "a"));
  if (marked && plural && last === "o" && !/^[^aeiouy]*[uo][uo]?[^aeiouy]+$/.test(rest)) keys.add(canon(rest, "a"));
  if (marked && plural && last === "e") keys.add(canon(rest, "e"));
}

/**
 * Loose keys of a Finnish word (folded, lower case): forms of one word nearly always share a key, and few other words do.
 * Light stripping of endings, then the gradation canon; no dictionary.
 */
export function finnishKeys(word: string): string[] {
  if (word.length < 3) return [word];
  const keys = new Set<string>();
  for (const { stem, marked } of stems(word)) {
    addStem(keys, stem, marked);
    const short = marked ? SHORT_PLURAL.exec(stem) : null;
    if (short) addStem(keys, (short[1] ?? "") + SHORT[stem.slice(-3)], false);
  }
  return [...keys];
}
