import type { AppLoadContext } from "@remix-run/node";
import { type AdoptionDraft, readDrafts } from "#app/adoptions/drafts.server.ts";
import { applyFault, openAdoption, type StoredCard, stateOf } from "#app/adoptions/open.server.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { forbidden } from "#app/http/access.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { formatMoment } from "#app/i18n/format.ts";
import { byName } from "#app/i18n/names.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isCoordinator } from "#app/people/policy.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { practicesOf } from "#app/practices/list/member-practices.ts";
import type { Language } from "#db/schema.ts";
import type { AdoptionFormView, AdoptionPageView } from "./form-view.ts";

/**
 * Returns the page at the address of a practice's card: the form, a choice of the organisation, or why there is no form.
 * After an action that answers with the page, a placeholder that is not shown. Throws the response for an address
 * without a practice, and for an organisation that the signed-in person does not write for.
 */
export async function loadAdoption(request: Request, context: AppLoadContext, slug = ""): Promise<AdoptionPageView> {
  const { language, url } = readRequest(request);
  if (context.answeredByAction) return { kind: "visitor", language, slug, title: "", titleLanguage: language };
  const { card, catalogue } = await practiceAt({ request, context, slug });
  const about = { language, slug: card.slug, title: card.title, titleLanguage: card.language };
  const { signedIn, site } = context;
  if (!signedIn) return { kind: "visitor", ...about };
  const requested = url.searchParams.get("jasen");
  const organisation = requested === null ? signedIn.organisation : slugOf(catalogue, requested);
  const isOwn = requested === null && catalogue.organisations.get(signedIn.organisation)?.kind === "coordinator";
  if (isCoordinator(signedIn.actor) && (organisation === null || isOwn))
    return { kind: "choose", ...about, organisations: namesOf(catalogue, language), unknown: requested };
  const opened = await openAdoption(site.db, signedIn.actor, slug, organisation ?? "");
  if (!opened.ok) throw opened.fault === "forbidden" ? forbidden() : notFound();
  const reason = applyFault(opened);
  const drafts = await readDrafts(site.db, opened);
  if (reason === "own" || reason === "organisation") {
    const draft = drafts.find((it) => it.personId === signedIn.actor.id);
    const form = { formToken: signedIn.formToken, organisation: opened.organisation.slug };
    return {
      kind: "cannot",
      ...about,
      ...form,
      reason,
      draftVersion: draft?.version ?? 0,
      done: url.searchParams.get("tehty"),
    };
  }
  return {
    ...emptyForm({ request, context, catalogue, slug: card.slug, organisation: opened.organisation.slug }),
    ...cardFields(opened.card, language),
    ...draftFields(drafts, signedIn.actor.id, Number(url.searchParams.get("luonnos")), language),
  };
}

interface EmptyFormSource {
  request: Request;
  context: AppLoadContext;
  catalogue: Catalogue;
  slug: string;
  organisation: string;
}

/** Returns the form with empty fields, to which the card's or a draft's values are added. */
export function emptyForm({ request, context, catalogue, slug, organisation }: EmptyFormSource): AdoptionFormView {
  const { language, url } = readRequest(request);
  const card = [...catalogue.cards, ...catalogue.withdrawn].find((it) => it.slug === slug);
  const own = practicesOf(organisation, catalogue.cards).filter((it) => it.slug !== slug);
  return {
    kind: "form",
    language,
    slug,
    title: card?.title ?? slug,
    titleLanguage: card?.language ?? language,
    formToken: context.signedIn?.formToken ?? null,
    organisation: { slug: organisation, name: catalogue.organisations.get(organisation)?.[language] ?? organisation },
    typed: blankTyped({ language }),
    isOthersCard: context.signedIn?.organisation !== organisation,
    seenState: "0",
    exists: false,
    removed: false,
    removedReason: null,
    saved: null,
    draft: null,
    otherDrafts: [],
    ownPractices: own.map((it) => ({ slug: it.slug, title: it.title, language: it.language })),
    done: url.searchParams.get("tehty"),
    refusal: null,
  };
}

/** Returns the fields of the view that come from the stored card. */
export function cardFields(card: StoredCard | null, language: Language): Partial<AdoptionFormView> {
  if (!card) return {};
  const saved = { by: card.savedBy, at: formatMoment(language, card.savedAt) };
  return {
    typed: card.typed,
    seenState: stateOf(card),
    exists: true,
    removed: card.removedAt !== null,
    removedReason: card.removedReason,
    saved,
  };
}

/** Returns the fields of the view that come from drafts: the form has the requested draft, or else the actor's own. */
function draftFields(
  drafts: AdoptionDraft[],
  personId: number,
  requestedId: number,
  language: Language,
): Partial<AdoptionFormView> {
  const mine = drafts.find((it) => it.personId === personId);
  const opened = drafts.find((it) => it.id === requestedId) ?? mine;
  const byOf = (it: AdoptionDraft) => it.by ?? sharedTexts(language).words.formerUser;
  const otherDrafts = drafts
    .filter((it) => it !== opened)
    .map((it) => ({ id: it.id, by: byOf(it), at: formatMoment(language, it.updatedAt) }));
  if (!opened) return { otherDrafts };
  return {
    otherDrafts,
    typed: opened.typed,
    seenState: opened.seenState,
    draft: {
      version: mine?.version ?? 0,
      by: opened === mine ? null : byOf(opened),
      at: formatMoment(language, opened.updatedAt),
    },
  };
}

/** Returns the slug of the organisation with this slug or name; null when there is none. */
function slugOf({ organisations }: Catalogue, slugOrName: string): string | null {
  if (organisations.has(slugOrName)) return slugOrName;
  const lowerCase = slugOrName.trim().toLowerCase();
  const organisation = [...organisations.values()].find((it) =>
    [it.fi, it.sv, it.en].some((name) => name.toLowerCase() === lowerCase),
  );
  return organisation?.slug ?? null;
}

function namesOf({ organisations }: Catalogue, language: Language): string[] {
  const adopters = [...organisations.values()].filter((it) => it.kind !== "coordinator");
  return byName(language, adopters).map((it) => it[language]);
}
