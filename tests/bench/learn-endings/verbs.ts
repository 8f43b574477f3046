import { harmonise } from "#app/language/finnish/gradation.ts";
import { nominalParadigms, type WeightedForm } from "./nominals.ts";
import { verbStems } from "./verb-stems.ts";

/** The stems that all forms of a verb are made from. A, O and U are replaced by vowel harmony. */
export interface VerbStems {
  strong: string;
  weak: string;
  /** Third person singular of the present. */
  third: string;
  /** Past tense before the personal ending. */
  past: string;
  pastWeak: string;
  conditional: string;
  /** Passive present and past, before -Vn and -iin. */
  passive: string;
  passivePast: string;
  /** Past participles, active and passive. */
  nut: string;
  ttu: string;
  tava: string;
  /** Second infinitive before -essa. */
  infinitive: string;
}

const FORMS: [keyof VerbStems, string, number][] = [
  ["third", "", 12],
  ["strong", "vAt", 5],
  ["weak", "n", 3],
  ["weak", "t", 1],
  ["weak", "mme", 1.5],
  ["weak", "tte", 0.5],
  ["weak", "", 2],
  ["past", "", 8],
  ["past", "vAt", 2],
  ["pastWeak", "n", 2],
  ["pastWeak", "t", 0.5],
  ["pastWeak", "mme", 0.7],
  ["conditional", "", 3],
  ["conditional", "vAt", 0.8],
  ["conditional", "n", 0.8],
  ["conditional", "mme", 0.2],
  ["passive", "", 6],
  ["passivePast", "iin", 4],
  ["ttu", "Aisiin", 0],
  ["strong", "mAAn", 2.5],
  ["strong", "mAssA", 1.5],
  ["strong", "mAstA", 0.7],
  ["strong", "mAllA", 1.5],
  ["strong", "mAttA", 0.6],
  ["infinitive", "essA", 1.5],
  ["infinitive", "essAAn", 0.7],
  ["infinitive", "en", 1],
  ["infinitive", "AkseEn", 0],
];

/** Every way a verb of this shape may inflect, the commonest first. */
export function verbParadigms(lemma: string): WeightedForm[][] {
  return verbStems(lemma).map((stems) => {
    const forms: WeightedForm[] = [[lemma, 10]];
    const add = (form: string, weight: number) => forms.push([harmonise(form, lemma), weight]);
    for (const [which, ending, weight] of FORMS) if (weight > 0) add(stems[which] + ending, weight);
    add(`${lemma}kseen`, 0.7);
    const participles: [string, number][] = [
      [`${stems.strong}vA`, 0.08],
      [stems.nut, 0.1],
      [stems.ttu, 0.1],
      [stems.tava, 0.05],
      [`${stems.strong}mA`, 0.04],
    ];
    for (const [participle, weight] of participles) {
      const base = harmonise(participle, lemma);
      for (const [form, common] of (nominalParadigms(base, base, true)[0] ?? []).slice(0, 40))
        forms.push([form, common * weight]);
    }
    forms.push([harmonise(stems.nut, lemma), 8], [harmonise(stems.ttu, lemma), 5]);
    return forms;
  });
}
