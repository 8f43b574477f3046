import type { ReactNode } from "react";
import type { LegalFacts } from "#app/http/legal-facts.ts";
import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { FactView } from "#app/ui/fact-rows.ts";
import { Facts } from "#app/ui/facts.tsx";
import type { Language } from "#db/schema.ts";
import type { LegalFact, LegalSection } from "./legal-text.ts";
import { texts } from "./texts.ts";

interface LegalPageProps {
  language: Language;
  page: "accessibility" | "privacy" | "terms" | "procurement";
  facts: LegalFacts;
  /** After the sections. */
  children?: ReactNode;
}

/** Accessibility statement, privacy notice or terms of use, with the operator's settings. */
export function LegalPage({ language, page, facts, children }: LegalPageProps) {
  const t = texts(language).legal[page];
  const title = sharedTexts(language).legal[page];
  return (
    <>
      <Breadcrumb language={language} current={title} />
      <div className="prose">
        <h1>{title}</h1>
        <p className="lead">{t.lead}</p>
        {t.sections.map((section) => (
          <Section key={section.id} language={language} section={section} facts={facts} />
        ))}
        {children}
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
      {section.page && (
        <p>
          <a href={href(language, section.page)}>{pageTitle(section.page, language)}</a>
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

function pageTitle(page: NonNullable<LegalSection["page"]>, language: Language): string {
  return page === "ownData" ? texts(language).legal.ownData : sharedTexts(language).legal[page];
}

/** The named settings with their texts; a setting without a value is shown as not given. */
function legalFactsView(names: LegalFact[], facts: LegalFacts, language: Language): FactView[] {
  const t = texts(language).legal;
  const { accessibilityStatus: status, accessibilityMethod: method, accessibilityAssessed: assessed } = facts;
  const values: Record<LegalFact, string | null> = {
    controller: facts.controllerName,
    contact: facts.controllerContact,
    officer: facts.dataProtectionOfficer,
    basis: facts.legalBasis && t.bases[facts.legalBasis],
    status: status ? t.statuses[status] : t.notAssessed,
    assessed: assessed && formatDate(language, `${assessed}T12:00:00Z`),
    method: method && t.methods[method],
    gaps: facts.accessibilityGaps,
    supervisor: facts.accessibilitySupervisor,
    hosting: facts.hostingProvider,
    location: facts.hostingLocation,
    restoreTried: facts.restoreTried && formatDate(language, `${facts.restoreTried}T12:00:00Z`),
    securityLog: t.days(facts.retention.securityLog),
    auditLog: t.days(facts.retention.auditLog),
    feedback: t.days(facts.retention.feedback),
    endedPeople: t.days(facts.retention.endedPeople),
    dataRequests: t.days(facts.retention.dataRequests),
    links: t.days(facts.retention.links),
    withdrawnTexts: t.days(facts.retention.withdrawnTexts),
  };
  // Without an assessment its day, method and gaps are left out.
  const shown = names.filter((name) => status || !["assessed", "method", "gaps"].includes(name));
  return shown.map((name) => ({ name: t.facts[name], values: [linked(values[name] ?? t.notGiven)] }));
}

/** A link for a text that is a web or e-mail address, otherwise the text. */
function linked(text: string): FactView["values"][number] {
  if (/^https:\/\/\S+$/.test(text)) return { name: text, href: text };
  if (/^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/.test(text)) return { name: text, href: `mailto:${text}` };
  return text;
}
