import type { Sentence } from "#tests/bench/learn-endings/conllu.ts";
import type { WriteUp } from "#tests/search/test-library.ts";
import { chance } from "#tests/support/chance.ts";

/** Generates write-ups from the words of real sentences, distributed by Zipf's law; the same ones at every run. */
export interface TextGenerator {
  writeUp(number: number): WriteUp;
  /** Words in lower case, the most frequent first. */
  words: readonly string[];
}

const WORDS_IN_TEXT = 600;
const COMPOUNDS = 0.05;
const ORGANISATIONS = ["liminka", "akaa", "kuhmo", "espoo", "helsinki", "haapavesi", "kouvola", "eurajoki"];
const THEMES = ["hyvinvointitalous", "yhdyspinnat"];

export function openTextGenerator(sentences: readonly Sentence[]): TextGenerator {
  const counts = new Map<string, number>();
  const beginnings = new Set<string>();
  for (const { words } of sentences) {
    for (const { form, lemma, upos } of words) {
      const word = form.toLowerCase();
      if (!/^\p{L}+$/u.test(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (upos === "NOUN" && !lemma.includes("#")) beginnings.add(lemma.toLowerCase());
    }
  }
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const members = [...beginnings];
  const cumulated = zipf(words.length);
  return {
    words,
    writeUp: (number) => {
      const random = chance(number + 1);
      const word = () => words[rankAt(cumulated, random())] ?? "";
      // Real texts always have new words, mostly compounds.
      const next = () => (random() < COMPOUNDS ? (members[Math.floor(random() * members.length)] ?? "") : "") + word();
      const sentence = (length: number) => capital(Array.from({ length }, next).join(" "));
      const text = Array.from({ length: WORDS_IN_TEXT / 12 }, (_, at) => sentence(12) + (at % 5 === 4 ? ".\n" : "."));
      return {
        slug: `teksti-${number}`,
        title: sentence(5),
        summary: `${sentence(20)}.`,
        text: text.join(" "),
        organisations: [ORGANISATIONS[number % ORGANISATIONS.length] ?? ""],
        themes: [THEMES[number % THEMES.length] ?? ""],
      };
    },
  };
}

/** Cumulated weights of the ranks. */
function zipf(count: number): Float64Array {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let at = 0; at < count; at++) {
    sum += 1 / (at + 2);
    sums[at] = sum;
  }
  return sums;
}

/** The rank at a share (0 to 1) of the total weight. */
function rankAt(sums: Float64Array, share: number): number {
  const wanted = share * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
