import { chance } from "#tests/support/chance.ts";

/** Usual queries: one to four words, mostly of the middle of the vocabulary; three in ten are unfinished. */
export function usualQueries(words: readonly string[], count: number): string[] {
  const random = chance(7);
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() ** 2 * 4);
    const picked = Array.from({ length }, () => words[Math.floor(random() ** 2 * words.length)] ?? "");
    const whole = picked.join(" ");
    return random() < 0.3 ? whole.slice(0, Math.max(3, whole.length - 3)) : whole;
  });
}

/** The most expensive queries of up to 200 characters. */
export function hostileQueries(words: readonly string[]): string[] {
  const cut = (text: string) => text.slice(0, 200);
  const common = words.filter((word) => word.length > 3);
  return [
    cut(words.slice(0, 60).join(" ")),
    cut(common.slice(0, 10).join(" ")),
    cut(common.slice(50, 60).join(" ")),
    cut(`"${common.slice(0, 2).join(" ")}" "${common.slice(2, 4).join(" ")}" -${common[5]} ${common[6]}`),
    cut([0, 1, 2, 3, 4].map((at) => `"${common.slice(2 * at, 2 * at + 2).join(" ")}"`).join(" ")),
    cut(
      common
        .slice(0, 10)
        .map((word) => `"${word}"`)
        .join(" "),
    ),
    cut(
      common
        .slice(0, 10)
        .map((word) => `${word.slice(0, -1)}q${word.slice(-1)}`)
        .join(" "),
    ),
    "hyvinvointialueidenkaan".repeat(9).slice(0, 200),
    cut("kunnan".repeat(34)),
    "a\u0301".repeat(100),
    "nän".repeat(66),
    cut("yöuutinen ".repeat(20)),
    "h",
    "ka",
    "-".repeat(200),
    cut("a b c d e f g h i j k l m n o p q r s t ".repeat(5)),
    cut('"'.repeat(200)),
    cut("EU:n THL:lle c++: 10:30 https://a.fi/?q=* ".repeat(5)),
  ];
}
