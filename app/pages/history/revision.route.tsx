import { type ActionFunctionArgs, data, type HeadersArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, requireSignedIn } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { citationView } from "#app/pages/practice/shared/citation-view.ts";
import { mayRedactFor } from "#app/people/policy.ts";
import { isBusy } from "#app/practices/busy.ts";
import { openHistory } from "#app/practices/history/read.server.ts";
import { readRestoreForm, restoreRevision } from "#app/practices/history/restore.server.ts";
import { readRevision } from "#app/practices/read.server.ts";
import { href } from "#app/routes.ts";
import { cardView } from "#app/ui/card-view.ts";
import { RestoreForm, type RestoreRefusal } from "./restore-form.tsx";
import { RevisionPage } from "./revision-page.tsx";
import { cardAt, revisionFacts } from "./revision-view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const { site, signedIn } = context;
  const number = parseNumber(params.number);
  context.dependsOn("practices");
  await practiceAt({ request, context, slug: params.slug }, { evenWithdrawn: true });
  const practice = await openHistory(site.db, signedIn?.actor ?? null, params.slug ?? "");
  const revision = practice && (await readRevision(site.db, practice.slug, number));
  if (!practice || !revision) throw notFound();
  const { slug, mayRestore } = practice;
  const catalogue = await site.catalogue();
  const card = cardAt(revision);
  const address = href(language, "revision", slug, number);
  const changes = `${href(language, "compare", slug)}?vanha=${number - 1}&uusi=${number}`;
  return {
    language,
    slug,
    card: cardView(card, catalogue, language),
    isModel: card.kind === "model",
    revision,
    date: formatDate(language, revision.publishedAt),
    facts: revisionFacts(card, revision, catalogue, language),
    citation: citationView(card, number, catalogue, language, site.publicUrl),
    history: {
      address: href(language, "history", slug),
      changes: number > 1 ? changes : null,
      restore: mayRestore && !revision.isNewest ? `${address}?palauta=1` : null,
      redact: mayRedactFor(signedIn?.actor ?? null, practice.owners)
        ? `${href(language, "redaction", slug)}?versio=${number}`
        : null,
    },
    restore: url.searchParams.has("palauta") ? await restoreForm() : null,
  };

  async function restoreForm() {
    const { actor, formToken } = requireSignedIn(request, context);
    if (!practice?.isOwn) throw forbidden();
    const form = await readRestoreForm(site.db, practice, number, actor);
    return form && { data: form, formToken, note: url.searchParams.get("muutos") };
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const { site, signedIn } = context;
  const number = parseNumber(params.number);
  const form = await readForm(request);
  const [note, basedOn] = [field(form, "muutos"), Number(field(form, "pohja"))];
  // After signing in, the form has the note that was sent.
  if (!signedIn) {
    const back = new URLSearchParams({ palauta: "1", muutos: note.slice(0, 1_000) });
    const jatka = `${href(language, "revision", params.slug, number)}?${back}`;
    throw redirect(`${href(language, "signIn")}?${new URLSearchParams({ jatka })}`);
  }
  const practice = await openHistory(site.db, signedIn.actor, params.slug ?? "");
  if (!practice) throw notFound();
  if (!practice.isOwn) throw forbidden();
  const refuse = (fault: RestoreRefusal["fault"], problems: RestoreRefusal["problems"] = []) =>
    data({ fault, problems, note, basedOn } satisfies RestoreRefusal, {
      status: fault === "busy" ? 503 : 422,
      headers: { "Cache-Control": "private, no-store", ...(fault === "busy" ? { "Retry-After": "10" } : {}) },
    });
  if (!isOwnForm(form, context)) return refuse("expired");
  if (!Number.isInteger(basedOn) || basedOn < 1) return refuse("conflict");
  const restore = { slug: practice.slug, number, basedOn, note, by: signedIn.actor, messages: language };
  const result = await restoreRevision(site.db, site.compiler, restore).catch((error: unknown) => {
    if (isBusy(error)) return null;
    throw error;
  });
  if (!result) return refuse("busy");
  if (!result.ok && result.fault === "not-found") throw notFound();
  if (!result.ok) return refuse(result.fault, result.errors);
  await site.checkForChanges();
  return redirect(href(language, "practice", result.slug));
}

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;
export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, card, revision }) => ({
  title: `${card.title} (${sharedTexts(language).words.revisionNumber(revision.number)})`,
  description: card.summary,
  type: "article",
  canonical: card.href,
  noIndex: !revision.isNewest,
}));

export default function Revision() {
  const { language, slug, restore, revision, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <RevisionPage language={language} revision={revision} {...page}>
      {restore && (
        <RestoreForm language={language} slug={slug} number={revision.number} {...restore} refused={refused} />
      )}
    </RevisionPage>
  );
}

/** Returns the number of a revision in an address, or 0. A revision has one address: "01" and "1.0" are not numbers. */
function parseNumber(text = ""): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
}
