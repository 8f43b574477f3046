import type { LegalFacts } from "#app/http/legal-facts.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { FactView } from "#app/ui/facts-view.ts";
import type { Language } from "#db/schema.ts";
import type { LegalFact } from "./legal-text.ts";
import { texts } from "./texts.ts";

/** The named facts as a page shows them: one that has not been told says so. */
export function legalFactsView(names: LegalFact[], facts: LegalFacts, language: Language): FactView[] {
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
  };
  // Of an assessment that has not been made there is no more to tell.
  const told = names.filter((name) => status || !["assessed", "method", "gaps"].includes(name));
  return told.map((name) => ({ name: t.facts[name], values: [linked(values[name] ?? t.notGiven)] }));
}

/** An address of the web or of mail becomes a link. */
function linked(text: string): FactView["values"][number] {
  if (/^https:\/\/\S+$/.test(text)) return { name: text, href: text };
  if (/^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/.test(text)) return { name: text, href: `mailto:${text}` };
  return text;
}
