import type { NominalStems } from "./nominals.ts";

const lengthen = (stem: string) => `${stem}${stem.at(-1)}n`;

/** Stems whose plural takes i in place of the last vowel or before it. */
export function vowelStem(
  strong: string,
  weak: string,
  partitive: string[],
  plural: (stem: string) => string[],
): NominalStems {
  const [pluralStrong, pluralWeak] = [plural(strong), plural(weak)];
  const long = (stem: string) => /[aeiouyäö][oöOuyeaä]i$/.test(stem) && !/[^aeiouyäö][oöuyea]i$/.test(stem);
  return {
    strong,
    weak,
    partitive,
    illative: lengthen(strong),
    pluralStrong,
    pluralWeak,
    pluralPartitive: pluralStrong.flatMap((it) =>
      /[^aeiouyäöO]i$/.test(it) ? [`${it}A`] : long(it) ? [`${it}tA`] : [`${it.slice(0, -1)}jA`, `${it}tA`],
    ),
    pluralGenitive: pluralStrong.flatMap((it) =>
      /[^aeiouyäöO]i$/.test(it) ? [`${it}en`] : long(it) ? [`${it}den`] : [`${it.slice(0, -1)}jen`, `${it}den`],
    ),
    pluralIllative: pluralStrong.map((it) => (/[^aeiouyäöO]i$/.test(it) ? `${it}in` : `${it}hin`)),
  };
}

/** Stems in e, whose partitive ends in a consonant and -tA or not. */
export function eStem(strong: string, weak: string, partitive: string): NominalStems {
  const plural = (stem: string) => `${stem.slice(0, -1)}i`;
  const [ps, pw] = [plural(strong), plural(weak)];
  const consonant = /([lnr])tA$/.test(partitive) ? [`${partitive.slice(0, -1)}en`] : [];
  return {
    strong,
    weak,
    partitive: [partitive],
    illative: lengthen(strong),
    pluralStrong: [ps],
    pluralWeak: [pw],
    pluralPartitive: [`${ps}A`],
    pluralGenitive: [`${ps}en`, ...consonant],
    pluralIllative: [`${ps}in`],
  };
}

/** Long stems: hankkee-, vapaa-, asukkaa-, kaunii-, kuollee-. */
export function longStem(strong: string, partitive: string): NominalStems {
  const plural =
    /[ei]{2}$/.test(strong) && strong.endsWith("ii") ? `${strong.slice(0, -2)}ii` : `${strong.slice(0, -1)}i`;
  const ps = strong.endsWith("ii") ? `${strong.slice(0, -2)}ei` : plural;
  return {
    strong,
    weak: strong,
    partitive: [partitive],
    illative: `${strong}seen`,
    pluralStrong: [ps],
    pluralWeak: [ps],
    pluralPartitive: [`${ps}tA`],
    pluralGenitive: [`${ps}den`],
    pluralIllative: [`${ps}siin`, `${ps}hin`],
  };
}

export const cut = (word: string, n: number) => word.slice(0, -n);

/** Strong stem, weak stem and partitive of irregular words. */
const IRREGULAR: Record<string, [strong: string, weak: string, partitive: string]> = {
  mies: ["miehe", "miehe", "miestä"],
  lapsi: ["lapse", "lapse", "lasta"],
  veli: ["velje", "velje", "veljeä"],
  sydän: ["sydäme", "sydäme", "sydäntä"],
  meri: ["mere", "mere", "merta"],
  veri: ["vere", "vere", "verta"],
  yksi: ["yhte", "yhde", "yhtä"],
  kaksi: ["kahte", "kahde", "kahta"],
  tuhat: ["tuhante", "tuhanne", "tuhatta"],
  kevät: ["kevää", "kevää", "kevättä"],
  jälki: ["jälke", "jälje", "jälkeä"],
  hirvi: ["hirve", "hirve", "hirveä"],
};
export const IRREGULAR_END = new RegExp(`^(.*?)(${Object.keys(IRREGULAR).join("|")})$`);

export function irregular(head: string, odd: string): NominalStems {
  const [strong, weak, partitive] = (IRREGULAR[odd] ?? ["", "", ""]).map((it) => head + it) as [string, string, string];
  if (/ää$/.test(strong)) return longStem(strong, partitive);
  const it = eStem(strong, weak, partitive);
  return odd === "lapsi" || odd === "mies"
    ? { ...it, pluralGenitive: [`${cut(partitive, 1)}en`, ...it.pluralGenitive] }
    : it;
}
