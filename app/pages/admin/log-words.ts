import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { AuditRow, SecurityRow } from "#app/people/records.server.ts";
import { isRole } from "#app/people/rights.ts";
import { isRedactionReason } from "#app/practices/redaction/reasons.ts";
import { texts as practiceTexts } from "#app/practices/texts.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** The names of what a page of the audit log is about: people by id, practices and organisations by slug. */
export interface LogNames {
  people: ReadonlyMap<number, string>;
  practices: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
}

/** A row of a log in words: who, what, its subject or origin, its reason or outcome. */
export interface LogLine {
  id: number;
  at: string;
  cells: [string, string, string, string];
}

/** A row of the audit log in words, without the codes that the database holds. */
export function auditLine(row: AuditRow, names: LogNames, language: Language): LogLine {
  const { log, shell } = texts(language);
  const acts: Partial<Record<string, string>> = log.acts;
  const subject = isFree(row) ? row.subject : wordsOf(row.subject, row.act, names, language);
  const reason = freeReasons.has(row.act) ? (row.reason ?? "") : wordsOf(row.reason ?? "", row.act, names, language);
  return {
    id: row.id,
    at: row.at,
    cells: [
      row.actor === null ? shell : row.actor || log.unknownPerson,
      acts[row.act] ?? log.unknownAct,
      subject,
      reason,
    ],
  };
}

/** A row of the security log in words. */
export function securityLine(row: SecurityRow, language: Language): LogLine {
  const { log, nobody } = texts(language);
  const kinds: Partial<Record<string, string>> = log.kinds;
  const outcomes: Partial<Record<string, string>> = log.outcomes;
  const what = kinds[row.kind] ?? log.unknownKind;
  return {
    id: row.id,
    at: row.at,
    cells: [row.person ?? nobody, what, row.address ?? "", outcomes[row.outcome] ?? ""],
  };
}

/** Acts whose reason a person wrote. */
const freeReasons = new Set(["withdraw", "hide-comment", "restore-comment", "handle-feedback"]);

/** Words of search are their own subject. */
function isFree({ act }: AuditRow): boolean {
  return act.endsWith("-word");
}

/** The codes in a subject or reason (`person:5`, `role:author until:2027-06-30`) in words; other text stays. */
function wordsOf(text: string, act: string, names: LogNames, language: Language): string {
  // Until the codes had a name before them, an invitation listed its roles only.
  const listed = text.split(", ");
  if (listed.every(isRole)) return listed.map((role) => roleName(role, language)).join(", ");
  const words: string[] = [];
  let rest = text;
  for (;;) {
    const [all, kind, value] = /^([a-z]+):(\S+)\s*/.exec(rest) ?? [];
    const word = kind && value ? wordOf(kind, value, act, names, language) : null;
    if (!all || word === null) break;
    words.push(word);
    rest = rest.slice(all.length);
  }
  return [...words, rest].filter(Boolean).join(", ");
}

function wordOf(kind: string, value: string, act: string, names: LogNames, language: Language): string | null {
  const { log } = texts(language);
  const person = () => names.people.get(Number(value)) || log.unknownPerson;
  const organisation = () => names.organisations.get(value) ?? value;
  switch (kind) {
    case "person":
      return person();
    case "practice":
      return names.practices.get(value) ?? value;
    case "comment":
      return log.comment(value);
    case "feedback":
      return log.feedback(value);
    case "revision":
      return log.revision(value);
    case "class":
      return isRedactionReason(value) ? practiceTexts(language).redaction.reasons[value] : value;
    case "role":
      return log.role(roleName(value, language));
    case "until":
      return log.until(formatDate(language, value));
    case "successor":
      return log.successor(person());
    case "organisation":
      return log.organisation(organisation());
    case "from":
      return act === "rename" ? log.formerAddress(value) : log.from(organisation());
    case "to":
      return log.to(organisation());
    case "field":
      return log.fields[value] ?? value;
    default:
      return null;
  }
}

function roleName(role: string, language: Language): string {
  return isRole(role) ? sharedTexts(language).roles[role] : role;
}
