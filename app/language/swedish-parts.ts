import words from "./rules/swedish-words.json";
import { swedishBase } from "./swedish.ts";

const SHORTEST = 3;

let stems: Set<string> | null = null;

/** Stems of the Swedish words that compounds are made of. */
function known(): Set<string> {
  stems ??= new Set(words.members.flatMap((line) => line.split(" ")).map(swedishBase));
  return stems;
}

/**
 * Stems of a Swedish compound's members (lower case, with or without its dots): välfärdsområdena → välfärd, område. One
 * member at least is a word we know; an s between them, and an a or e that fell, are allowed for.
 */
export function swedishParts(word: string, depth = 0): string[] {
  if (word.length < 2 * SHORTEST + 1) return [];
  // A word we know is taken apart only into words we know: samarbete, but not verksamhet.
  const whole = known().has(swedishBase(word));
  let best: { worth: number; parts: string[] } = { worth: 0, parts: [] };
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const tail = word.slice(at);
    if (!/[aeiouyåäö]/.test(tail) || /^[^aeiouyåäö]{4}/.test(tail)) continue;
    const last = known().has(swedishBase(tail));
    const first = headOf(word.slice(0, at));
    const worth = (last ? tail.length : 0) + (first.known ? at : 0) + (last && first.known ? 20 : 0);
    const enough = last && first.known ? 0 : 3;
    if (whole && !(last && first.known)) continue;
    if (worth > best.worth && tail.length > enough && at > enough && (last || first.known))
      best = { worth, parts: [...first.stems, swedishBase(tail)] };
  }
  // Only the place chosen is looked into further: at every place it would cost without bound.
  const inner = depth < 2 ? best.parts.flatMap((part) => swedishParts(part, depth + 1)) : [];
  return [...new Set([...best.parts.map((part) => (known().has(part) ? part : swedishBase(part))), ...inner])];
}

/** barn-, kommun(s)-, kvinn(o)-, hälso-: the word it stands for, and whether we know it. */
function headOf(head: string): { stems: string[]; known: boolean } {
  const forms = [head, ...(head.endsWith("s") ? [head.slice(0, -1)] : [])];
  const joined = /[ou]$/.test(head) ? [`${head.slice(0, -1)}a`] : [];
  for (const form of [...forms, ...joined, `${head}a`, `${head}e`]) {
    const stem = swedishBase(form);
    if (known().has(stem) && form.length >= SHORTEST) return { stems: [stem], known: true };
  }
  return { stems: [joined[0] ?? forms.at(-1) ?? head], known: false };
}

const SHORTEST_TAIL = 4;
const MOST_GUESSES = 14;
const ONSET = /^(?:[bcdfghjklmnprstv]|[bcdfgkpstv][lrv]|s[cjklmnptv]|s[kpt][rlj]|[fk]n|[fhl]j|kv|tv)?[aeiouyåäö]/;

/**
 * What may be members of a compound of which we know one member at most, as they stand in it: wherever a word could end
 * and another begin.
 */
export function swedishGuesses(word: string): string[] {
  if (word.length < SHORTEST + SHORTEST_TAIL || known().has(swedishBase(word))) return [];
  const found = new Set<string>();
  for (let at = SHORTEST; at <= word.length - SHORTEST_TAIL && found.size < MOST_GUESSES; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!/[aeiouyåäö]/.test(head) || !ONSET.test(tail) || !/[aeiouyåäö][^aeiouyåäö]/.test(tail)) continue;
    found.add(head).add(tail);
    if (head.length > SHORTEST && head.endsWith("s")) found.add(head.slice(0, -1));
  }
  return [...found];
}
