import lunr from "lunr";

/** Irregular forms with their base form: plurals, past tenses, and the second spelling of a word. */
const IRREGULAR = new Map(
  `children child|people person|women woman|men man|lives life|feet foot|teeth tooth|halves half|built build|led lead|held hold
made make|met meet|ran run|grew grow|grown grow|chose choose|chosen choose|wrote write|written write|took take|taken take
gave give|given give|thought think|taught teach|brought bring|kept keep|began begin|begun begin|knew know|known know
spoke speak|spoken speak|understood understand|programme program|programmes program|centre center|centres center
ageing aging`
    .split(/[|\n]/)
    .map((pair) => pair.split(" ") as [string, string]),
);

/**
 * The stem of a folded English word by the Porter stemmer of lunr (MIT licence). British and American spellings of a word
 * have one stem.
 */
export function englishStem(word: string): string {
  const base = (IRREGULAR.get(word) ?? word)
    .replace(/iness$/, "y")
    .replace(/iest$/, "y")
    .replace(/(?<=.{4})iz(e[sd]?|ers?|ing|ations?)$/, "is$1")
    .replace(/(?<=.{3})our(s|al)?$/, "or$1");
  return lunr.stemmer(new lunr.Token(base, {})).toString();
}
