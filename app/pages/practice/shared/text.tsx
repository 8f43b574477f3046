import { sharedTexts } from "#app/i18n/shared.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** A table of contents; nothing for a text with fewer than three headings of the second level. */
export function Contents({
  language,
  lang,
  headings,
}: {
  language: Language;
  lang: Language;
  headings: PracticeBody["headings"];
}) {
  const tops = headings.filter((it) => it.depth === 2);
  if (tops.length < 3) return null;
  return (
    <nav className="contents" aria-labelledby="sisallys">
      <h2 id="sisallys">{texts(language).contents}</h2>
      <ol lang={lang}>
        {tops.map((it) => (
          <li key={it.id}>
            <a href={`#${it.id}`}>{it.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The links to the text's sources. */
export function Sources({ language, sources }: { language: Language; sources: string[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="lahteet" className="sources">
      <h2 id="lahteet">{sharedTexts(language).practice.sources}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source}>
            <a href={source} rel="noopener">
              {source.replace(/^https?:\/\/(www\.)?/, "")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
