import type { AppLoadContext } from "@remix-run/node";
import "#app/http/context.ts";
import { formatDate } from "#app/i18n/format.ts";
import { byName } from "#app/i18n/names.ts";
import { listColleagues } from "#app/people/manage/end.server.ts";
import { countOpenWork } from "#app/people/manage/hand-over.server.ts";
import { isLast } from "#app/people/manage/last.server.ts";
import { findManaged } from "#app/people/manage/managed.server.ts";
import { lastDayOf } from "#app/people/manage/terms.ts";
import { grantableRoles, isCoordinator, mayInvite } from "#app/people/policy.ts";
import type { SignedIn } from "#app/people/sessions.server.ts";
import { termsInForce } from "#app/people/terms.server.ts";
import type { Language } from "#db/schema.ts";

/** Reads what the page of a person shows; null when the reader may not manage the person. */
export async function loadPerson(
  { site }: AppLoadContext,
  { actor, formToken }: SignedIn,
  id: number,
  language: Language,
) {
  const { db } = site;
  const person = Number.isSafeInteger(id) ? await findManaged(db, actor, id) : null;
  if (!person) return null;
  const { organisations } = await site.catalogue();
  const terms = await termsInForce(db, id);
  const grantable = grantableRoles(actor);
  return {
    language,
    formToken,
    id,
    name: person.name,
    email: person.email,
    newEmail: person.newEmail,
    personLanguage: person.language,
    organisation: organisations.get(person.organisation)?.[language] ?? person.organisation,
    endedOn: person.endedAt && formatDate(language, person.endedAt),
    canSignIn: person.canSignIn,
    secondFactor: person.secondFactor,
    roles: terms.map(({ role, ends }) => ({
      role,
      until: ends && formatDate(language, lastDayOf(ends)),
      lastDay: ends ? lastDayOf(ends) : "",
    })),
    grantable: grantable.filter((role) => !person.roles.includes(role)),
    // Organisations to which the person can be moved: only coordinators have others than their own.
    organisations: byName(language, [...organisations.values()])
      .filter((it) => it.id !== person.organisationId && mayInvite(actor, it.id))
      .filter((it) => it.membership || it.kind === "coordinator" || it.kind === "partner")
      .map((it) => ({ value: it.slug, name: it[language] })),
    coordinates: isCoordinator(actor),
    isSelf: id === actor.id,
    last: await isLast(db, person),
    openWork: await countOpenWork(db, id),
    colleagues: await listColleagues(db, person),
  };
}

export type PersonView = NonNullable<Awaited<ReturnType<typeof loadPerson>>>;
