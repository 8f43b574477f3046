import { randomUUID } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { listFilesOfDraft } from "#app/files/files-of-text.server.ts";
import { forbidden } from "#app/http/access.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { redirectFormer } from "#app/http/practice-address.ts";
import { isCoordinator, mayWrite, mayWriteFor } from "#app/people/policy.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type FoundPractice, findPractice } from "#app/practices/find.server.ts";
import { type Draft, readDraft } from "#app/practices/writing/drafts.server.ts";
import { type InitialContent, readInitialContent } from "#app/practices/writing/initial-content.server.ts";
import { listDraftsOfPractice } from "#app/practices/writing/list-drafts.server.ts";
import { toNames } from "#app/practices/writing/names.ts";
import { textsIn, withFields } from "#app/practices/writing/typed.ts";
import { href } from "#app/routes.ts";
import { nameBooks, writingOptions } from "./options.ts";
import type { WritingView } from "./view.ts";

/** Where one stands: at a new write-up, at a draft, or at the newest revision of a practice. */
export type Place = { kind: "new" } | { kind: "draft"; id: number } | { kind: "practice"; slug: string };

/** The id of the draft that an address names; an address that names none is not there. */
export function draftId(number: string | undefined): number {
  if (!/^[1-9]\d{0,9}$/.test(number ?? "")) throw notFound();
  return Number(number);
}

/**
 * The page of a person who is not signed in; every other page adds to it. `themes` are offered though their period is
 * over.
 */
export async function bareWriting(
  request: Request,
  { signedIn, site }: AppLoadContext,
  themes: readonly string[] = [],
): Promise<WritingView> {
  const { language, url } = readRequest(request);
  return {
    language,
    formToken: signedIn?.formToken ?? null,
    personId: signedIn?.actor.id ?? 0,
    action: url.pathname,
    draft: null,
    page: randomUUID(),
    base: 0,
    practice: null,
    mode: "form",
    typed: {},
    files: [],
    others: [],
    choosesOrganisation: isCoordinator(signedIn?.actor ?? null),
    options: writingOptions(await site.catalogue(), language, themes),
    done: url.searchParams.get("tehty"),
    unsaved: null,
    refusal: null,
    uploadFaults: [],
    preview: null,
  };
}

/** For the page's loader: the whole page, or an empty form when the action has already answered with the page. */
export function loadPage(request: Request, context: AppLoadContext, place: Place): Promise<WritingView> {
  return context.answeredByAction ? bareWriting(request, context) : loadWriting(request, context, place);
}

/** All that the writing page is drawn from. Who may not open it gets what any page would answer. */
export async function loadWriting(request: Request, context: AppLoadContext, place: Place): Promise<WritingView> {
  const { signedIn, site } = context;
  const catalogue = await site.catalogue();
  if (place.kind === "practice") redirectFormer(request, catalogue, place.slug);
  if (!signedIn) return bareWriting(request, context);
  const { actor } = signedIn;
  const { language } = readRequest(request);
  const { draft, found, begun } = await open(context, place, language, appliedIn(request, catalogue));
  const bare = await bareWriting(request, context, textsIn(begun.typed, "teemat"));
  const card = found && [...catalogue.cards, ...catalogue.withdrawn].find((it) => it.slug === found.slug);
  const others = found ? await listDraftsOfPractice(site.db, actor, found.id) : [];
  const own = { organisaatio: [signedIn.organisation] };
  return {
    ...bare,
    action: draft ? href(language, "draft", "", draft.id) : bare.action,
    draft: draft && { id: draft.id, version: draft.version, savedAt: draft.updatedAt, savedBy: draft.updatedBy.name },
    practice: found && {
      slug: found.slug,
      title: card?.title ?? found.slug,
      language: card?.language ?? "fi",
      fromPublicSources: card?.origin === "public-sources" && !isCoordinator(actor),
    },
    base: draft?.baseNumber ?? found?.number ?? 0,
    mode: begun.mode,
    typed: toNames(begun.mode === "form" ? { ...own, ...begun.typed } : begun.typed, nameBooks(catalogue, language)),
    files: draft ? await listFilesOfDraft(site.db, draft.id) : [],
    others: others.filter((it) => it.id !== draft?.id),
    refusal: begun.notForForm ? { ok: false, fault: "not-for-form", why: begun.notForForm } : null,
  };
}

/** The practice an own version is begun of; "" when the address names none there is. */
function appliedIn(request: Request, { bySlug }: Catalogue): string {
  const asked = readRequest(request).url.searchParams.get("soveltaa");
  return bySlug.get(asked ?? "")?.slug ?? "";
}

interface Opened {
  draft: Draft | null;
  found: FoundPractice | null;
  begun: InitialContent;
}

async function open(
  { signedIn, site }: AppLoadContext,
  place: Place,
  language: WritingView["language"],
  applies: string,
): Promise<Opened> {
  const actor = signedIn?.actor ?? null;
  if (place.kind === "draft") {
    const draft = await readDraft(site.db, actor, place.id);
    if (!draft) throw notFound();
    const found = draft.practice && (await findPractice(site.db, draft.practice.slug));
    return { draft, found, begun: { mode: draft.mode, typed: draft.typed, notForForm: null } };
  }
  if (place.kind === "new") {
    if (!mayWrite(actor)) throw forbidden();
    const typed = withFields({}, { kieli: language, soveltaa: applies });
    return { draft: null, found: null, begun: { mode: "form", typed, notForForm: null } };
  }
  const found = await findPractice(site.db, place.slug);
  if (!found || found.number === 0) throw notFound();
  if (!mayWriteFor(actor, found.owners)) throw forbidden();
  const door = { compiler: site.compiler, language };
  const begun = await readInitialContent(site.db, door, found, isCoordinator(actor));
  // A text nobody asked for as its source must not come as one only because many wait.
  if (!begun) throw new Response(null, { status: 503, headers: { "Retry-After": "10" } });
  return { draft: null, found, begun };
}
