import type { FieldKind } from "#app/mdx/field-kinds.ts";
import type { Language, MoneyBand, Origin, PracticeKind, Stage } from "#db/schema.ts";
import type { FacetKey } from "./facets.ts";

export const practiceKinds = ["practice", "model"] as const satisfies PracticeKind[];
export const stages = ["idea", "development", "pilot", "in-use", "ended"] as const satisfies Stage[];
export const languages = ["fi", "sv", "en"] as const satisfies Language[];
export const origins = ["member", "public-sources"] as const satisfies Origin[];
/** What something costs a year beyond the organisation's own working time, in euros: of write-ups and of adoption cards. */
export const moneyBands = [
  "none",
  "under-1000",
  "1000-10000",
  "10000-50000",
  "over-50000",
  "unknown",
] as const satisfies MoneyBand[];

/** What a field is used for, beside its kind. */
interface Uses {
  /** `name` of its input in the writing form. */
  form: string;
  /** `publish`: nothing is published without it. `sv`: whoever writes a Swedish text must give it too. */
  required?: "publish" | "sv";
  /** Whose names the slugs have. */
  names?: "organisations" | "practices" | "themes" | "topics" | "stages" | "targetGroups" | "viewpoints";
  /** The facet of the list of practices that its values are offered under. */
  facet?: FacetKey;
}

/**
 * Every field of a practice, by its key in the front matter, in the order it is written there. From this table follow
 * reading and composing the front matter, the writing form, comparing versions, the facts of the page, the open
 * interface and Innokylä's order: a new field is one line here and its texts in app/i18n. All fields are compared, and
 * all are exported, for the source itself is.
 *
 * The file imports types only, for app/mdx reads the table too and is below this room.
 */
export const fields = {
  title: { form: "otsikko", kind: "text", longest: 120, required: "publish" },
  summary: { form: "tiivistelma", kind: "long-text", longest: 300, required: "publish" },
  organisation: { form: "organisaatio", kind: "slug", names: "organisations", required: "publish", facet: "jasen" },
  alsoBy: { form: "muut", kind: "slugs", most: 20, names: "organisations", facet: "jasen" },
  kind: { form: "laji", kind: "choice", of: practiceKinds, otherwise: "practice" },
  applies: { form: "soveltaa", kind: "slug", names: "practices" },
  themes: { form: "teemat", kind: "slugs", most: 3, names: "themes", facet: "teema" },
  topics: { form: "aiheet", kind: "slugs", most: 20, names: "topics", facet: "aihe" },
  stage: { form: "vaihe", kind: "choice", of: stages, names: "stages", facet: "vaihe" },
  language: { form: "kieli", kind: "choice", of: languages, otherwise: "fi", facet: "kieli" },
  targetGroups: { form: "kohderyhmat", kind: "slugs", most: 20, names: "targetGroups", facet: "kohderyhma" },
  targetGroupNote: { form: "kohderyhmatarkennus", kind: "text", longest: 300 },
  started: { form: "alkoi", kind: "year" },
  ended: { form: "paattyi", kind: "year" },
  cost: { form: "raha", kind: "choice", of: moneyBands },
  viewpoints: { form: "nakokulmat", kind: "slugs", most: 7, names: "viewpoints", facet: "nakokulma" },
  partners: { form: "kumppanit", kind: "words", longest: 120, most: 30 },
  contact: { form: "yksikko", kind: "text", longest: 200 },
  sources: { form: "lahteet", kind: "addresses", longest: 1_000, most: 30 },
  origin: { form: "alkupera", kind: "choice", of: origins, otherwise: "member" },
  example: { form: "esimerkki", kind: "flag" },
} as const satisfies Record<string, FieldKind & Uses>;

export type FieldTable = typeof fields;
export type FieldKey = keyof FieldTable;
/** A line of the table as any line can be. */
export type Field = FieldKind & Uses;

/** The keys in the order of the table. */
export const fieldKeys = Object.keys(fields) as FieldKey[];

/** The line of a field. */
export function fieldOf(key: FieldKey): Field {
  return fields[key];
}

/** Whether a word is the key of a field. */
export function isFieldKey(word: string): word is FieldKey {
  return Object.hasOwn(fields, word);
}

type ListKind = "slugs" | "words" | "addresses";

type Value<F extends FieldKind> = F extends { kind: ListKind }
  ? string[]
  : F extends { kind: "year" | "amount" }
    ? number
    : F extends { kind: "flag" }
      ? boolean
      : F extends { kind: "choice"; of: readonly (infer One)[] }
        ? One
        : string;

/** The fields that always have a value: lists, flags and choices with a default. */
type Always = {
  [Key in FieldKey]: FieldTable[Key] extends { kind: ListKind | "flag" } | { otherwise: string } ? Key : never;
}[FieldKey];

/** What a front matter says, field by field; what it does not say is missing, empty or what is meant otherwise. */
export type FieldValues = { [Key in Always]: Value<FieldTable[Key]> } & {
  [Key in Exclude<FieldKey, Always>]?: Value<FieldTable[Key]>;
};
