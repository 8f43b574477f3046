import type { Language, MoneyBand, Origin, PracticeKind, Stage } from "#db/schema.ts";
import { hasInvisible } from "./characters.ts";
import { limits } from "./limits.ts";
import type { Report } from "./report.ts";
import type { FrontMatter, Place } from "./types.ts";

/** One key of the block with its value or list, as words with their places. */
export interface RawField {
  key: string;
  at: Place;
  list: boolean;
  items: { text: string; at: Place }[];
}

const kinds: readonly PracticeKind[] = ["practice", "model"];
const stages: readonly Stage[] = ["idea", "development", "pilot", "in-use", "ended"];
const languages: readonly Language[] = ["fi", "sv", "en"];
const origins: readonly Origin[] = ["member", "public-sources"];
/** What something costs a year beyond the organisation's own working time, in euros: of write-ups and of adoption cards. */
export const moneyBands = [
  "none",
  "under-1000",
  "1000-10000",
  "10000-50000",
  "over-50000",
  "unknown",
] as const satisfies MoneyBand[];
const yesNo = ["true", "false"] as const;

const olderNames = new Map([
  ["municipality", "organisation"],
  ["tags", "topics"],
]);

/** The keys an author may use, in the order the guide shows them. */
export const keyNames = [
  ...["title", "summary", "organisation", "alsoBy", "kind", "applies", "themes", "topics", "stage", "language"],
  ...["targetGroups", "targetGroupNote", "started", "ended", "cost", "viewpoints", "partners", "contact", "sources"],
  ...["origin", "example"],
];

/** Whether a key is one of ours, older names included. */
export function isKnownKey(key: string): boolean {
  return keyNames.includes(key) || olderNames.has(key);
}

/** The name a key has today. */
export function currentName(key: string): string {
  return olderNames.get(key) ?? key;
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const address = /^https?:\/\/[^\s<>"'`\\]+$/i;

/** Checks shape, not existence, and fills `places`. Every fault goes to the report; the rest of the fields stands. */
export function readFields(fields: RawField[], report: Report): FrontMatter {
  const { say } = report;
  const places: Record<string, Place> = {};
  const byKey = new Map<string, RawField>();
  for (const field of fields) {
    const key = currentName(field.key);
    if (byKey.has(key)) report.add(field.at, say.duplicateKey);
    byKey.set(key, field);
    places[key] = field.items[0]?.at ?? field.at;
    if (field.list) for (const [index, item] of field.items.entries()) places[`${key}.${index}`] = item.at;
  }

  const one = (key: string, longest = 200): string | undefined => {
    const field = byKey.get(key);
    const item = field?.items[0];
    if (!field || !item) return undefined;
    if (field.list) report.add(field.at, say.notAList(key));
    if (item.text.length > longest) report.add(item.at, say.valueTooLong(key, longest, item.text.length));
    return item.text;
  };
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | undefined => {
    const value = one(key);
    const found = allowed.find((name) => name === value);
    if (value !== undefined && found === undefined)
      report.add(places[key], say.notAllowed(key, value, allowed.join(", ")));
    return found;
  };
  const matching = (text: string, at: Place | undefined, pattern: RegExp, message: string) => {
    const fits = pattern.test(text) && !hasInvisible(text);
    if (!fits) report.add(at, message);
    return fits;
  };
  const oneSlug = (key: string) => {
    const value = one(key, 80);
    return value !== undefined && matching(value, places[key], slug, say.notASlug(key, value)) ? value : undefined;
  };
  const list = (key: string, longest: number, most: number, pattern?: RegExp, message = say.notASlug): string[] => {
    const items = byKey.get(key)?.items ?? [];
    if (items.length > most) report.add(items[most]?.at, say.listTooLong(key, most));
    for (const { text, at } of items) {
      if (text.length > longest) report.add(at, say.valueTooLong(key, longest, text.length));
      else if (pattern) matching(text, at, pattern, message(key, text));
    }
    return [...new Set(items.map((item) => item.text))];
  };
  const year = (key: string): number | undefined => {
    const value = one(key);
    if (value === undefined || matching(value, places[key], /^(19|20)\d\d$/, say.notAYear(key, value))) {
      return value === undefined ? undefined : Number(value);
    }
    return undefined;
  };

  const started = year("started");
  const ended = year("ended");
  if (started !== undefined && ended !== undefined && ended < started) report.add(places.ended, say.endsBeforeStart);
  return {
    title: one("title", limits.title),
    summary: one("summary", limits.summary),
    organisation: oneSlug("organisation"),
    alsoBy: list("alsoBy", 80, 20, slug),
    kind: oneOf("kind", kinds) ?? "practice",
    applies: oneSlug("applies"),
    themes: list("themes", 80, 3, slug),
    topics: list("topics", 80, 20, slug),
    stage: oneOf("stage", stages),
    language: oneOf("language", languages) ?? "fi",
    targetGroups: list("targetGroups", 80, 20, slug),
    targetGroupNote: one("targetGroupNote", 300),
    started,
    ended,
    cost: oneOf("cost", moneyBands),
    viewpoints: list("viewpoints", 80, 7, slug),
    partners: list("partners", 120, 30),
    contact: one("contact", 200),
    sources: list("sources", 1_000, 30, address, say.notAnAddress),
    origin: oneOf("origin", origins) ?? "member",
    example: oneOf("example", yesNo) === "true",
    places,
  };
}

/** What publishing asks for beyond shape. The rest a reader misses, and the page says so: one may begin with little. */
export function requireForPublishing(frontMatter: FrontMatter, report: Report): void {
  for (const key of ["title", "summary", "organisation"] as const) {
    if (frontMatter[key] === undefined) report.add(frontMatter.places[key], report.say.missingKey(key));
  }
}
