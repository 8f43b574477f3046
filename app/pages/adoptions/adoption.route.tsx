import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withoutControlCharacters } from "#app/adoptions/check.ts";
import { openAdoption, stateOf } from "#app/adoptions/open.server.ts";
import { type AdoptionOutcome, performAdoption } from "#app/adoptions/perform.server.ts";
import { adoptionActs, readSentAdoption, type SentAdoption } from "#app/adoptions/sent.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { formatMoment } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { AdoptionFormView, AdoptionNotice } from "./form-view.ts";
import { cardFields, emptyForm, loadAdoption } from "./load.server.ts";
import { AdoptionPage } from "./page.tsx";
import { texts } from "./texts.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return loadAdoption(request, context, params.slug);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const { site, signedIn } = context;
  const catalogue = await site.catalogue();
  // A form posted to a former address is not redirected, which would lose its fields.
  const slug = catalogue.currentSlugs.get(params.slug ?? "") ?? params.slug ?? "";
  const form = await readForm(request);
  const sent = readSentAdoption((name) => field(form, name));
  const empty = emptyForm({ request, context, catalogue, slug, organisation: sent.organisation });
  const refuse = (fault: AdoptionNotice, status: number) =>
    refusedPage(context, empty, sent, withoutDetails(fault), status);
  if (!signedIn) return refuse("signed-out", 422);
  if (!isOwnForm(form, context)) return refuse("expired", 422);
  const result = await performAdoption(site.db, signedIn.actor, slug, sent);
  if (!result.ok) {
    if (result.fault === "not-found") throw notFound();
    if (result.fault === "forbidden") return refuse("not-saved", 403);
    return refusedPage(context, empty, sent, { ...result, fault: result.fault }, statuses[result.fault] ?? 422);
  }
  await site.checkForChanges();
  const query = new URLSearchParams({ tehty: adoptionActs[sent.act] });
  if (sent.act === "save" || sent.act === "bring-back")
    return redirect(`${href(language, "practice", slug)}?${query}#sovellukset`);
  return redirect(`${href(language, "adoption", slug)}?jasen=${sent.organisation}&${query}`);
}

const statuses: Readonly<Record<string, number>> = { conflict: 409, "draft-conflict": 409, withdrawn: 410 };

type Refused = Omit<Exclude<AdoptionOutcome, { ok: true }>, "ok" | "fault"> & { fault: AdoptionNotice };

function withoutDetails(fault: AdoptionNotice): Refused {
  return { fault, problems: [], privateFindings: [], keptVersion: 0 };
}

/**
 * Returns the page with the form as it was sent and the reason of the refusal; after a conflict also with the card's
 * current values.
 */
async function refusedPage(
  context: AppLoadContext,
  bare: AdoptionFormView,
  sent: SentAdoption,
  { fault, problems, privateFindings, keptVersion }: Refused,
  status: number,
) {
  const { language } = bare;
  const { site, signedIn } = context;
  const opened = await openAdoption(site.db, signedIn?.actor ?? null, bare.slug, sent.organisation);
  const card = opened.ok ? opened.card : null;
  const isRemoval = sent.act === "remove" || sent.act === "bring-back";
  const isShownCurrent = fault === "conflict" || fault === "removed" || fault === "not-removed";
  const by = card?.savedBy ?? sharedTexts(language).words.formerUser;
  const view: AdoptionFormView = {
    ...bare,
    ...cardFields(card, language),
    // The form that removes a card or brings it back sends no fields of the card.
    ...(isRemoval && card ? {} : { typed: withoutControlCharacters(sent.typed) }),
    // Once the current version or state has been shown, the author may replace it.
    seenState: isShownCurrent ? stateOf(card) : sent.seenState,
    draft: { version: keptVersion || sent.draftVersion, by: null, at: "" },
    refusal: {
      fault,
      problems,
      privateFindings,
      reason: sent.reason,
      isKeptAsDraft: keptVersion > 0 && fault !== "draft-conflict",
      theirs:
        fault === "conflict" && card && card.removedAt === null
          ? { typed: card.typed, by, at: formatMoment(language, card.savedAt) }
          : null,
    },
  };
  context.answeredByAction = true;
  return data(view, { status });
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).form.title);

export default function Adoption() {
  const loaded = useLoaderData<typeof loader>();
  return <AdoptionPage {...(useActionData<typeof action>() ?? loaded)} />;
}
