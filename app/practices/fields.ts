import type { FieldKind } from "#app/mdx/front-matter/field-kinds.ts";
import type { Language, MoneyBand, Origin, PracticeKind, Stage } from "#db/schema.ts";
import type { FacetKey } from "./list/facets.ts";

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

/** The folded parts of the writing form, for fields that few write-ups need. */
export type FormPart = "languages" | "figures" | "adopting" | "contact" | "background";

/** The uses of a field, beside its kind. */
interface FieldUses {
  /** `name` of its input in the writing form. */
  form: string;
  /** The folded part of the form that has its input. Other fields are outside the folded parts. */
  part?: FormPart;
  /** `publish`: required for publishing. `sv`: required of an author who writes in Swedish now, but not of older texts. */
  required?: "publish" | "sv";
  /** Only allowed in members' texts: one compiled from public sources must not name a person. */
  membersOnly?: true;
  /** What its slugs are of, from which their names are known. */
  names?: "organisations" | "practices" | "themes" | "topics" | "stages" | "targetGroups" | "viewpoints";
  /** The facet of the list of practices to which its values belong. */
  facet?: FacetKey;
  /** Stored in the JSON column `revision.details`, because no query reads it. Other fields have columns or tables. */
  details?: true;
  /** For a field in `details`: cards in lists have it too, and not only the practice's page. */
  listed?: true;
  /**
   * Its position among the facts on the page, equal for fields that share a row; or `below` the text, for longer values.
   * When absent, the page shows it elsewhere or not at all.
   */
  shown?: number | "below";
  /** The field of the search index that its text belongs to. */
  searched?: "title" | "summary" | "themes" | "members" | "text";
  /** In the open interface; a text is its description there. Not for fields that may name a person. */
  api?: true | string;
  /** The row of Innokylä's order in which its value is shown. */
  innokyla?: string;
  /** In the document of picks, in the part on resources or on measures. */
  picks?: "resources" | "measures";
  /** In the brief for decision makers, in the row on resources. */
  brief?: true;
}

/**
 * Every field of a practice by its key in the front matter, in the order in which it is written there. Reading and
 * composing front matter, the writing form, comparing versions, the facts of the page, the open interface and Innokylä's
 * order follow this table: a new field is one line here and its texts in app/i18n. All fields are compared, and all are
 * exported as part of the source.
 *
 * The file imports only types, because app/mdx, which must not depend on this room, reads the table too.
 */
// biome-ignore format: a table reads best with a line for each field.
export const fields = {
  title: { form: "otsikko", kind: "text", longest: 120, required: "publish", searched: "title", api: true },
  summary: { form: "tiivistelma", kind: "long-text", longest: 300, required: "publish", searched: "summary", api: true },
  summaryFi: { form: "tiivistelma-fi", kind: "long-text", longest: 300, in: "fi", required: "sv", part: "languages", details: true, listed: true, searched: "summary", api: "when the write-up is in another language" },
  summarySv: { form: "tiivistelma-sv", kind: "long-text", longest: 300, in: "sv", part: "languages", details: true, listed: true, searched: "summary", api: "when the write-up is in another language" },
  summaryEn: { form: "tiivistelma-en", kind: "long-text", longest: 300, in: "en", part: "languages", details: true, listed: true, searched: "summary", api: "when the write-up is in another language" },
  organisation: { form: "organisaatio", kind: "slug", names: "organisations", required: "publish", shown: 10, searched: "members", facet: "jasen" },
  alsoBy: { form: "muut", kind: "slugs", most: 20, names: "organisations", shown: 20, searched: "members", facet: "jasen" },
  kind: { form: "laji", kind: "choice", of: practiceKinds, otherwise: "practice", api: "a model is applied by several organisations" },
  applies: { form: "soveltaa", kind: "slug", names: "practices", shown: 100, api: "slug of the practice that this one applies" },
  themes: { form: "teemat", kind: "slugs", most: 3, names: "themes", shown: 120, searched: "themes", facet: "teema", api: true },
  topics: { form: "aiheet", kind: "slugs", most: 20, names: "topics", shown: 130, searched: "themes", facet: "aihe", api: true },
  stage: { form: "vaihe", kind: "choice", of: stages, names: "stages", shown: 40, searched: "themes", facet: "vaihe", api: true },
  language: { form: "kieli", kind: "choice", of: languages, otherwise: "fi", facet: "kieli", api: "of title, summary and text" },
  targetGroups: { form: "kohderyhmat", kind: "slugs", most: 20, names: "targetGroups", shown: 60, searched: "themes", facet: "kohderyhma", api: true },
  targetGroupNote: { form: "kohderyhmatarkennus", kind: "text", longest: 300, shown: 60, api: true },
  context: { form: "toimintaymparisto", kind: "long-text", longest: 600, part: "adopting", details: true, shown: "below", searched: "text", api: "what has to be so around it for it to work", innokyla: "toimintaymparisto" },
  started: { form: "alkoi", kind: "year", shown: 50, api: "year" },
  ended: { form: "paattyi", kind: "year", shown: 50, api: "year" },
  cost: { form: "raha", kind: "choice", of: moneyBands, shown: 70, picks: "resources", api: "money a year in euros, beyond own working time" },
  costEuros: { form: "eurot", kind: "amount", largest: 100_000_000, decimals: 0, part: "figures", details: true, listed: true, shown: 72, api: "money a year in euros, beyond own working time", innokyla: "ehdot", picks: "resources", brief: true },
  costPersonYears: { form: "henkilotyovuodet", kind: "amount", largest: 1_000, decimals: 2, part: "figures", details: true, listed: true, shown: 72, api: "own working time a year, in person-years", innokyla: "ehdot", picks: "resources", brief: true },
  costYear: { form: "kustannusvuosi", kind: "year", part: "figures", details: true, listed: true, shown: 72, api: "the year of costEuros and costPersonYears", innokyla: "ehdot", picks: "resources", brief: true },
  costNote: { form: "kustannuslisatieto", kind: "text", longest: 300, part: "figures", details: true, shown: 72, searched: "text", api: "on costEuros and costPersonYears", innokyla: "ehdot", picks: "resources", brief: true },
  funder: { form: "rahoittaja", kind: "text", longest: 200, part: "background", details: true, shown: 84, searched: "text", api: "who paid for it", innokyla: "rahoittaja", picks: "resources", brief: true },
  programme: { form: "kokonaisuus", kind: "text", longest: 200, part: "background", details: true, shown: 86, searched: "text", api: "the project or programme it belongs to", innokyla: "kokonaisuus", picks: "resources" },
  viewpoints: { form: "nakokulmat", kind: "slugs", most: 7, names: "viewpoints", searched: "themes", facet: "nakokulma", api: "those of THL's TEAviisari that it strengthens, as the write-up says" },
  core: { form: "sailytettava", kind: "long-text", longest: 600, part: "adopting", details: true, shown: "below", searched: "text", api: "what has to stay as it is when others adopt it", innokyla: "ehdot", picks: "measures" },
  adaptable: { form: "muutettava", kind: "long-text", longest: 600, part: "adopting", details: true, shown: "below", searched: "text", api: "what may be changed to suit one's own setting", innokyla: "ehdot", picks: "measures" },
  partners: { form: "kumppanit", kind: "words", longest: 120, most: 30, shown: 80, api: true },
  municipalityRole: { form: "kunnan-osuus", kind: "long-text", longest: 400, part: "adopting", details: true, shown: "below", searched: "text", api: "what the municipality does", innokyla: "kehittajajoukko", picks: "resources" },
  countyRole: { form: "hyvinvointialueen-osuus", kind: "long-text", longest: 400, part: "adopting", details: true, shown: "below", searched: "text", api: "what the wellbeing services county does", innokyla: "kehittajajoukko", picks: "resources" },
  ngoRole: { form: "jarjestojen-osuus", kind: "long-text", longest: 400, part: "adopting", details: true, shown: "below", searched: "text", api: "what NGOs do", innokyla: "kehittajajoukko", picks: "resources" },
  contact: { form: "yksikko", kind: "text", longest: 200, shown: 90 },
  contactAddress: { form: "yhteysosoite", kind: "address", longest: 200, orEmail: true, part: "contact", details: true, shown: 90 },
  contactPerson: { form: "lisatietoja-antaa", kind: "text", longest: 200, membersOnly: true, part: "contact", details: true, shown: 90 },
  sources: { form: "lahteet", kind: "addresses", longest: 1_000, most: 30, api: "addresses" },
  innokyla: { form: "innokyla-osoite", kind: "address", longest: 300, host: "innokyla.fi", part: "background", details: true, shown: 140, api: "its page at innokyla.fi" },
  origin: { form: "alkupera", kind: "choice", of: origins, otherwise: "member", api: "public-sources: the organisation has not confirmed it" },
  notFound: { form: "ei-loytynyt", kind: "text", longest: 300, details: true, api: "what public sources do not tell; shown only while origin is public-sources" },
  example: { form: "esimerkki", kind: "flag" },
} as const satisfies Record<string, FieldKind & FieldUses>;

export type FieldTable = typeof fields;
export type FieldKey = keyof FieldTable;
/** The type of any line of the table. */
export type Field = FieldKind & FieldUses;

/** The keys in the order of the table. */
export const fieldKeys = Object.keys(fields) as FieldKey[];

/** The line of a field. */
export function fieldOf(key: FieldKey): Field {
  return fields[key];
}

/** Whether a text is the key of a field. */
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

/** The fields that always have a value: lists, flags, and choices with a default. */
type Always = {
  [Key in FieldKey]: FieldTable[Key] extends { kind: ListKind | "flag" } | { otherwise: string } ? Key : never;
}[FieldKey];

/** The values of a front matter by field. A field that it does not have is absent, empty, or has its default. */
export type FieldValues = { [Key in Always]: Value<FieldTable[Key]> } & {
  [Key in Exclude<FieldKey, Always>]?: Value<FieldTable[Key]>;
};
