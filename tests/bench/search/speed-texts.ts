import type { Sentence } from "#tests/bench/learn-endings/conllu.ts";
import type { WriteUp } from "#tests/search/shelf.ts";
import { chance } from "#tests/support/chance.ts";

/** Write-ups made from the words of real sentences, by Zipf's law: the same ones at every run. */
export interface Writer {
  writeUp(number: number): WriteUp;
  /** Words as somebody would type them, from the most to the least frequent. */
  words: readonly string[];
}

const WORDS_IN_TEXT = 600;
const COMPOUNDS = 0.05;
const ORGANISATIONS = ["liminka", "akaa", "kuhmo", "espoo", "helsinki", "haapavesi", "kouvola", "eurajoki"];
const THEMES = ["hyvinvointitalous", "yhdyspinnat"];

export function openWriter(sentences: readonly Sentence[]): Writer {
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
      const word = () => words[drawn(cumulated, random())] ?? "";
      // Texts grow new words without end, mostly compounds.
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

function zipf(count: number): Float64Array {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let at = 0; at < count; at++) {
    sum += 1 / (at + 2);
    sums[at] = sum;
  }
  return sums;
}

function drawn(sums: Float64Array, share: number): number {
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
