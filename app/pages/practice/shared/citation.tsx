import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { CitationView } from "./citation-view.ts";

/** A citation of this revision, with the permanent address at which it never changes. */
export function Citation({ language, citation }: { language: Language; citation: CitationView }) {
  const t = sharedTexts(language);
  const { authors, year, title, origin, number, date, address, history } = citation;
  return (
    <section aria-labelledby="nain-viittaat" className="citation">
      <h2 id="nain-viittaat">{texts(language).cite.title}</h2>
      <p>
        {authors} ({year}). <cite lang={citation.language}>{title}</cite>
        {/[.?!]$/.test(title) ? " " : ". "}
        {origin && `${origin}. `}
        {t.site.name}, {t.words.revisionNumber(number)}, {date}. <a href={address}>{address}</a>
      </p>
      <p className="small">
        {texts(language).cite.fixed} <a href={history}>{t.words.allRevisions}</a>
      </p>
    </section>
  );
}
