import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { Language } from "#db/schema.ts";
import { OpenDataSection } from "./open-data-section.tsx";
import { texts } from "./texts.ts";

const links = [
  { key: "network", href: "https://thl.fi/tervekunta", lang: "fi" },
  { key: "innokyla", href: "https://innokyla.fi/", lang: "fi" },
] as const;

/** What this is, where the content and the figures come from, how to take part. */
export function AboutPage({ language }: { language: Language }) {
  const t = texts(language).about;
  return (
    <>
      <Breadcrumb language={language} here={t.title} />
      <div className="prose">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        {t.sections.map((section) => (
          <section key={section.id} aria-labelledby={section.id}>
            <h2 id={section.id}>{section.title}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
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
