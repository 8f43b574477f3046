import { harmonise, syllables } from "#app/language/finnish/gradation.ts";
import { comparative, nominalStems } from "./nominal-stems.ts";
import { cut, vowelStem } from "./stem-types.ts";

/** A form with the approximate frequency of its case in running text. */
export type WeightedForm = readonly [form: string, weight: number];

/** The stems that all forms of a nominal are made from. A, O and U are replaced by vowel harmony. */
export interface NominalStems {
  strong: string;
  weak: string;
  partitive: string[];
  illative: string;
  pluralStrong: string[];
  pluralWeak: string[];
  pluralPartitive: string[];
  pluralGenitive: string[];
  pluralIllative: string[];
}

const ENDINGS: [keyof NominalStems, string, number][] = [
  ["weak", "n", 22],
  ["weak", "ssA", 7],
  ["weak", "stA", 7],
  ["weak", "llA", 5],
  ["weak", "ltA", 1.5],
  ["weak", "lle", 3],
  ["strong", "nA", 3],
  ["weak", "ksi", 3],
  ["weak", "ttA", 0.3],
  ["weak", "t", 7],
  ["pluralWeak", "ssA", 2.5],
  ["pluralWeak", "stA", 3],
  ["pluralWeak", "llA", 1.5],
  ["pluralWeak", "ltA", 0.5],
  ["pluralWeak", "lle", 1.5],
  ["pluralStrong", "nA", 0.7],
  ["pluralWeak", "ksi", 0.7],
  ["pluralWeak", "n", 0.5],
  ["pluralWeak", "ttA", 0.1],
  ["pluralStrong", "neen", 0.2],
  ["strong", "nsA", 2.5],
  ["weak", "kseen", 0.3],
  ["partitive", "", 12],
  ["illative", "", 5],
  ["pluralPartitive", "", 6],
  ["pluralGenitive", "", 5],
  ["pluralIllative", "", 1.5],
];

function formsOf(lemma: string, stems: NominalStems): WeightedForm[] {
  const forms: WeightedForm[] = [[lemma, 25]];
  for (const [which, ending, weight] of ENDINGS) {
    const of = [stems[which]].flat();
    for (const stem of of) if (stem !== "") forms.push([harmonise(stem + ending, lemma), weight / of.length]);
  }
  for (const plural of stems.pluralGenitive.slice(0, 1)) forms.push([harmonise(`${plural}sA`, lemma), 0.5]);
  return forms;
}

/** Every way a nominal of this shape may inflect, the commonest first. `last`: the last member of a compound. */
export function nominalParadigms(lemma: string, last = lemma, participle = false): WeightedForm[][] {
  return nominalStems(lemma, last, participle).map((stems) => formsOf(lemma, stems));
}

/** The forms of the comparative and superlative of an adjective; their base form is the adjective. */
export function comparisonForms(lemma: string, forms: readonly WeightedForm[]): WeightedForm[] {
  const genitive = forms[1]?.[0] ?? "";
  if (!/[aeiouyäö]n$/.test(genitive)) return [];
  const weak = cut(genitive, 1);
  const body = /[^aeiouyäö][aä]$/.test(weak) && syllables(lemma) === 2 ? `${cut(weak, 1)}e` : weak;
  const top = /ii$/.test(weak) ? `${cut(weak, 2)}e` : /i$/.test(weak) ? `${cut(weak, 1)}e` : weak.replace(/[aäe]$/, "");
  const more = formsOf(harmonise(`${body}mpi`, lemma), comparative(body));
  const base = `${top}i`;
  const most = formsOf(
    `${base}n`,
    vowelStem(`${base}mpA`, `${base}mmA`, [`${base}ntA`], (it) => [`${cut(it, 1)}i`]),
  );
  return [...more, ...most].map(([form, weight]) => [harmonise(form, lemma), weight * 0.06]);
}
