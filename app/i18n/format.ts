import type { Language } from "#db/schema.ts";

const locales: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** A moment (UTC ISO text) as a date in Finland, e.g. 12.6.2024. */
export function formatDate(language: Language, iso: string): string {
  const style = language === "en" ? ({ day: "numeric", month: "long", year: "numeric" } as const) : {};
  return new Intl.DateTimeFormat(locales[language], { timeZone: "Europe/Helsinki", ...style }).format(new Date(iso));
}

/** A whole number with the language's grouping, e.g. 10 114. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** "2023–2024", "2015–", "–2020", or null when neither year is known. */
export function formatYears(started: number | null, ended: number | null): string | null {
  if (started === null && ended === null) return null;
  if (started === ended) return String(started);
  return `${started ?? ""}–${ended ?? ""}`;
}

/** A month (YYYY-MM) in the language's form, e.g. 6/2024 or June 2024. */
export function formatMonth(language: Language, month: string): string {
  const [year, number] = month.split("-");
  // In Finnish a month's name would have to be inflected to fit its sentence; a number need not.
  if (language === "fi") return `${Number(number)}/${year}`;
  const date = new Date(`${month}-15T12:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], { month: "long", year: "numeric" }).format(date);
}

/** A moment (UTC ISO text) as day and time in Finland, e.g. 12.6.2024 klo 9.05. */
export function formatMoment(language: Language, iso: string): string {
  const style = {
    dateStyle: language === "en" ? "long" : "short",
    timeStyle: "short",
    timeZone: "Europe/Helsinki",
  } as const;
  return new Intl.DateTimeFormat(locales[language], style).format(new Date(iso));
}

/** The current year in Finland. */
export function yearInFinland(now = new Date()): number {
  return Number(new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Europe/Helsinki" }).format(now));
}

/** Names joined as a list in the language, e.g. "Akaa, Oulu ja Pori". */
export function formatList(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(names);
}
