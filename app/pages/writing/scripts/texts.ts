import type { KnownHeading } from "#app/practices/writing/split-by-headings.ts";
import type { Texts } from "../texts/fi.ts";

/** Texts that the page uses without scripts too. */
interface PreviewTexts {
  missing: string;
  short: string;
  doubtsTitle: string;
  doubtsLead: string;
}

export interface PageData {
  texts: Texts["script"] & { preview: PreviewTexts; widgets: { missing: string } };
  headings: readonly KnownHeading[];
}

/** The page's data block for the script, with its texts in the reader's language; null when the page has none. */
export function readPageData(): PageData | null {
  const block = document.getElementById("kirjoitus-tekstit");
  return block?.textContent ? JSON.parse(block.textContent) : null;
}

/** A text with each `{name}` replaced by its value. */
export function fillTemplate(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
