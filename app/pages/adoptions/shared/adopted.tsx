import type { ReactNode } from "react";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { AdoptedView } from "./adopted-view.ts";

/** The practices of others that an organisation applies; renders nothing when there are none. */
export function Adopted({ language, adopted }: { language: Language; adopted: AdoptedView[] }) {
  const t = texts(language);
  if (adopted.length === 0) return null;
  return (
    <section aria-labelledby="sovellukset-otsikko">
      <h2 id="sovellukset-otsikko">
        {t.member.title} ({adopted.length})
      </h2>
      <p>{t.member.lead}</p>
      <ul className="rows">
        {adopted.map((it) => (
          <AdoptedRow key={it.slug} language={language} adopted={it}>
            {it.card && (
              <a href={it.card} aria-label={`${t.section.card}: ${it.title}`}>
                {t.section.card}
              </a>
            )}
          </AdoptedRow>
        ))}
      </ul>
    </section>
  );
}

/** An applied practice with its status, and links as children. */
export function AdoptedRow({
  language,
  adopted,
  children,
}: {
  language: Language;
  adopted: AdoptedView;
  children: ReactNode;
}) {
  const t = sharedTexts(language).adoptions;
  return (
    <li>
      <span>
        <a href={adopted.href} lang={adopted.titleLanguage}>
          {adopted.title}
        </a>
        <span className="small">
          {[adopted.status, adopted.starter, adopted.membersOnly && t.membersOnly, adopted.demo && t.demo]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      {children}
    </li>
  );
}
