import { canonicalStem } from "./canonical-stem.ts";
import { stripEndings } from "./strip-endings.ts";

/** The class of each vowel that a stem may end in. */
const CLASS: Record<string, "a" | "e" | "o" | "u"> = { a: "a", e: "e", i: "e", o: "o", u: "u", y: "u" };

/** Stems of words whose diphthong is shortened before the plural i (töissä, teitä, puita); toi- also as a last member. */
const SHORT_PLURAL = /^((?:.*[aeiouy]s)?)(toi)$|^()(tei|pui|mai|kui|soi)$/;
const SHORT: Record<string, string> = { toi: "tyo", tei: "tie", pui: "puu", mai: "maa", kui: "kuu", soi: "suo" };

function addStemKeys(keys: Set<string>, stem: string, maybePlural: boolean): void {
  let body = stem;
  if (maybePlural && /[aeouy]i$/.test(body) && body.length > 3) body = body.slice(0, -1);
  const pluralCut = body !== stem;
  if (/([aeiouy])\1$/.test(body) && body.length > 3) body = body.slice(0, -1);
  const last = body.at(-1) ?? "";
  const vowel = CLASS[last];
  if (vowel === undefined) {
    keys.add(canonicalStem(body, "e"));
    return;
  }
  const rest = body.slice(0, -1);
  keys.add(canonicalStem(rest, vowel));
  // kunti- may be the plural of kunta, kaloi- of kala. ku(n)toi- is no a-stem: after u or o in the first syllable the a
  // is dropped.
  if (maybePlural && last === "i") keys.add(canonicalStem(rest, "a"));
  if (maybePlural && pluralCut && last === "o" && !/^[^aeiouy]*[uo][uo]?[^aeiouy]+$/.test(rest))
    keys.add(canonicalStem(rest, "a"));
  if (maybePlural && pluralCut && last === "e") keys.add(canonicalStem(rest, "e"));
}

/**
 * Loose keys of a Finnish word (folded, lower case), without the prefix `f:`. Two forms of one word nearly always share a
 * key, two words seldom do. Made without a dictionary: endings are cut, then gradation is undone.
 */
export function finnishLooseKeys(word: string): string[] {
  if (word.length < 3) return [word];
  const keys = new Set<string>();
  for (const { stem, maybePlural } of stripEndings(word)) {
    addStemKeys(keys, stem, maybePlural);
    const short = maybePlural ? SHORT_PLURAL.exec(stem) : null;
    if (short) addStemKeys(keys, (short[1] ?? "") + SHORT[stem.slice(-3)], false);
  }
  return [...keys];
}
