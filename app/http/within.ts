/** A number asked for in an address: whole, and the nearest bound when it is out of bounds; `otherwise` when it is none. */
export function within(text: string | null, otherwise: number, least: number, most: number): number {
  const number = text === null || text.trim() === "" ? otherwise : Number(text);
  return Number.isFinite(number) ? Math.min(Math.max(Math.trunc(number), least), most) : otherwise;
}

/** The same where a wrong one is to be told: null for what is no whole number within the bounds. */
export function wholeWithin(text: string | null, otherwise: number, least: number, most: number): number | null {
  if (text === null) return otherwise;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  return number >= least && number <= most ? number : null;
}
