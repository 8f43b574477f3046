import { sharedTexts } from "#app/i18n/shared.ts";
import { listNames } from "#app/open-data/list-names.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

const links = [
  { key: "network", href: "https://thl.fi/tervekunta", lang: "fi" },
  { key: "innokyla", href: "https://innokyla.fi/", lang: "fi" },
] as const;

/** About the site: its purpose, the sources of content and figures, taking part, open data, links. */
export function AboutPage({ language, leadsToForm }: { language: Language; leadsToForm: boolean }) {
  const t = texts(language).about;
  return (
    <>
      <Breadcrumb language={language} current={t.title} />
      <div className="prose">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        {t.sections.map((section) => (
          <section key={section.id} aria-labelledby={section.id}>
            <h2 id={section.id}>{section.title}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {section.id === "jaa" && (
              <p>
                {leadsToForm && (
                  <>
                    <a href={href(language, "write")}>{sharedTexts(language).words.writePractice}</a>
                    {" · "}
                  </>
                )}
                <a href={href(language, "writingGuide")}>{sharedTexts(language).words.writersGuide}</a>
                {" · "}
                <a href={href(language, "feedback")}>{sharedTexts(language).words.feedback}</a>
              </p>
            )}
          </section>
        ))}
        <OpenDataSection language={language} />
        <section aria-labelledby="lisatietoa">
          <h2 id="lisatietoa">{t.links}</h2>
          <ul>
            {links.map((link) => (
              <li key={link.key}>
                <a href={link.href} hrefLang={link.lang} rel="noopener">
                  {link.key === "network" ? t.network : "Innokylä"}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

/** The open data: licence, lists as CSV and JSON, description of the interface. */
function OpenDataSection({ language }: { language: Language }) {
  const t = texts(language).openData;
  return (
    <section aria-labelledby="avoin-data">
      <h2 id="avoin-data">{t.title}</h2>
      <p>
        {t.licence} <a href={href(language, "terms")}>{sharedTexts(language).legal.terms}</a>
      </p>
      <p>{t.content}</p>
      <ul>
        {listNames.map((name) => (
          <li key={name}>
            <a href={`/api/v1/${name}.csv`}>{t.lists[name]} (CSV)</a> ·{" "}
            <a href={`/api/v1/${name}`}>{t.lists[name]} (JSON)</a>
          </li>
        ))}
        <li>
          <a href="/api/v1/openapi.json">{t.description}</a>
        </li>
      </ul>
    </section>
  );
}
