import { evidences, moneyBands, statuses, workBands } from "#app/adoptions/fields.ts";
import { sizeBands } from "#app/organisations/size-band.ts";
import { licence, licenceUrl } from "./licence.ts";
import { practiceTable, textTable } from "./practice-table.ts";
import {
  address,
  closedObject,
  count,
  described,
  language,
  listOf,
  moment,
  orNull,
  ref,
  type Schema,
  text,
  textOrNull,
  yesNo,
} from "./schema.ts";

export const licenceFields = {
  licence: { const: licence },
  licenceUrl: { const: licenceUrl },
} satisfies Record<string, Schema>;

/** Returns the schemas of a table's fields, in its order. */
function schemasOf(table: Readonly<Record<string, { schema: Schema }>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(table).map(([name, { schema }]) => [name, schema]));
}

export const practiceFields = schemasOf(practiceTable);

export const wholePracticeFields: Record<string, Schema> = {
  ...licenceFields,
  ...practiceFields,
  ...schemasOf(textTable),
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
  periods: listOf(closedObject({ slug: text, starts: { type: "integer" }, ends: { type: "integer" } })),
  archived: yesNo,
  practices: described(count, "published practices of the theme"),
};

export const memberFields: Record<string, Schema> = {
  slug: text,
  url: address,
  kind: { enum: ["municipality", "wellbeing_services_county", "coordinator", "partner"] },
  name: ref("Names"),
  code: described(textOrNull, "Statistics Finland's code"),
  region: orNull(closedObject({ code: text, slug: text, name: ref("Names") })),
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
