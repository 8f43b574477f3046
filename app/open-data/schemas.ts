import { evidences, moneyBands, statuses, workBands } from "#app/adoptions/fields.ts";
import { sizeBands } from "#app/organisations/size-band.ts";
import { sectionKeys } from "#app/practices/sections.ts";
import { licence, licenceUrl } from "./licence.ts";

/** The part of JSON Schema (2020-12) that the description uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  format?: "date-time" | "date" | "uri";
  pattern?: string;
  enum?: readonly (string | null)[];
  const?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  default?: number;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: false;
}

export const text: Schema = { type: "string" };
export const textOrNull: Schema = { type: ["string", "null"] };
export const yesNo: Schema = { type: "boolean" };
export const address: Schema = { type: "string", format: "uri" };
export const moment: Schema = { type: "string", format: "date-time" };
export const count: Schema = { type: "integer", minimum: 0 };
export const language: Schema = { enum: ["fi", "sv", "en"] };
const year: Schema = { type: ["integer", "null"] };

/** An object that has all of these fields and no others. */
export function closed(properties: Record<string, Schema>, description?: string): Schema {
  const required = Object.keys(properties);
  return { type: "object", ...(description && { description }), properties, required, additionalProperties: false };
}

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const listOf = (items: Schema): Schema => ({ type: "array", items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const described = (schema: Schema, description: string): Schema => ({ ...schema, description });

export const names = closed({ fi: text, sv: text, en: text });
export const named = closed({ slug: text, name: ref("Names") });

export const licenceFields = {
  licence: { const: licence },
  licenceUrl: { const: licenceUrl },
} satisfies Record<string, Schema>;

export const practiceFields: Record<string, Schema> = {
  id: { type: "string", pattern: "^urn:uuid:", description: "never changes, whatever becomes of the slug" },
  slug: text,
  url: described(address, "the page for people"),
  title: text,
  summary: text,
  language: described(language, "of title, summary and text"),
  kind: { enum: ["practice", "model"], description: "a model is applied by several organisations" },
  stage: { enum: ["idea", "development", "pilot", "in-use", "ended", null] },
  started: described(year, "year"),
  ended: described(year, "year"),
  organisations: described(listOf(ref("Named")), "the one that leads comes first"),
  themes: listOf(ref("Named")),
  topics: listOf(ref("Named")),
  targetGroups: listOf(ref("Named")),
  viewpoints: described(listOf(ref("Named")), "those of THL's TEAviisari that it strengthens, as the write-up says"),
  cost: { enum: [...moneyBands, null], description: "money a year in euros, beyond own working time" },
  applies: described(textOrNull, "slug of the practice that this one applies"),
  origin: { enum: ["member", "public-sources"], description: "public-sources: the organisation has not confirmed it" },
  incomplete: described(yesNo, "little was found in public sources; the organisation is asked to complete it"),
  sections: described(listOf({ enum: sectionKeys }), "the parts that hold something"),
  revision: described({ type: "integer", minimum: 1 }, "number of the newest revision"),
  createdAt: described(moment, "first published"),
  publishedAt: described(moment, "newest revision"),
  confirmedAt: described(orNull(moment), "when its owner last said that it still holds"),
  attribution: described(text, "how to name the source"),
};

export const wholePracticeFields: Record<string, Schema> = {
  ...licenceFields,
  ...practiceFields,
  text: described(text, "the whole write-up without markup, a line for each block"),
  targetGroupNote: textOrNull,
  partners: listOf(text),
  sources: described(listOf(text), "addresses"),
};

export const adoptionFields: Record<string, Schema> = {
  practice: described(text, "slug of the practice that is applied"),
  organisation: orNull(ref("Named")),
  url: described(address, "the page for people"),
  status: { enum: [...statuses, null], description: "null when the sources do not say" },
  since: described(textOrNull, "YYYY or YYYY-MM"),
  ended: described(textOrNull, "YYYY or YYYY-MM"),
  audience: described(text, "for whom; this and the other texts are empty where nothing was said"),
  doer: described(text, "changed: who does it"),
  reach: described(text, "changed: for whom"),
  amount: described(text, "changed: how much and how often"),
  method: described(text, "changed: how it is done"),
  tools: described(text, "changed: tools and materials"),
  reason: described(text, "why it was changed"),
  results: described(text, "how it went"),
  measure: described(text, "how that is known"),
  otherwise: described(text, "what they would do otherwise"),
  advice: described(text, "advice to who begins"),
  work: { enum: [...workBands, null], description: "working time a year, in person-years" },
  money: { enum: [...moneyBands, null], description: "money a year, in euros" },
  evidence: { enum: [...evidences, null], description: "by what it is known how it went" },
  language: described(language, "of the texts"),
  ownPractice: described(textOrNull, "slug of the organisation's own write-up of it"),
  origin: { enum: ["member", "public-sources"], description: "public-sources: the organisation has not confirmed it" },
  fromWriteUp: described(yesNo, "gathered from the write-up in ownPractice; the organisation has made no card"),
  example: described(yesNo, "made up to show the service, not true"),
  savedAt: moment,
};

export const themeFields: Record<string, Schema> = {
  slug: text,
  url: address,
  name: ref("Names"),
  periods: listOf(closed({ slug: text, starts: { type: "integer" }, ends: { type: "integer" } })),
  archived: yesNo,
  practices: described(count, "published practices of the theme"),
};

export const memberFields: Record<string, Schema> = {
  slug: text,
  url: address,
  kind: { enum: ["municipality", "wellbeing_services_county", "coordinator", "partner"] },
  name: ref("Names"),
  code: described(textOrNull, "Statistics Finland's code"),
  region: orNull(closed({ code: text, slug: text, name: ref("Names") })),
  county: described(orNull(ref("Named")), "the wellbeing services county of a municipality"),
  population: described({ type: ["integer", "null"], minimum: 0 }, "on populationDate"),
  populationDate: orNull({ type: "string", format: "date" }),
  sizeBand: { enum: [...sizeBands.map((it) => it.slug), null], description: "of municipalities, from the population" },
  urbanity: { enum: ["urban", "semi-urban", "rural", null] },
  languages: described(listOf({ enum: ["fi", "sv"] }), "official languages, that of the majority first"),
  member: described(yesNo, "a member now; the others have a practice here"),
  memberSince: textOrNull,
  memberSeen: described(textOrNull, "YYYY-MM when the source listed the member"),
  whoDesignated: described(yesNo, "designated by WHO as a Healthy City"),
  practices: described(count, "published practices it owns, alone or with others"),
};
