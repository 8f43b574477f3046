import { weaken } from "#app/language/finnish/grade.ts";
import { enter, type Gathered } from "./gather.ts";

/** What db/reference/organisations.json holds of names. */
export interface Places {
  regions: { fi: string }[];
  organisations: { kind: string; fi: string; forms?: string[] }[];
}

const KINDS = new Set(["municipality", "wellbeing_services_county"]);
/** Ends of names that inflect as the word they are; other names in -i keep their i: Porin, Mikkelin, Helsingin. */
const OWN_WORD = /(?:niemi|järvi|joki|koski|nummi|mäki|salmi|lampi|lahti|saari|vesi|lohi|pelto|suomi)$/;

/** Enters municipalities, counties and regions: a closed list, all of whose forms are to be read right. */
export function addPlaces(gathered: Gathered, { regions, organisations }: Places): void {
  const names = organisations.filter(({ kind }) => KINDS.has(kind));
  for (const { fi, forms = [] } of [...names, ...regions.map((it) => ({ ...it, forms: [] as string[] }))]) {
    const words = fi
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1);
    const last = words.at(-1) ?? "";
    for (const word of words) {
      if (word === "hyvinvointialue" || (word !== last && word.endsWith("n"))) continue;
      const end = OWN_WORD.exec(word)?.[0];
      const split = end && end !== word ? `${word.slice(0, -end.length)}#${end}` : word;
      enter(gathered, split, "noun", word);
      gathered.sure.add(word);
      const entry = gathered.entries.get(word);
      if (word.endsWith("i") && !end) entry?.met.add(`${weaken(word)}n`);
      // A name keeps together what only looks like a compound.
      if (entry && !entry.split.includes("#")) entry.split = word;
    }
    if (words.length === 1) for (const form of forms) gathered.entries.get(last)?.met.add(form.toLowerCase());
  }
}
