import words from "./rules/swedish-words.json";
import { swedishBase } from "./swedish.ts";

const SHORTEST = 3;

let stems: Set<string> | null = null;

/** The base forms of the words in rules/swedish-words.json, made at the first call. */
function knownStems(): Set<string> {
  stems ??= new Set(words.members.flatMap((line) => line.split(" ")).map(swedishBase));
  return stems;
}

/**
 * Stems of the members of a Swedish compound (lower case, with or without diacritics): välfärdsområdena → välfärd,
 * område. At least one member must be a known word; a linking s, and an a or e dropped before the next member, are
 * allowed for. Empty when the word cannot be split.
 */
export function swedishParts(word: string, depth = 0): string[] {
  if (word.length < 2 * SHORTEST + 1) return [];
  // A known word is split only where both members are known: samarbete, but not verksamhet.
  const isKnown = knownStems().has(swedishBase(word));
  let best: { weight: number; parts: string[] } = { weight: 0, parts: [] };
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const tail = word.slice(at);
    if (!/[aeiouyåäö]/.test(tail) || /^[^aeiouyåäö]{4}/.test(tail)) continue;
    const isTailKnown = knownStems().has(swedishBase(tail));
    const head = readHead(word.slice(0, at));
    const bothKnown = isTailKnown && head.known;
    const weight = (isTailKnown ? tail.length : 0) + (head.known ? at : 0) + (bothKnown ? 20 : 0);
    const least = bothKnown ? 0 : 3;
    if (isKnown && !bothKnown) continue;
    if (weight > best.weight && tail.length > least && at > least && (isTailKnown || head.known))
      best = { weight, parts: [...head.stems, swedishBase(tail)] };
  }
  // Only the best split is split further: splitting at every position would cost without bound.
  const inner = depth < 2 ? best.parts.flatMap((part) => swedishParts(part, depth + 1)) : [];
  return [...new Set([...best.parts.map((part) => (knownStems().has(part) ? part : swedishBase(part))), ...inner])];
}

/** The stem of a first member (barn-, kommun(s)-, kvinn(o)-, hälso-), and whether it is a known word. */
function readHead(head: string): { stems: string[]; known: boolean } {
  const forms = [head, ...(head.endsWith("s") ? [head.slice(0, -1)] : [])];
  const joined = /[ou]$/.test(head) ? [`${head.slice(0, -1)}a`] : [];
  for (const form of [...forms, ...joined, `${head}a`, `${head}e`]) {
    const stem = swedishBase(form);
    if (knownStems().has(stem) && form.length >= SHORTEST) return { stems: [stem], known: true };
  }
  return { stems: [joined[0] ?? forms.at(-1) ?? head], known: false };
}

const SHORTEST_TAIL = 4;
const MOST_GUESSES = 14;
const ONSET = /^(?:[bcdfghjklmnprstv]|[bcdfgkpstv][lrv]|s[cjklmnptv]|s[kpt][rlj]|[fk]n|[fhl]j|kv|tv)?[aeiouyåäö]/;

/**
 * Possible members of an unknown word, as the word has them: at most 14, from every position where a Swedish word could
 * end and another begin. Empty for a known word.
 */
export function swedishGuesses(word: string): string[] {
  if (word.length < SHORTEST + SHORTEST_TAIL || knownStems().has(swedishBase(word))) return [];
  const found = new Set<string>();
  for (let at = SHORTEST; at <= word.length - SHORTEST_TAIL && found.size < MOST_GUESSES; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!/[aeiouyåäö]/.test(head) || !ONSET.test(tail) || !/[aeiouyåäö][^aeiouyåäö]/.test(tail)) continue;
    found.add(head).add(tail);
    if (head.length > SHORTEST && head.endsWith("s")) found.add(head.slice(0, -1));
  }
  return [...found];
}
