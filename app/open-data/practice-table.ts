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

/** The data from which a practice's fields are read. */
export interface PracticeSource {
  card: PracticeCard;
  catalogue: Catalogue;
  publicUrl: string;
}

/** A field of the open interface: its schema, and a function that returns its value. */
interface TableField<Source> {
  schema: Schema;
  read: (from: Source) => unknown;
}

/** Returns a field of the table of fields: its value, or references with names when the table says that it has names. */
function field(
  key: Exclude<FieldKey, "organisation" | "alsoBy" | "targetGroupNote" | "partners" | "contact" | "sources">,
): TableField<PracticeSource> {
  const schema = fieldSchema(key);
  const { names } = fieldOf(key);
  return {
    schema,
    read: ({ card, catalogue }) => {
      const value = key in card ? card[key as keyof PracticeCard] : (card.details[key as DetailKey] ?? null);
      if (!Array.isArray(value) || names === undefined || names === "practices") return value;
      const known = names === "organisations" ? catalogue.organisations : catalogue.vocabulary[names];
      return namedOf(known, value as string[]);
    },
  };
}

/** The details in the open interface: those in lists, and those only with the whole text. */
const publicDetails = detailKeys.filter((key) => fieldOf(key).api !== undefined);

/** The fields of a published practice in lists, in the order of the answers: what its page shows, without its contact. */
export const practiceTable = {
  id: {
    schema: { type: "string", pattern: "^urn:uuid:", description: "never changes, whatever becomes of the slug" },
    read: ({ card }) => stableId({ slug: card.firstSlug, createdAt: card.createdAt }),
  },
  slug: { schema: text, read: ({ card }) => card.slug },
  url: {
    schema: described(address, "the page for people"),
    read: ({ card, publicUrl }) => publicUrl + href("fi", "practice", card.slug),
  },
  title: field("title"),
  summary: field("summary"),
  language: field("language"),
  kind: field("kind"),
  stage: field("stage"),
  started: field("started"),
  ended: field("ended"),
  organisations: { schema: described(listOf(ref("Named")), "the one that leads comes first"), read: ownersOf },
  unconfirmedOwners: {
    schema: described(
      listOf(text),
      "slugs of the organisations that public sources name beside the leading one; they have not been asked",
    ),
    read: ({ card }) => (card.origin === "public-sources" ? card.organisations.slice(1) : []),
  },
  themes: field("themes"),
  topics: field("topics"),
  targetGroups: field("targetGroups"),
  viewpoints: field("viewpoints"),
  cost: field("cost"),
  applies: {
    schema: fieldSchema("applies"),
    // The practice may name one that has been withdrawn or never existed.
    read: ({ card, catalogue }) => (catalogue.bySlug.has(card.applies ?? "") ? card.applies : null),
  },
  origin: field("origin"),
  incomplete: {
    schema: described(yesNo, "little was found in public sources; the organisation is asked to complete it"),
    read: ({ card }) => card.example,
  },
  sections: {
    schema: described(listOf({ enum: sectionKeys }), "the parts that hold something"),
    read: ({ card }) => card.sections,
  },
  revision: {
    schema: described({ type: "integer", minimum: 1 }, "number of the newest revision"),
    read: ({ card }) => card.number,
  },
  createdAt: { schema: described(moment, "first published"), read: ({ card }) => card.createdAt },
  publishedAt: { schema: described(moment, "newest revision"), read: ({ card }) => card.publishedAt },
  confirmedAt: {
    schema: described(orNull(moment), "when its owner last said that it still holds"),
    read: ({ card }) => card.confirmedAt,
  },
  attribution: { schema: described(text, "how to name the source"), read: attributionOf },
  ...Object.fromEntries(publicDetails.filter((key) => fieldOf(key).listed).map((key) => [key, field(key)])),
} satisfies Record<string, TableField<PracticeSource>>;

/** The fields only in the answer with the whole text. */
export const textTable = {
  text: { schema: described(text, "the whole write-up without markup, a line for each block"), read: (it) => it.text },
  targetGroupNote: { schema: fieldSchema("targetGroupNote"), read: (it) => it.targetGroupNote },
  partners: { schema: fieldSchema("partners"), read: (it) => it.partners },
  sources: { schema: fieldSchema("sources"), read: (it) => it.sources },
  ...Object.fromEntries(
    publicDetails
      .filter((key) => !fieldOf(key).listed)
      .map((key): [string, TableField<PublicText>] => [
        key,
        { schema: fieldSchema(key), read: (it) => it.details[key] ?? null },
      ]),
  ),
} satisfies Record<string, TableField<PublicText>>;

/** Returns the values of a table's fields, by name. */
export function itemOf<From>(table: Readonly<Record<string, TableField<From>>>, from: From): Record<string, unknown> {
  return Object.fromEntries(Object.entries(table).map(([name, { read }]) => [name, read(from)]));
}

function ownersOf({ card, catalogue }: PracticeSource): Named[] {
  return namedOf(catalogue.organisations, card.organisations);
}

/** Returns how to name the source. The organisation is not named as author of a text made from public sources. */
function attributionOf(from: PracticeSource): string {
  const { card, publicUrl } = from;
  const names = ownersOf(from)
    .map((it) => it.name.fi)
    .join(", ");
  const authors = card.origin === "member" && names ? `${names}, Vertaiskunta` : "Vertaiskunta, from public sources";
  const address = publicUrl + href("fi", "revision", card.slug, card.number);
  return `${authors}: ${card.title}, revision ${card.number}, ${address}, CC BY 4.0`;
}
