import { isStale } from "#app/practices/freshness.ts";
import { bitsOf, FIELD_BIT } from "../index/held.ts";
import type { Row } from "./match.ts";
import type { Facts } from "./reading.ts";

/** What nobody has confirmed for a year gives way to what matches nearly as well. */
const STALE_WEIGHT = 0.8;
/** A write-up of a title and a summary helps less than one that tells how. */
const BRIEF_WEIGHT = 0.9;
/** One that tells need, deeds, means and results helps more than as good a match that does not; gently. */
const WHOLE_STORY = { sections: 4, least: 0.95 } as const;
/** A title that is nothing but the words is what was asked for by name. */
const WHOLE_TITLE_WEIGHT = 1.5;
/** All the words together in the title or the summary belong together. */
const TOGETHER_WEIGHT = { title: 1.3, summary: 1.15 } as const;
/** What only belongs to a theme or member of that name gives way to what speaks of it. */
const UNSPOKEN_WEIGHT = 0.8;
const SPOKEN = FIELD_BIT.title | FIELD_BIT.summary | FIELD_BIT.text;

/** What somebody names to narrow what they look for: members, and sizes of municipalities. */
const NARROWING = ["m:", "z:"];

/**
 * How good a hit is among those that were all asked for the same keys: first how many words it has; then whether it is by
 * the organisation, or of the size, that the words name; then how well the words match, its freshness and its
 * completeness.
 */
export function ranking(asked: Iterable<string>, now: string): (row: Row, facts: Facts) => number {
  const keys = [...asked];
  const kinds = NARROWING.map((kind) => keys.filter((key) => key.startsWith(kind)));
  return ({ score, held, met }, { checkedAt, brief, sections, titleWords }) => {
    const fresh = isStale({ checkedAt }, now) ? STALE_WEIGHT : 1;
    const told = brief ? BRIEF_WEIGHT : completeness(sections);
    const match = score * fresh * told * together(met.fields, titleWords) * spoken(met.fields);
    const named = kinds.filter((of) => of.some((key) => bitsOf(held, key) !== 0)).length;
    return met.covered * 30 + named + match / (1 + match);
  };
}

function completeness(sections: number): number {
  const told = Math.min(sections, WHOLE_STORY.sections) / WHOLE_STORY.sections;
  return WHOLE_STORY.least + (1 - WHOLE_STORY.least) * told;
}

function together(fields: Row["met"]["fields"], titleWords: number): number {
  const inTitle = fields.every((it) => it & FIELD_BIT.title);
  if (inTitle && titleWords <= fields.length) return WHOLE_TITLE_WEIGHT;
  if (fields.length < 2) return 1;
  if (inTitle) return TOGETHER_WEIGHT.title;
  return fields.every((it) => it & FIELD_BIT.summary) ? TOGETHER_WEIGHT.summary : 1;
}

function spoken(fields: Row["met"]["fields"]): number {
  return fields.some((it) => it & SPOKEN) ? 1 : UNSPOKEN_WEIGHT;
}
