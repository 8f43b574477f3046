import type { KnownHeading } from "#app/practices/writing/spread-text.ts";
import type { Texts } from "../texts/fi.ts";

/** What the page says without scripts too. */
interface PreviewTexts {
  missing: string;
  short: string;
}

export interface PageData {
  texts: Texts["script"] & { preview: PreviewTexts; widgets: { missing: string } };
  headings: readonly KnownHeading[];
}

/** What the server says to the script in the reader's language; null when the page has no such block. */
export function readPageData(): PageData | null {
  const block = document.getElementById("kirjoitus-tekstit");
  return block?.textContent ? JSON.parse(block.textContent) : null;
}

/** Fills `{name}` in a text. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
