import { messages } from "#app/i18n/messages.ts";
import { sectionHeadings, sectionKeys } from "#app/practices/sections.ts";
import { innokylaHeadings } from "#app/practices/writing/spread.ts";
import type { Language } from "#db/schema.ts";
import { PageScript } from "./page-script.tsx";
import type { KnownHeading, PageData } from "./scripts/texts.ts";

/**
 * What makes the writing page easier where scripts run: the script, and a block of data with its texts. Stands after
 * the form `#kirjoitus`, which is whole without it.
 */
export function WritingScripts({ language }: { language: Language }) {
  const data: PageData = { texts: messages(language).writingScript, headings };
  return (
    <>
      <script
        type="application/json"
        id="kirjoitus-tekstit"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own texts, in which no `<` can end the block
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
      />
      <PageScript name="writing" />
    </>
  );
}

const headings: KnownHeading[] = [
  ...Object.entries(innokylaHeadings).map(([heading, key]) => ({ heading, field: `osa-${key}`, own: false })),
  ...Object.values(sectionHeadings).flatMap((words) =>
    sectionKeys.map((key) => ({ heading: words[key], field: `osa-${key}`, own: true })),
  ),
];
