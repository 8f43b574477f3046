import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import { AdoptedRow } from "./adopted.tsx";
import type { OwnAdoptionsView } from "./own-view.ts";

/** The cards of the reader's organisation, drafts and removed cards, each with a link to its form. */
export function OwnAdoptions({ language, cards, drafts, removed }: OwnAdoptionsView & { language: Language }) {
  const t = texts(language).own;
  return (
    <section aria-labelledby="sovelluskortit">
      <h2 id="sovelluskortit">{t.title}</h2>
      {cards.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="rows">
          {cards.map((it) => (
            <AdoptedRow key={it.slug} language={language} adopted={it}>
              <a
                href={href(language, "adoption", it.slug)}
                aria-label={it.card ? t.editNamed(it.title) : t.makeNamed(it.title)}
              >
                {it.card ? t.edit : t.make}
              </a>
            </AdoptedRow>
          ))}
        </ul>
      )}
      {drafts.length > 0 && (
        <>
          <h3>{t.drafts}</h3>
          <ul className="rows">
            {drafts.map((it) => (
              <li key={`${it.slug} ${it.organisation}`}>
                <span>
                  <a href={`${href(language, "adoption", it.slug)}?jasen=${it.organisation}`} lang={it.titleLanguage}>
                    {it.title}
                  </a>
                  <span className="small">{t.draft(it.at)}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {removed.length > 0 && (
        <>
          <h3>{t.removed}</h3>
          <p>{t.removedMore}</p>
          <ul className="rows">
            {removed.map((it) => (
              <li key={it.slug}>
                <span>
                  <span lang={it.titleLanguage}>{it.title}</span>
                  <span className="small">
                    {t.removedAt(it.at)}
                    {it.reason !== null && ` · ${t.removedBy} ${it.reason}`}
                  </span>
                </span>
                <a href={href(language, "adoption", it.slug)} aria-label={t.bringBackNamed(it.title)}>
                  {t.bringBack}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
