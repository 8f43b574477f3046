import { createHash } from "node:crypto";
import { csvText } from "#app/http/csv.ts";
import { field } from "#app/http/forms.server.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { fold } from "#app/people/invite-list/columns.ts";
import { foreseeList, isGood, type RowOutcome } from "#app/people/invite-list/invite-list.server.ts";
import type { ListDefaults, ListWords, ReadList } from "#app/people/invite-list/read-list.ts";
import { tidyList } from "#app/people/invite-list/rows.ts";
import { grantableRoles } from "#app/people/policy.ts";
import { roleNames } from "#app/people/rights.ts";
import type { SignedIn } from "#app/people/sessions.server.ts";
import { languages } from "#app/routes.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { ListAnswer, NewLink, SentList, ShownRow } from "./view.ts";

/** Most characters of a cell that the preview repeats. */
const mostShown = 120;

export function readSentList(form: URLSearchParams, actor: SignedIn["actor"]): SentList {
  const language = field(form, "kieli");
  return {
    list: tidyList(field(form, "lista")),
    organisation: field(form, "organisaatio"),
    language: language === "sv" || language === "en" ? language : "fi",
    roles: grantableRoles(actor).filter((role) => form.getAll("rooli").includes(role)),
    lastDay: field(form, "viimeinen"),
  };
}

/** Equal for the same list with the same defaults: what is confirmed is what was looked at. */
export function markOf(sent: SentList): string {
  return createHash("sha256").update(JSON.stringify(sent)).digest("base64url").slice(0, 22);
}

export function defaultsOf({ organisation, language, roles, lastDay }: SentList): ListDefaults {
  return { organisation, language, roles, lastDay };
}

/** The words that a list may use: names in every language, and the keys by which the program knows them. */
export function listWords(organisations: ReadonlyMap<string, OrganisationView>): ListWords {
  const shared = languages.map((it) => sharedTexts(it));
  const folded = <T extends string>(keys: readonly T[], namesOf: (key: T) => string[]) =>
    new Map(keys.flatMap((key) => [key, ...namesOf(key)].map((name) => [fold(name), key] as const)));
  return {
    roles: folded(roleNames, (role) => shared.map((it) => it.roles[role])),
    organisations: folded([...organisations.keys()], (slug) => {
      const it = organisations.get(slug);
      return it ? [it.fi, it.sv, it.en] : [];
    }),
    languages: folded(languages, (language) => shared.map((it) => it.languageNames[language])),
  };
}

/** The answer to a list that has not been read. */
export function unread(sent: SentList): ListAnswer {
  return { sent, fault: null, rows: [], unread: [], beyond: 0, mark: "", invited: null };
}

/**
 * The preview of a list. Of a list that remains after an attempt (`tried`), rows whose address turned out to be in use
 * elsewhere are shown as refused.
 */
export async function lookAt(
  db: Db,
  actor: SignedIn["actor"],
  sent: SentList,
  read: ReadList,
  tried: readonly RowOutcome[] = [],
): Promise<ListAnswer> {
  const elsewhere = new Set(tried.filter((it) => it.refusal === "email-elsewhere").map((it) => it.person.email));
  const rows = (await foreseeList(db, actor, read.people)).map((row) =>
    shownRow(isGood(row) && elsewhere.has(row.person.email) ? { ...row, refusal: "email-elsewhere" } : row),
  );
  const mark = rows.length > 0 ? markOf(sent) : "";
  return { ...unread(sent), rows, unread: read.unread, beyond: read.rest.length, mark };
}

function shownRow({ line, person, fault, refusal }: RowOutcome): ShownRow {
  const cut = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);
  return {
    line,
    name: cut(person.name),
    email: cut(person.email),
    organisation: person.organisation,
    roles: person.roles,
    lastDay: cut(person.lastDay),
    fault: fault ? { ...fault, said: cut(fault.said) } : null,
    refusal,
  };
}

/** The links as CSV to copy, without the byte order mark of a file. */
export function linkTable(language: Language, links: readonly NewLink[]): string {
  const { words } = sharedTexts(language);
  const header = [words.name, words.email, texts(language).link];
  return csvText([header, ...links.map(({ name, email, link }) => [name, email, link])]).slice(1);
}

/** What is left to mend or to invite after the good rows: as it was written, under the same header. */
export function remainder(read: ReadList, outcomes: readonly RowOutcome[]): string {
  const rows = [...outcomes.filter((it) => !isGood(it)).map((it) => it.text), ...read.rest];
  return rows.length === 0 ? "" : [read.header, ...rows].filter(Boolean).join("\n");
}
