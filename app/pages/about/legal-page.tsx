import type { LegalFacts } from "#app/http/legal-facts.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { Facts } from "#app/ui/facts.tsx";
import type { Language } from "#db/schema.ts";
import { legalFactsView } from "./legal-facts-view.ts";
import type { LegalSection } from "./legal-text.ts";
import { texts } from "./texts.ts";

interface LegalPageProps {
  language: Language;
  page: "accessibility" | "privacy" | "terms";
  facts: LegalFacts;
}

/** Accessibility statement, privacy notice or terms of use, with what is known of who runs the service. */
export function LegalPage({ language, page, facts }: LegalPageProps) {
  const t = texts(language).legal[page];
  const title = sharedTexts(language).legal[page];
  return (
    <>
      <Breadcrumb language={language} here={title} />
      <div className="prose">
        <h1>{title}</h1>
        <p className="lead">{t.lead}</p>
        {t.sections.map((section) => (
          <Section key={section.id} language={language} section={section} facts={facts} />
        ))}
      </div>
    </>
  );
}

function Section({ language, section, facts }: { language: Language; section: LegalSection; facts: LegalFacts }) {
  const shown = legalFactsView(section.facts ?? [], facts, language);
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id}>{section.title}</h2>
      {section.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {section.list && (
        <ul>
          {section.list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {shown.length > 0 && <Facts facts={shown} />}
      {section.feedback && (
        <p>
          <a href={href(language, "feedback")}>{texts(language).legal.feedback}</a>
        </p>
      )}
      {section.link && (
        <p>
          <a href={section.link.href} rel="noopener">
            {section.link.text}
          </a>
        </p>
      )}
    </section>
  );
}
