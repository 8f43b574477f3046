import { fieldTexts } from "#app/i18n/fields.ts";
import { formatYears } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type FieldKey, type FieldValues, fieldKeys, fieldOf } from "#app/practices/fields.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { addressLink } from "./address-link.ts";
import type { LinkView } from "./card-view.ts";
import { nameOfValue } from "./field-value.ts";

/** One row of a card of facts: a name and one or more values, some of them links. */
export interface FactView {
  name: string;
  values: (LinkView | string)[];
}

/** A row that shows something other than a field of the table; its place is on the same scale as theirs. */
interface OtherFact {
  place: number;
  name: string;
  values: (LinkView | string | null | undefined)[];
}

interface FactsFrom {
  catalogue: Catalogue;
  language: Language;
  /** Whether a slug that no longer exists is left out, or shown as it was written, as in an old revision. */
  unknownSlugs: "left-out" | "as-written";
}

/** The rows of a card of facts in the order of their places; rows without a value are left out. */
export function factRows(values: FieldValues, from: FactsFrom, others: readonly OtherFact[]): FactView[] {
  const t = fieldTexts(from.language);
  const rows = new Map<number, OtherFact>();
  for (const key of fieldKeys) {
    const { shown: place } = fieldOf(key);
    if (typeof place !== "number") continue;
    // Fields of one place share a row, which has the name of the first.
    const row = rows.get(place) ?? { place, name: t[key].row ?? t[key].name, values: [] };
    rows.set(place, { ...row, values: [...row.values, ...factsOf(key, values, from)] });
  }
  return [...rows.values(), ...others]
    .sort((a, b) => a.place - b.place)
    .map(({ name, values: all }) => ({ name, values: all.filter((it): it is LinkView | string => Boolean(it)) }))
    .filter((row) => row.values.length > 0);
}

/** The values of one field as a row shows them. */
function factsOf(key: FieldKey, values: FieldValues, from: FactsFrom): (LinkView | string | null)[] {
  // The two years are shown together.
  if (key === "started") return [formatYears(values.started ?? null, values.ended ?? null)];
  if (key === "ended") return [];
  const value = values[key];
  if (value === undefined) return [];
  const texts = Array.isArray(value) ? value : [String(value)];
  const found = texts.flatMap((text) => linkTo(key, text, from) ?? nameOrText(key, text, from) ?? []);
  // Whoever is named beside the leading organisation in public sources has not been asked.
  return key === "alsoBy" && values.origin === "public-sources" ? found.map((it) => unconfirmed(it, from)) : found;
}

function unconfirmed(fact: LinkView | string, { language }: FactsFrom): LinkView | string {
  const mark = ` (${sharedTexts(language).practice.unconfirmed})`;
  return typeof fact === "string" ? fact + mark : { ...fact, name: fact.name + mark };
}

function nameOrText(key: FieldKey, text: string, { catalogue, language, unknownSlugs }: FactsFrom): string | null {
  const name = nameOfValue(key, text, catalogue, language);
  if (name !== undefined) return name;
  return fieldOf(key).names && unknownSlugs === "left-out" ? null : text;
}

/** A value as a link, when there is a page or an address for it. */
function linkTo(key: FieldKey, text: string, from: FactsFrom): LinkView | null {
  const { catalogue, language, unknownSlugs } = from;
  const field = fieldOf(key);
  if (field.kind === "address") return addressLink(text);
  const slug = field.names === "practices" ? (catalogue.currentSlugs.get(text) ?? text) : text;
  const name = nameOfValue(key, slug, catalogue, language);
  if (name === undefined) return null;
  if (field.names === "organisations") return { name, href: href(language, "member", slug) };
  if (field.names === "practices") return { name, href: href(language, "practice", slug) };
  if (field.names === "themes") return { name, href: href(language, "theme", slug) };
  if (field.names === "topics" && unknownSlugs === "left-out")
    return { name, href: `${href(language, "practices")}?aihe=${slug}` };
  return null;
}
