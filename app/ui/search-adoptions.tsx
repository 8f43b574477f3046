import { formatDate } from "#app/i18n/format.ts";
import { messages } from "#app/i18n/messages.ts";
import type { Language } from "#db/schema.ts";
import { Marked } from "./marked.tsx";
import type { SearchView } from "./search-view.ts";

/** What was found on the cards of those who apply a practice: each leads to its place under the practice. */
export function SearchAdoptions({ language, found }: { language: Language; found: SearchView }) {
  const { adoptions, moreAdoptions } = found;
  const t = messages(language);
  if (adoptions.length === 0) return null;
  return (
    <section aria-labelledby="sovelluksista" className="remark-hits">
      <h2 id="sovelluksista">{t.search.adoptions}</h2>
      <p className="small">{moreAdoptions ? t.search.adoptionsBest : t.search.adoptionsText}</p>
      <ol className="hits">
        {adoptions.map((card) => (
          <li key={card.href}>
            <article className="card remark-hit">
              <h3>
                <a href={card.href}>
                  {card.organisation}: <span lang={card.practice.language}>{card.practice.title}</span>
                </a>
              </h3>
              {card.passage.length > 0 && (
                <p lang={card.language}>
                  <Marked segments={card.passage} />
                </p>
              )}
              <p className="small">
                {t.adoptions.statuses[card.status]}
                {" · "}
                <time dateTime={card.savedAt}>{formatDate(language, card.savedAt)}</time>
                {card.demo && ` · ${t.adoptions.section.demo}`}
              </p>
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}
