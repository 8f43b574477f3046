import { type CardState, cardStates } from "./card-states.ts";
import { columns } from "./columns.ts";
import { noTheme, type Place } from "./place.ts";

/** What the address of the board or of one of its lists asks for; anything odd is left out. */
export interface BoardQuery extends Place {
  /** Slug of the period whose themes are the rows; "" for the one in force. */
  period: string;
  /** Cards of one state only; "applying" is every one but an interest. */
  state: CardState | "applying" | "";
  /** From 1. */
  page: number;
}

interface Words {
  periods: readonly { slug: string }[];
  themes: ReadonlyMap<string, unknown>;
}

export function parseBoardQuery(params: URLSearchParams, { periods, themes }: Words): BoardQuery {
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

/** The query string that asks for the same; "" when it asks for nothing. */
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

/** The words of the address for the states of a card. */
const stateWords: Readonly<Record<CardState, string>> = {
  interested: "kiinnostunut",
  planning: "suunnitteilla",
  piloting: "kokeilussa",
  "in-use": "kaytossa",
  ended: "paattynyt",
  unknown: "ei-tiedossa",
};
