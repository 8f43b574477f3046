import type { WritingScriptTexts } from "#app/i18n/fi/writing-script.ts";

/** A heading of a pasted text and the field it belongs to. */
export interface KnownHeading {
  heading: string;
  /** The `name` of the field. */
  field: string;
  /** The section's own heading, which goes; others stay as subheadings. */
  own: boolean;
}

/** What the page says without scripts too. */
interface PreviewTexts {
  missing: string;
  short: string;
}

export interface PageData {
  texts: WritingScriptTexts & { preview: PreviewTexts; widgets: { missing: string } };
  headings: KnownHeading[];
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
