import { type SectionKey, sectionHeadings, sectionKeys } from "../sections.ts";
import { type KnownHeading, spreadText } from "./spread-text.ts";
import { type FieldName, type Typed, textIn, withFields } from "./typed.ts";

/** Where the text under each of Innokylä's headings belongs. Headings as Innokylä prints them on its pages. */
const innokylaHeadings: Readonly<Record<string, SectionKey>> = {
  "toimintamallin lyhyt kuvaus": "what",
  "lyhyt kuvaus": "what",
  "ratkaisun perusidea": "what",
  ratkaisu: "what",
  toimintaympäristö: "need",
  "lähtötilanne ja strategiset liittymäkohdat": "need",
  "kehittämistyön lähtökohtana olevat tarpeet": "need",
  "tavoiteltu muutos": "need",
  "kohderyhmä ja asiakasymmärrys": "audience",
  kohderyhmä: "audience",
  "kehittäjäjoukon kokoaminen ja yhteiskehittäminen": "partners",
  kehittäjäjoukko: "partners",
  "toimivuuden ja käyttöönoton ehdot": "tips",
  "vinkit toimintamallin soveltajille": "tips",
  "vinkkejä soveltajille": "tips",
  ideointi: "how",
  "idean valinta": "how",
  "kokeilun tavoitteet": "how",
  "kokeilun tavoitteet ja suunnitelma": "how",
  "kokeilun toteutus": "how",
  "muutoksen mittaaminen": "indicators",
  "kokeilun tulokset": "results",
  "arvioinnin tulokset tiivistettynä": "results",
  "kehittämisen tulokset": "results",
  liitteet: "materials",
  linkit: "materials",
};

/** The headings a pasted text is told apart by: Innokylä's, and ours in every language, which count before them. */
export const knownHeadings: readonly KnownHeading<FieldName>[] = [
  ...Object.entries(innokylaHeadings).map(([heading, key]) => ({ heading, field: `osa-${key}` as const, own: false })),
  ...Object.values(sectionHeadings).flatMap((words) =>
    sectionKeys.map((key) => ({ heading: words[key], field: `osa-${key}` as const, own: true })),
  ),
];

/**
 * Puts a whole pasted text into the form, after what stands there already; nothing is overwritten. What stands before
 * the first known heading goes to the introduction.
 */
export function spread(typed: Typed, text: string): Typed {
  const { before, parts } = spreadText(text, knownHeadings);
  const byField = new Map<FieldName, string[]>(before === "" ? [] : [["johdanto", [before]]]);
  for (const part of parts) {
    const texts = byField.get(part.field) ?? [];
    texts.push(part.text);
    byField.set(part.field, texts);
  }
  return [...byField].reduce((so, [field, texts]) => appendTo(so, field, texts.join("\n\n")), typed);
}

/** Adds a text to a field on lines of its own. */
export function appendTo(typed: Typed, field: FieldName, text: string): Typed {
  const now = textIn(typed, field).trimEnd();
  return withFields(typed, { [field]: now === "" ? text : `${now}\n\n${text}` });
}
