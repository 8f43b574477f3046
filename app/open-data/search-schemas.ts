import { statuses } from "#app/adoptions/fields.ts";
import { likenessReasons } from "#app/organisations/likeness.ts";
import { facetKeys, forEachFacet } from "#app/practices/list/facets.ts";
import {
  address,
  closedObject,
  count,
  listOf,
  moment,
  orNull,
  ref,
  type Schema,
  text,
  textOrNull,
  yesNo,
} from "./schema.ts";

const score: Schema = { type: "number", description: "to be compared within one answer only" };

/** Only with `explain=1`. */
const reasons = listOf(closedObject({ word: text, met: text, way: text, fields: listOf(text) }));

/** Only with `vertaa`: the most similar of the organisations that own the practice or publicly apply it. */
const likeness = closedObject({
  organisation: textOrNull,
  applies: yesNo,
  score: { type: "number", minimum: 0, maximum: 1 },
  reasons: listOf({ enum: likenessReasons }),
});

const plainHit = closedObject({
  slug: text,
  title: text,
  organisation: textOrNull,
  summary: text,
  url: address,
  score,
});
const hit: Schema = { ...plainHit, properties: { ...plainHit.properties, reasons, likeness } };

const comment = closedObject({
  kind: { enum: ["comment", "question"] },
  practice: text,
  title: text,
  organisation: orNull(ref("Names")),
  createdAt: moment,
  passage: text,
  url: address,
  score,
});

const adoption = closedObject({
  practice: text,
  title: text,
  organisation: text,
  status: { enum: statuses },
  savedAt: moment,
  passage: text,
  url: address,
  score,
});

const facet = listOf(closedObject({ slug: text, name: ref("Names"), count }));

/** The answer to a search. */
export const searchResult = closedObject({
  total: count,
  results: listOf(hit),
  partial: yesNo,
  correction: orNull(closedObject({ query: text })),
  filters: listOf(closedObject({ facet: { enum: facetKeys }, values: listOf(text), words: text, rest: text, count })),
  facets: closedObject(forEachFacet(() => facet)),
  adoptions: listOf(adoption),
  comments: listOf(comment),
});
