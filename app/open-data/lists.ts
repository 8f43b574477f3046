import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { adoptionItem } from "./adoption.ts";
import { adoptionColumns, type Cell, type Columns, memberColumns, tableOf, themeColumns } from "./columns.ts";
import type { ListName } from "./list-names.ts";
import { memberItem } from "./member.ts";
import { practiceColumns, practiceItem } from "./practice.ts";
import { themeItem } from "./theme.ts";

/** A whole list of open data: practices in the order of first publication, other items by slug or position. */
export interface OpenList {
  attribution: string;
  total: number;
  /** Makes the items from one place to before another: of a long list only those that are shown. */
  items(from: number, to: number): readonly object[];
  /** Returns the items as a table, after a row with the names of the columns. */
  table: () => Cell[][];
}

/** The data of a list: only what visitors may read. `adoptions` is used only for the list of adoptions. */
export interface ListSource {
  catalogue: Catalogue;
  adoptions: readonly AdoptionCard[];
  publicUrl: string;
}

/** Returns a list of open data. */
export function openList(name: ListName, source: ListSource): OpenList {
  return lists[name](source);
}

const lists: Record<ListName, (source: ListSource) => OpenList> = {
  // First published first: new practices are added at the end, so that earlier pages of the list do not change.
  practices: ({ catalogue, publicUrl }) => {
    const cards = catalogue.cards.toSorted((a, b) => compare(a.createdAt, b.createdAt) || a.id - b.id);
    const attribution = `The organisations that each write-up names, Vertaiskunta, ${publicUrl}`;
    return listOf(cards, (card) => practiceItem(card, catalogue, publicUrl), practiceColumns, attribution);
  },
  adoptions: ({ adoptions, catalogue, publicUrl }) => {
    const open = adoptions.filter((it) => !it.membersOnly);
    open.sort((a, b) => compare(a.practice, b.practice) || compare(a.organisation, b.organisation));
    return listOf(
      open,
      (card) => adoptionItem(card, catalogue, publicUrl),
      adoptionColumns,
      `The organisation of each card, Vertaiskunta, ${publicUrl}`,
    );
  },
  themes: ({ catalogue, publicUrl }) =>
    listOf(
      [...catalogue.vocabulary.themes.values()],
      (theme) => themeItem(theme, catalogue, publicUrl),
      themeColumns,
      `Vertaiskunta, ${publicUrl}`,
    ),
  members: ({ catalogue, publicUrl }) => {
    const shown = [...catalogue.organisations.values()].filter((it) => hasPage(it, catalogue.cards));
    return listOf(
      shown.sort((a, b) => compare(a.slug, b.slug)),
      (it) => memberItem(it, catalogue, publicUrl),
      memberColumns,
      `Statistics Finland (classifications), THL Sotkanet (population), Vertaiskunta, ${publicUrl}`,
    );
  },
};

function listOf<S, T extends object>(
  source: readonly S[],
  itemOf: (it: S) => T,
  columns: Columns<T>,
  attribution: string,
): OpenList {
  return {
    attribution,
    total: source.length,
    items: (from, to) => source.slice(from, to).map(itemOf),
    table: () => tableOf(source.map(itemOf), columns),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
