import type { SharedConsideration } from "#app/adoptions/considering.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import { adoptionView } from "./view.ts";

/** A practice the reader's organisation considers, and the others who do. */
export interface CompanyView {
  title: string;
  titleLanguage: Language;
  href: string;
  others: { name: string; href: string | null; status: string; contact: string; lang: Language; demo: boolean }[];
}

export function companyView(companies: SharedConsideration[], catalogue: Catalogue, language: Language): CompanyView[] {
  return companies.flatMap(({ practice, others }): CompanyView[] => {
    const card = catalogue.cards.find((it) => it.slug === practice);
    if (!card) return [];
    const about = { title: card.title, titleLanguage: card.language };
    return [
      {
        ...about,
        href: `${href(language, "practice", practice)}#sovellukset`,
        others: others.map((it) => {
          const { name, href, status, contact, lang, demo } = adoptionView(it, catalogue, language);
          return { name, href, status, contact, lang, demo };
        }),
      },
    ];
  });
}

/** What the reader's organisation considers, for members only; nothing when it considers nothing. */
export function CompanySection({ language, companies }: { language: Language; companies: CompanyView[] }) {
  const t = texts(language).company;
  if (companies.length === 0) return null;
  return (
    <section aria-labelledby="yhdessa">
      <h2 id="yhdessa">{t.title}</h2>
      {companies.some((it) => it.others.length > 0) && <p>{t.lead}</p>}
      {companies.map((it) => (
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

/** On the practice's own page. */
export function CompanyNote({ language, company }: { language: Language; company: CompanyView | null }) {
  const t = texts(language).company;
  if (!company) return null;
  return (
    <div className="notice company">
      <h3>{t.who}</h3>
      <Others language={language} others={company.others} />
      {company.others.length > 0 && <p>{t.lead}</p>}
    </div>
  );
}

function Others({ language, others }: { language: Language; others: CompanyView["others"] }) {
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
