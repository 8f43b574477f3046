import type { ActionFunctionArgs } from "@remix-run/node";
import { isOwnForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { unsavedReason, unsavedStatus } from "#app/http/unsaved.ts";
import { readUploadForm } from "#app/http/upload/upload.server.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { saveDraft } from "#app/practices/writing/drafts.server.ts";
import { toSlugs } from "#app/practices/writing/names.ts";
import { readSentWriting } from "#app/practices/writing/sent.ts";
import { href } from "#app/routes.ts";
import { nameBooks } from "./options.ts";

/** Keeps what the form holds, for the page's script: the same saving as the button's, answered as JSON. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { site, signedIn } = context;
  const { language } = readRequest(request);
  const { form, tooLarge, discard } = await readUploadForm(request, site.files, { acceptFiles: false });
  await discard();
  if (!signedIn) return answer({ fault: "signed-out" }, 401);
  if (!isOwnForm(form, context)) return answer({ fault: "expired", formToken: signedIn.formToken }, 422);
  if (tooLarge) return answer({ fault: "too-large" }, 413);
  const sent = readSentWriting(form);
  const typed = toSlugs(sent.typed, nameBooks(await site.catalogue(), language));
  const slug = form.get("kaytanto") ?? "";
  try {
    const practice = slug === "" ? null : await findPractice(site.db, slug);
    const saved = await saveDraft(site.db, signedIn.actor, { ...sent, typed }, { practice });
    if (!saved.ok) return answer({ fault: saved.fault }, faults[saved.fault]);
    const { id, version, parallel } = saved;
    const address = href(language, "draft", "", id);
    const combine = href(language, "combine", "", id);
    if (parallel) return answer({ fault: "parallel", id, version, address, combine }, 409);
    return answer({ id, version, address }, 200);
  } catch (error) {
    if (error instanceof Response) throw error;
    const reason = unsavedReason(error);
    if (reason !== "full") context.report(error, context.requestId);
    return answer({ fault: reason }, unsavedStatus(reason));
  }
}

const faults = { "not-found": 404, forbidden: 403, "too-many": 422 } as const;

function answer(body: Record<string, unknown>, status: number) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "private, no-store" },
  });
}

/** Nothing to read here. */
export function loader(): never {
  throw notFound();
}
