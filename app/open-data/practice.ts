import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { PublicText } from "#app/practices/read-text.server.ts";
import { type Cell, type Columns, cellOf } from "./columns.ts";
import type { Named } from "./named.ts";
import { itemOf, practiceTable, textTable } from "./practice-table.ts";

/** A published practice in the form of the open interface. */
export type PracticeItem = Readonly<Record<string, unknown>> & { url: string };

export function practiceItem(card: PracticeCard, catalogue: Catalogue, publicUrl: string): PracticeItem {
  return itemOf(practiceTable, { card, catalogue, publicUrl }) as PracticeItem;
}

/** Returns a practice with its whole text. */
export function wholePractice(
  card: PracticeCard,
  text: PublicText,
  catalogue: Catalogue,
  publicUrl: string,
): PracticeItem {
  return { ...practiceItem(card, catalogue, publicUrl), ...itemOf(textTable, text) };
}

/** The columns of the table of practices: the fields of the lists, with the owners' names beside their slugs. */
export const practiceColumns: Columns<PracticeItem> = Object.fromEntries(
  Object.keys(practiceTable).flatMap((name): [string, (it: PracticeItem) => Cell | null][] => {
    const column = [name, (it: PracticeItem) => cellOf(it[name])] satisfies [string, unknown];
    if (name !== "organisations") return [column];
    return [column, ["organisationNames", (it) => (it[name] as Named[]).map((owner) => owner.name.fi).join(", ")]];
  }),
);
