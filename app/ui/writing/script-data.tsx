import { messages } from "#app/i18n/messages.ts";
import { type SectionKey, sectionHeadings, sectionKeys } from "#app/practices/sections.ts";
import { innokylaHeadings } from "#app/practices/writing/spread.ts";
import type { Language } from "#db/schema.ts";

/** What the page's script knows: its texts, and the headings by which a pasted text is told apart. A data block. */
export interface ScriptData {
  texts: ReturnType<typeof messages>["writing"]["scripts"];
  language: Language;
  /** Headings in lower case, in every language and Innokylä's, and the field each belongs to. */
  headings: Record<string, string>;
  /** Addresses. */
  signIn: string;
}

export function ScriptDataBlock({ language, signIn }: { language: Language; signIn: string }) {
  const fields: Record<string, SectionKey> = { ...innokylaHeadings };
  for (const headings of Object.values(sectionHeadings)) {
    for (const key of sectionKeys) fields[headings[key].toLowerCase()] = key;
  }
  const headings = Object.fromEntries(Object.entries(fields).map(([heading, key]) => [heading, `osa-${key}`]));
  const data: ScriptData = { texts: messages(language).writing.scripts, language, headings, signIn };
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return (
    <script
      type="application/json"
      id="kirjoitus-tiedot"
      // Our own texts, and nothing in them can end the block.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
