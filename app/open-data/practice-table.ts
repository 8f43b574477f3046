import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type DetailKey, detailKeys } from "#app/practices/details.ts";
import { type FieldKey, fieldOf } from "#app/practices/fields.ts";
import type { PublicText } from "#app/practices/read-text.server.ts";
import { sectionKeys } from "#app/practices/sections.ts";
import { stableId } from "#app/practices/stable-id.ts";
import { href } from "#app/routes.ts";
import { fieldSchema } from "./field-schema.ts";
import { type Named, namedOf } from "./named.ts";
import { address, described, listOf, moment, orNull, ref, type Schema, text, yesNo } from "./schema.ts";

/** Of what a practice's entries are told. */
export interface Told {
  card: PracticeCard;
  catalogue: Catalogue;
  publicUrl: string;
}

/** One field of the interface: what is promised of it, and what is told. */
interface Entry<From> {
  schema: Schema;
  of: (from: From) => unknown;
}

/** A field that lists have, as its kind is told. */
function field(
  key: Exclude<FieldKey, "organisation" | "alsoBy" | "targetGroupNote" | "partners" | "contact" | "sources">,
): Entry<Told> {
  const schema = fieldSchema(key);
  const { names } = fieldOf(key);
  return {
    schema,
    of: ({ card, catalogue }) => {
      const value = key in card ? card[key as keyof PracticeCard] : (card.details[key as DetailKey] ?? null);
      if (!Array.isArray(value) || names === undefined || names === "practices") return value;
      const known = names === "organisations" ? catalogue.organisations : catalogue.vocabulary[names];
      return namedOf(known, value as string[]);
    },
  };
}

/** The details that the interface tells: with the lists, or only with the text. */
const told = detailKeys.filter((key) => fieldOf(key).api !== undefined);

/** A published practice as open data tells it: what its page shows, without whom to contact. In the order of the answers. */
export const practiceTable = {
  id: {
    schema: { type: "string", pattern: "^urn:uuid:", description: "never changes, whatever becomes of the slug" },
    of: ({ card }) => stableId({ slug: card.firstSlug, createdAt: card.createdAt }),
  },
  slug: { schema: text, of: ({ card }) => card.slug },
  url: {
    schema: described(address, "the page for people"),
    of: ({ card, publicUrl }) => publicUrl + href("fi", "practice", card.slug),
  },
  title: field("title"),
  summary: field("summary"),
  language: field("language"),
  kind: field("kind"),
  stage: field("stage"),
  started: field("started"),
  ended: field("ended"),
  organisations: { schema: described(listOf(ref("Named")), "the one that leads comes first"), of: ownersOf },
  themes: field("themes"),
  topics: field("topics"),
  targetGroups: field("targetGroups"),
  viewpoints: field("viewpoints"),
  cost: field("cost"),
  applies: {
    schema: fieldSchema("applies"),
    // A write-up may name one that has been withdrawn, or was never here.
    of: ({ card, catalogue }) => (catalogue.cards.some((it) => it.slug === card.applies) ? card.applies : null),
  },
  origin: field("origin"),
  incomplete: {
    schema: described(yesNo, "little was found in public sources; the organisation is asked to complete it"),
    of: ({ card }) => card.example,
  },
  sections: {
    schema: described(listOf({ enum: sectionKeys }), "the parts that hold something"),
    of: ({ card }) => card.sections,
  },
  revision: {
    schema: described({ type: "integer", minimum: 1 }, "number of the newest revision"),
    of: ({ card }) => card.number,
  },
  createdAt: { schema: described(moment, "first published"), of: ({ card }) => card.createdAt },
  publishedAt: { schema: described(moment, "newest revision"), of: ({ card }) => card.publishedAt },
  confirmedAt: {
    schema: described(orNull(moment), "when its owner last said that it still holds"),
    of: ({ card }) => card.confirmedAt,
  },
  attribution: { schema: described(text, "how to name the source"), of: attributionOf },
  ...Object.fromEntries(told.filter((key) => fieldOf(key).listed).map((key) => [key, field(key)])),
} satisfies Record<string, Entry<Told>>;

/** What is told only with the whole text. */
export const textTable = {
  text: { schema: described(text, "the whole write-up without markup, a line for each block"), of: (it) => it.text },
  targetGroupNote: { schema: fieldSchema("targetGroupNote"), of: (it) => it.targetGroupNote },
  partners: { schema: fieldSchema("partners"), of: (it) => it.partners },
  sources: { schema: fieldSchema("sources"), of: (it) => it.sources },
  ...Object.fromEntries(
    told
      .filter((key) => !fieldOf(key).listed)
      .map((key) => [key, { schema: fieldSchema(key), of: (it: PublicText) => it.details[key] ?? null }]),
  ),
} satisfies Record<string, Entry<PublicText>>;

/** What the entries of a table say, by their names. */
export function itemOf<From>(table: Readonly<Record<string, Entry<From>>>, from: From): Record<string, unknown> {
  return Object.fromEntries(Object.entries(table).map(([name, { of }]) => [name, of(from)]));
}

function ownersOf({ card, catalogue }: Told): Named[] {
  return namedOf(catalogue.organisations, card.organisations);
}

/** How to name the source. The organisation is no author of what was gathered from public sources. */
function attributionOf(from: Told): string {
  const { card, publicUrl } = from;
  const names = ownersOf(from)
    .map((it) => it.name.fi)
    .join(", ");
  const authors = card.origin === "member" && names ? `${names}, Vertaiskunta` : "Vertaiskunta, from public sources";
  const address = publicUrl + href("fi", "revision", card.slug, card.number);
  return `${authors}: ${card.title}, revision ${card.number}, ${address}, CC BY 4.0`;
}
