/** A query parameter as an integer clamped to the bounds; `fallback` when it is missing or no number. */
export function clampedInteger(text: string | null, fallback: number, min: number, max: number): number {
  const number = text === null || text.trim() === "" ? fallback : Number(text);
  return Number.isFinite(number) ? Math.min(Math.max(Math.trunc(number), min), max) : fallback;
}

/** A query parameter as an integer: `fallback` when it is missing, null when it is no integer within the bounds. */
export function strictInteger(text: string | null, fallback: number, min: number, max: number): number | null {
  if (text === null) return fallback;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  return number >= min && number <= max ? number : null;
}
