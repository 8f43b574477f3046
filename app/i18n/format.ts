import type { Language } from "#db/schema.ts";

const locales: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** A formatter for each language, made when it is first used: making one takes far longer than formatting with it. */
function inEachLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const formatter = made.get(language) ?? make(language);
    made.set(language, formatter);
    return formatter;
  };
}

const timeZone = "Europe/Helsinki";
const dates = inEachLanguage((language) => {
  const style = language === "en" ? ({ day: "numeric", month: "long", year: "numeric" } as const) : {};
  return new Intl.DateTimeFormat(locales[language], { timeZone, ...style });
});
const months = inEachLanguage(
  (language) => new Intl.DateTimeFormat(locales[language], { month: "long", year: "numeric" }),
);
const moments = inEachLanguage((language) => {
  const dateStyle = language === "en" ? "long" : "short";
  return new Intl.DateTimeFormat(locales[language], { dateStyle, timeStyle: "short", timeZone });
});
const numbers = inEachLanguage((language) => new Intl.NumberFormat(locales[language]));
const lists = inEachLanguage((language) => new Intl.ListFormat(locales[language], { type: "conjunction" }));
const years = new Intl.DateTimeFormat("en", { year: "numeric", timeZone });

/** A moment (UTC ISO text) as a date in Finland, e.g. 12.6.2024. */
export function formatDate(language: Language, iso: string): string {
  return dates(language).format(new Date(iso));
}

/** A whole number with the language's grouping, e.g. 10 114. */
export function formatNumber(language: Language, value: number): string {
  return numbers(language).format(value);
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
  return months(language).format(new Date(`${month}-15T12:00:00Z`));
}

/** A moment (UTC ISO text) as day and time in Finland, e.g. 12.6.2024 klo 9.05. */
export function formatMoment(language: Language, iso: string): string {
  return moments(language).format(new Date(iso));
}

/** The current year in Finland. */
export function yearInFinland(now = new Date()): number {
  return Number(years.format(now));
}

/** Names joined as a list in the language, e.g. "Akaa, Oulu ja Pori". */
export function formatList(language: Language, names: readonly string[]): string {
  return lists(language).format(names);
}
