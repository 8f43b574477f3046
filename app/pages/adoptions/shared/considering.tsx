import type { Consideration } from "#app/adoptions/considering.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import { adoptionView } from "./view.ts";

/** A practice that the reader's organisation considers, and the others that consider it too. */
export interface ConsiderationView {
  title: string;
  titleLanguage: Language;
  href: string;
  others: { name: string; href: string | null; status: string; contact: string; lang: Language; demo: boolean }[];
}

export function considerationViews(
  considerations: Consideration[],
  catalogue: Catalogue,
  language: Language,
): ConsiderationView[] {
  return considerations.flatMap(({ practice, others }): ConsiderationView[] => {
    const card = catalogue.bySlug.get(practice);
    if (!card) return [];
    return [
      {
        title: card.title,
        titleLanguage: card.language,
        href: `${href(language, "practice", practice)}#sovellukset`,
        others: others.map((it) => {
          const { name, href, status, contact, lang, demo } = adoptionView(it, catalogue, language);
          return { name, href, status, contact, lang, demo };
        }),
      },
    ];
  });
}

/** The practices that the reader's organisation considers; renders nothing when there are none. */
export function ConsideringSection({
  language,
  considerations,
}: {
  language: Language;
  considerations: ConsiderationView[];
}) {
  const t = texts(language).company;
  if (considerations.length === 0) return null;
  return (
    <section aria-labelledby="yhdessa">
      <h2 id="yhdessa">{t.title}</h2>
      {considerations.some((it) => it.others.length > 0) && <p>{t.lead}</p>}
      {considerations.map((it) => (
        <div key={it.href} className="company">
          <h3>
            <a href={it.href} lang={it.titleLanguage}>
              {it.title}
            </a>
          </h3>
          <Others language={language} others={it.others} />
        </div>
      ))}
    </section>
  );
}

/** The others that consider the practice, on the practice's page; renders nothing when the reader's does not. */
export function ConsideringNote({
  language,
  consideration,
}: {
  language: Language;
  consideration: ConsiderationView | null;
}) {
  const t = texts(language).company;
  if (!consideration) return null;
  return (
    <div className="notice company">
      <h3>{t.who}</h3>
      <Others language={language} others={consideration.others} />
      {consideration.others.length > 0 && <p>{t.lead}</p>}
    </div>
  );
}

function Others({ language, others }: { language: Language; others: ConsiderationView["others"] }) {
  const t = texts(language).company;
  if (others.length === 0) return <p>{t.alone}</p>;
  return (
    <>
      <p>{t.others}</p>
      <ul>
        {others.map((it) => (
          <li key={it.name}>
            {it.href ? <a href={it.href}>{it.name}</a> : it.name}
            {", "}
            {it.status.toLowerCase()}
            {it.contact && (
              <>
                {": "}
                <span lang={it.lang}>{it.contact}</span>
              </>
            )}{" "}
            {it.demo && <span className="badge">{sharedTexts(language).adoptions.demo}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
