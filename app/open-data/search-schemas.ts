import { statuses } from "#app/adoptions/fields.ts";
import { likenessReasons } from "#app/organisations/likeness.ts";
import { facetKeys, forEachFacet } from "#app/practices/facets.ts";
import { address, closed, count, listOf, moment, orNull, ref, type Schema, text, textOrNull, yesNo } from "./schema.ts";

const score: Schema = { type: "number", description: "to be compared within one answer only" };

/** Only when it was asked to explain. */
const reasons = listOf(closed({ word: text, met: text, way: text, fields: listOf(text) }));

/** Only when `vertaa` was asked: of the nearest of those who own the practice or openly apply it. */
const likeness = closed({
  organisation: textOrNull,
  applies: yesNo,
  score: { type: "number", minimum: 0, maximum: 1 },
  reasons: listOf({ enum: likenessReasons }),
});

const plainHit = closed({ slug: text, title: text, organisation: textOrNull, summary: text, url: address, score });
const hit: Schema = { ...plainHit, properties: { ...plainHit.properties, reasons, likeness } };

const comment = closed({
  kind: { enum: ["comment", "question"] },
  practice: text,
  title: text,
  organisation: orNull(ref("Names")),
  createdAt: moment,
  passage: text,
  url: address,
  score,
});

const adoption = closed({
  practice: text,
  title: text,
  organisation: text,
  status: { enum: statuses },
  savedAt: moment,
  passage: text,
  url: address,
  score,
});

const facet = listOf(closed({ slug: text, name: ref("Names"), count }));

/** What a search answers. */
export const found = closed({
  total: count,
  results: listOf(hit),
  partial: yesNo,
  correction: orNull(closed({ query: text })),
  filters: listOf(closed({ facet: { enum: facetKeys }, values: listOf(text), words: text, rest: text, count })),
  facets: closed(forEachFacet(() => facet)),
  adoptions: listOf(adoption),
  comments: listOf(comment),
});
