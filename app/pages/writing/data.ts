import { knownHeadings } from "#app/practices/writing/distribute-text.ts";
import type { Language } from "#db/schema.ts";
import type { PageData } from "./scripts/texts.ts";
import { texts } from "./texts.ts";

/** What the script is told in the reader's language. */
export function writingData(language: Language): PageData {
  const writing = texts(language);
  const writingScript = texts(language).script;
  const doubts = { doubtsTitle: writing.doubts.title, doubtsLead: writing.doubts.lead };
  const preview = { ...writingScript.preview, missing: `${writing.missingTitle}:`, short: writing.shortNow, ...doubts };
  const widgets = { ...writingScript.widgets, missing: writing.fieldFaults.missing };
  return { texts: { ...writingScript, preview, widgets }, headings: knownHeadings };
}
