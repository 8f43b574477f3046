import { messages } from "#app/i18n/messages.ts";
import type { Language } from "#db/schema.ts";
import type { CitationView } from "./citation-view.ts";

/** How to refer to this text, with an address at which it never changes. */
export function Citation({ language, citation }: { language: Language; citation: CitationView }) {
  const t = messages(language);
  const { authors, year, title, origin, number, date, address, history } = citation;
  return (
    <section aria-labelledby="nain-viittaat" className="citation">
      <h2 id="nain-viittaat">{t.cite.title}</h2>
      <p>
        {authors} ({year}). <cite lang={citation.language}>{title}</cite>
        {/[.?!]$/.test(title) ? " " : ". "}
        {origin && `${origin}. `}
        {t.site.name}, {t.cite.revision(number)}, {date}. <a href={address}>{address}</a>
      </p>
      <p className="small">
        {t.cite.fixed} <a href={history}>{t.history.all}</a>
      </p>
    </section>
  );
}
