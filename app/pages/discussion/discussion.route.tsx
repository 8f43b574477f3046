import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Refusal } from "#app/comments/faults.ts";
import { perform } from "#app/comments/perform.server.ts";
import { openTask } from "#app/comments/task.server.ts";
import { parseTask, readSent, type SentForm } from "#app/comments/tasks.ts";
import { forbidden } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { gone, practiceAt, withdrawnAt } from "#app/http/practice-address.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { retryHeaders } from "#app/http/retry-headers.ts";
import { commentHref } from "#app/routes.ts";
import { DiscussionPage, type DiscussionRefusal } from "./page.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  // A text sent to a practice that was withdrawn meanwhile is shown on this page instead of the usual answer 410.
  const withdrawn = withdrawnAt(await context.site.catalogue(), params.slug ?? "");
  if (withdrawn && context.answeredByAction) {
    const { slug, title, language: titleLanguage } = withdrawn;
    return { language, slug, title, titleLanguage, formToken: null, task: "new" as const, comment: null };
  }
  const { card } = await practiceAt({ request, context, slug: params.slug });
  const { slug } = card;
  const { signedIn } = context;
  const about = { language, slug, title: card.title, titleLanguage: card.language };
  // A text sent after the session ended is shown again on this page, which therefore asks to sign in instead of redirecting.
  if (!signedIn) return { ...about, formToken: null, task: "new" as const, comment: null };
  const { task, id } = parseTask(url.searchParams);
  const opened = await openTask(context.site.db, signedIn.actor, slug, task, id);
  if (!opened.ok) throw opened.fault === "forbidden" ? forbidden() : notFound();
  return { ...about, formToken: signedIn.formToken, task, comment: opened.comment };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const catalogue = await context.site.catalogue();
  const slug = catalogue.currentSlugs.get(params.slug ?? "") ?? params.slug ?? "";
  const form = await readForm(request);
  const sent = readSent((name) => field(form, name));
  if (withdrawnAt(catalogue, slug)) {
    if (sent.text.trim() === "") throw gone();
    return refuse(context, slug, sent, { ok: false, fault: "withdrawn" });
  }
  if (sent.act === null) throw new Response(null, { status: 400 });
  const { site, signedIn } = context;
  if (!signedIn) return refuse(context, slug, sent, { ok: false, fault: "signed-out" });
  if (!isOwnForm(form, context)) return refuse(context, slug, sent, { ok: false, fault: "expired" });
  const services = { compiler: site.compiler, limit: site.limits.comments, language };
  const result = await perform(site.db, services, signedIn.actor, slug, sent);
  if (result.ok) {
    await site.checkForChanges();
    return redirect(commentHref(language, slug, result.id));
  }
  if (result.fault === "forbidden") throw forbidden();
  if (result.fault !== "not-found") return refuse(context, slug, sent, result);
  // The edited comment was deleted meanwhile: the typed text is shown again.
  if (sent.act === "edit") return refuse(context, slug, sent, { ok: false, fault: "parent-gone" });
  throw notFound();
}

const statuses: Readonly<Record<string, number>> = { "too-many": 429, busy: 503, withdrawn: 410 };

type RefusalReason = Omit<Refusal, "fault"> & { fault: DiscussionRefusal["fault"] };

/** Returns the page with the form as it was sent, the reason of the refusal, and the comment as it is now. */
async function refuse(
  context: AppLoadContext,
  slug: string,
  sent: SentForm,
  { fault, problems, waitSeconds = 0 }: RefusalReason,
) {
  const task = sent.act === "mark" || sent.act === "unmark" || sent.act === null ? "new" : sent.act;
  const actor = context.signedIn?.actor ?? null;
  const opened = await openTask(context.site.db, actor, slug, task, sent.id);
  const status = statuses[fault] ?? 422;
  context.answeredByAction = true;
  return data(
    {
      fault,
      problems: problems ?? [],
      waitSeconds,
      text: sent.text,
      kind: sent.kind,
      reason: sent.reason,
      task: opened.ok && fault !== "too-deep" ? task : ("new" as const),
      comment: opened.ok ? opened.comment : null,
      // Once the changed comment has been shown, the author may replace it.
      version: fault === "changed" && opened.ok ? (opened.comment?.version ?? "") : sent.version,
    } satisfies DiscussionRefusal,
    { status, headers: waitSeconds > 0 ? { "Retry-After": String(waitSeconds) } : {} },
  );
}

export const headers = retryHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).title);

export default function Discussion() {
  return <DiscussionPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
