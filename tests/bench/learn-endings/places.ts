import { weaken } from "#app/language/finnish/gradation.ts";
import { addForm, type Corpus } from "./gather.ts";

/** The part of db/reference/organisations.json that has names. */
export interface Places {
  regions: { fi: string }[];
  organisations: { kind: string; fi: string; forms?: string[] }[];
}

const KINDS = new Set(["municipality", "wellbeing_services_county"]);
/** Last members that inflect like the common noun; other names in -i keep their i: Porin, Mikkelin, Helsingin. */
const COMMON_NOUN = /(?:niemi|järvi|joki|koski|nummi|mäki|salmi|lampi|lahti|saari|vesi|lohi|pelto|suomi)$/;

/** Adds the names of municipalities, counties and regions, all of whose forms must be lemmatised right. */
export function addPlaces(corpus: Corpus, { regions, organisations }: Places): void {
  const names = organisations.filter(({ kind }) => KINDS.has(kind));
  for (const { fi, forms = [] } of [...names, ...regions.map((it) => ({ ...it, forms: [] as string[] }))]) {
    const words = fi
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1);
    const last = words.at(-1) ?? "";
    for (const word of words) {
      if (word === "hyvinvointialue" || (word !== last && word.endsWith("n"))) continue;
      const end = COMMON_NOUN.exec(word)?.[0];
      const split = end && end !== word ? `${word.slice(0, -end.length)}#${end}` : word;
      addForm(corpus, split, "noun", word);
      corpus.alwaysRight.add(word);
      const entry = corpus.entries.get(word);
      if (word.endsWith("i") && !end) entry?.attested.add(`${weaken(word)}n`);
      // A name that only looks like a compound is not split.
      if (entry && !entry.split.includes("#")) entry.split = word;
    }
    if (words.length === 1) for (const form of forms) corpus.entries.get(last)?.attested.add(form.toLowerCase());
  }
}
