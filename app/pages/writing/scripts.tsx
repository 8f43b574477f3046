import { PageScript } from "#app/ui/page-script.tsx";
import type { Language } from "#db/schema.ts";
import { writingData } from "./data.ts";

/**
 * What makes the writing page easier where scripts run: the script, and a block of data with its texts. Stands after
 * the form `#kirjoitus`, which is whole without it.
 */
export function WritingScripts({ language }: { language: Language }) {
  const data = writingData(language);
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
