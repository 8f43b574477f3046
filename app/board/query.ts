import { type CardState, cardStates } from "./card-states.ts";
import { type CellPosition, noTheme } from "./cell-position.ts";
import { columns } from "./columns.ts";

/** The query of the board or of one of its lists. Unknown values in the address are ignored. */
export interface BoardQuery extends CellPosition {
  /** Slug of the period whose themes are the rows; "" for the current period. */
  period: string;
  /** Filter of cards: one state, or "applying" for every state but `interested`; "" for all. */
  state: CardState | "applying" | "";
  /** From 1. */
  page: number;
}

interface KnownWords {
  periods: readonly { slug: string }[];
  themes: ReadonlyMap<string, unknown>;
}

export function parseBoardQuery(params: URLSearchParams, { periods, themes }: KnownWords): BoardQuery {
  const theme = params.get("teema") ?? "";
  const page = Number(params.get("sivu") ?? 1);
  const state = params.get("tila") ?? "";
  return {
    period: periods.find((it) => it.slug === params.get("kausi"))?.slug ?? "",
    theme: theme === noTheme || themes.has(theme) ? theme : "",
    column: columns.find((it) => it === params.get("koko")) ?? "",
    state: state === "sovelletaan" ? "applying" : (cardStates.find((it) => stateWords[it] === state) ?? ""),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** Returns the query string that `parseBoardQuery` reads as this query; "" for an empty query. */
export function boardQueryString({ period = "", theme = "", column = "", state = "", page = 1 }: Partial<BoardQuery>) {
  const params = new URLSearchParams();
  if (period) params.set("kausi", period);
  if (theme) params.set("teema", theme);
  if (column) params.set("koko", column);
  if (state) params.set("tila", state === "applying" ? "sovelletaan" : stateWords[state]);
  if (page > 1) params.set("sivu", String(page));
  const text = params.toString();
  return text && `?${text}`;
}

/** The states of a card, as written in addresses. */
const stateWords: Readonly<Record<CardState, string>> = {
  interested: "kiinnostunut",
  planning: "suunnitteilla",
  piloting: "kokeilussa",
  "in-use": "kaytossa",
  ended: "paattynyt",
  unknown: "ei-tiedossa",
};
