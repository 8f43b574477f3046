import { byName } from "#app/i18n/names.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { type Actor, mayInvite } from "#app/people/policy.ts";
import type { Language } from "#db/schema.ts";

/** The organisations to which the actor may invite people, by name. */
export function invitableOrganisations(
  language: Language,
  actor: Actor,
  organisations: ReadonlyMap<string, OrganisationView>,
): { slug: string; name: string }[] {
  return byName(language, [...organisations.values()])
    .filter((it) => mayInvite(actor, it.id) && (it.membership || it.kind === "coordinator" || it.kind === "partner"))
    .map((it) => ({ slug: it.slug, name: it[language] }));
}
