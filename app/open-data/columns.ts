import type { AdoptionItem } from "./adoption.ts";
import type { MemberItem } from "./member.ts";
import type { Named } from "./named.ts";
import type { ThemeItem } from "./theme.ts";

export type Cell = string | number;

/** The columns of a table, in order, each with a function that returns its value of an item; null for an empty cell. */
export type Columns<T> = Readonly<Record<string, (it: T) => Cell | null>>;

/** Returns the items as rows, after a row with the names of the columns. */
export function tableOf<T>(items: readonly T[], columns: Columns<T>): Cell[][] {
  return [Object.keys(columns), ...items.map((it) => Object.values(columns).map((cell) => cell(it) ?? ""))];
}

/** Returns a value of the interface as one cell: a list separated by commas, objects by their slugs. */
export function cellOf(value: unknown): Cell | null {
  if (typeof value === "boolean") return yesNo(value);
  if (typeof value === "string" || typeof value === "number") return value;
  if (!Array.isArray(value)) return null;
  return (value as (string | Named)[]).map((it) => (typeof it === "string" ? it : it.slug)).join(", ");
}

export const adoptionColumns: Columns<AdoptionItem> = {
  practice: (it) => it.practice,
  organisation: (it) => it.organisation?.slug ?? null,
  organisationName: (it) => it.organisation?.name.fi ?? null,
  url: (it) => it.url,
  status: (it) => it.status,
  since: (it) => it.since,
  ended: (it) => it.ended,
  audience: (it) => it.audience,
  doer: (it) => it.doer,
  reach: (it) => it.reach,
  amount: (it) => it.amount,
  method: (it) => it.method,
  tools: (it) => it.tools,
  reason: (it) => it.reason,
  results: (it) => it.results,
  measure: (it) => it.measure,
  otherwise: (it) => it.otherwise,
  advice: (it) => it.advice,
  work: (it) => it.work,
  money: (it) => it.money,
  evidence: (it) => it.evidence,
  language: (it) => it.language,
  ownPractice: (it) => it.ownPractice,
  origin: (it) => it.origin,
  fromWriteUp: (it) => yesNo(it.fromWriteUp),
  example: (it) => yesNo(it.example),
  savedAt: (it) => it.savedAt,
};

export const themeColumns: Columns<ThemeItem> = {
  slug: (it) => it.slug,
  url: (it) => it.url,
  nameFi: (it) => it.name.fi,
  nameSv: (it) => it.name.sv,
  nameEn: (it) => it.name.en,
  periods: (it) => it.periods.map(({ starts, ends }) => `${starts}–${ends}`).join(", "),
  archived: (it) => yesNo(it.archived),
  practices: (it) => it.practices,
};

export const memberColumns: Columns<MemberItem> = {
  slug: (it) => it.slug,
  url: (it) => it.url,
  kind: (it) => it.kind,
  nameFi: (it) => it.name.fi,
  nameSv: (it) => it.name.sv,
  nameEn: (it) => it.name.en,
  code: (it) => it.code,
  region: (it) => it.region?.slug ?? null,
  county: (it) => it.county?.slug ?? null,
  population: (it) => it.population,
  populationDate: (it) => it.populationDate,
  sizeBand: (it) => it.sizeBand,
  urbanity: (it) => it.urbanity,
  languages: (it) => it.languages.join(", "),
  member: (it) => yesNo(it.member),
  memberSince: (it) => it.memberSince,
  memberSeen: (it) => it.memberSeen,
  whoDesignated: (it) => yesNo(it.whoDesignated),
  practices: (it) => it.practices,
};

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}
