import { type SectionKey, sectionHeadings, sectionKeys } from "../sections.ts";
import { type KnownHeading, splitByHeadings } from "./split-by-headings.ts";
import { type FieldName, type Typed, textIn, withFields } from "./typed.ts";

/** The section for the text under each of Innokylä's headings, which are written as on Innokylä's pages. */
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

/** The headings by which a pasted text is split: Innokylä's and those of our sections, which replace equal ones. */
export const knownHeadings: readonly KnownHeading<FieldName>[] = [
  ...Object.entries(innokylaHeadings).map(([heading, key]) => ({ heading, field: `osa-${key}` as const, own: false })),
  ...Object.values(sectionHeadings).flatMap((words) =>
    sectionKeys.map((key) => ({ heading: words[key], field: `osa-${key}` as const, own: true })),
  ),
];

/**
 * Distributes a pasted text to the sections of the form, after the texts that they already have. The text before the first
 * known heading goes to the introduction.
 */
export function distributeText(typed: Typed, text: string): Typed {
  const { before, parts } = splitByHeadings(text, knownHeadings);
  const byField = new Map<FieldName, string[]>(before === "" ? [] : [["johdanto", [before]]]);
  for (const part of parts) {
    const texts = byField.get(part.field) ?? [];
    texts.push(part.text);
    byField.set(part.field, texts);
  }
  return [...byField].reduce((result, [field, texts]) => appendTo(result, field, texts.join("\n\n")), typed);
}

/** Adds a text to a field as a new paragraph. */
export function appendTo(typed: Typed, field: FieldName, text: string): Typed {
  const current = textIn(typed, field).trimEnd();
  return withFields(typed, { [field]: current === "" ? text : `${current}\n\n${text}` });
}
