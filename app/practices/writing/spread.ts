import { type SectionKey, sectionOf } from "../sections.ts";
import { type Typed, textIn, withFields } from "./typed.ts";

/** Where the text under each of Innokylä's headings belongs. Headings as Innokylä prints them on its pages. */
export const innokylaHeadings: Readonly<Record<string, SectionKey>> = {
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
  "muutoksen mittaaminen": "results",
  "kokeilun tulokset": "results",
  "arvioinnin tulokset tiivistettynä": "results",
  "kehittämisen tulokset": "results",
  liitteet: "materials",
  linkit: "materials",
};

/** A line of a text may be any word, `constructor` too. */
const innokyla = new Map(Object.entries(innokylaHeadings));

/** The part a pasted heading line leads to, by our headings or Innokylä's; null when it is none. */
export function sectionOfLine(line: string): SectionKey | null {
  // No heading is as long, and looking at a line of spaces takes its length squared.
  if (line.length > 200) return null;
  const words = line
    .replace(/^#{1,6}\s+/, "")
    .replace(/^\*\*(.*)\*\*$/, "$1")
    .replace(/\s*\*+$/, "")
    .trim();
  if (words === "" || words.length > 80) return null;
  return sectionOf(words) ?? innokyla.get(words.toLowerCase().replace(/[:?.]$/, "")) ?? null;
}

/** A text told apart by its heading lines: what stands before the first goes to the introduction. */
export function spreadText(text: string): { field: string; text: string }[] {
  const parts: { field: string; heading: string; lines: string[] }[] = [{ field: "johdanto", heading: "", lines: [] }];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const key = sectionOfLine(line);
    if (key) parts.push({ field: `osa-${key}`, heading: line, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ field, lines }) => ({ field, text: lines.join("\n").trim() })).filter((part) => part.text !== "");
}

/** Puts a whole pasted text into the form, after what stands there already; nothing is overwritten. */
export function spread(typed: Typed, text: string): Typed {
  const byField = new Map<string, string[]>();
  for (const part of spreadText(text)) {
    const texts = byField.get(part.field) ?? [];
    texts.push(part.text);
    byField.set(part.field, texts);
  }
  return [...byField].reduce((so, [field, texts]) => appendTo(so, field, texts.join("\n\n")), typed);
}

/** Adds a text to a field on lines of its own. */
export function appendTo(typed: Typed, field: string, text: string): Typed {
  const now = textIn(typed, field).trimEnd();
  return withFields(typed, { [field]: now === "" ? text : `${now}\n\n${text}` });
}
