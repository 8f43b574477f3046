/** A year or a month as stored in a card: YYYY or YYYY-MM. */
const pattern = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?$/;

/** Reads a year or a month (2024, 2024-05, 5/2024, 5.2024) into the stored form; null when the text is neither. */
export function readYearMonth(text: string): string | null {
  const [, month, year] = /^(\d{1,2})\s*[/.]\s*(\d{4})$/.exec(text.trim()) ?? [];
  const plain = month === undefined ? text.trim() : `${year}-${month.padStart(2, "0")}`;
  return pattern.test(plain) ? plain : null;
}

/** Whether `a` is certainly before `b`: a year without a month may be any of its months. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

const months = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", timeZone: "Europe/Helsinki" });

/** Returns the current month in Finland, YYYY-MM. */
export function monthInFinland(now = new Date()): string {
  return months.format(now).slice(0, 7);
}
