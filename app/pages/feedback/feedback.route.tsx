import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { feedbackKindIn, sendFeedback } from "#app/comments/feedback.server.ts";
import { readComment } from "#app/comments/read.server.ts";
import { parseId } from "#app/comments/tasks.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { retryHeaders } from "#app/http/retry-headers.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { FeedbackPage, FeedbackThanks, type FeedbackValues } from "./page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const { signedIn } = context;
  const of = (name: string) => (url.searchParams.get(name) ?? "").slice(0, 500);
  const typed: FeedbackValues = {
    kind: feedbackKindIn(of("aihe")),
    practice: of("kaytanto"),
    commentId: parseId(of("kommentti")),
    address: of("osoite"),
    text: "",
    name: signedIn?.name ?? "",
    email: signedIn?.email ?? "",
  };
  const about = await aboutOf(context, typed);
  return { language, formToken: signedIn?.formToken ?? null, typed, about, thanks: url.searchParams.get("kiitos") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const { site, signedIn } = context;
  const form = await readForm(request);
  const typed: FeedbackValues = {
    kind: feedbackKindIn(field(form, "aihe")),
    practice: field(form, "kaytanto"),
    commentId: parseId(field(form, "kommentti")),
    address: field(form, "osoite"),
    text: field(form, "teksti"),
    name: field(form, "nimi"),
    email: field(form, "email"),
  };
  const about = await aboutOf(context, typed);
  if ((signedIn || context.unsaved) && !isOwnForm(form, context))
    return data({ typed, about, fault: "expired" as const }, { status: 422 });
  const result = await sendFeedback(site.db, site.limits.feedback, context.address, typed);
  if (result.ok) return redirect(`${href(language, "feedback")}?kiitos=${typed.kind}`);
  const { fault, waitSeconds = 0 } = result;
  const headers: HeadersInit = waitSeconds > 0 ? { "Retry-After": String(waitSeconds) } : {};
  return data({ typed, about, fault }, { status: waitSeconds > 0 ? 429 : 422, headers });
}

/** The title of the practice and the text of the comment that the feedback is about; null when not visible. */
async function aboutOf({ site }: AppLoadContext, { practice, commentId }: FeedbackValues) {
  const { bySlug, withdrawn, currentSlugs } = await site.catalogue();
  const slug = currentSlugs.get(practice) ?? practice;
  const card = bySlug.get(slug);
  const comment = card && commentId !== null ? await readComment(site.db, card.slug, commentId) : null;
  // The title of a withdrawn practice is public: its page shows it and links to this form.
  const title = (card ?? withdrawn.find((it) => it.slug === slug))?.title ?? null;
  return { title, comment: comment && !comment.hidden ? comment.text : null };
}

export const headers = retryHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => sharedTexts(language).words.feedback);

export default function Feedback() {
  const { thanks, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (thanks && !refused) return <FeedbackThanks language={page.language} accessibility={thanks === "accessibility"} />;
  return <FeedbackPage {...page} {...refused} />;
}
