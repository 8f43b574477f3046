import type { ActionFunctionArgs } from "@remix-run/node";
import { filesOfDraft, filesOfPractice, previewAddress } from "#app/files/files-of-text.server.ts";
import { isOwnForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { readUploadForm } from "#app/http/upload/upload.server.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { mayWrite } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { readDraft } from "#app/practices/writing/drafts.server.ts";
import { toSlugs } from "#app/practices/writing/names.ts";
import { preview } from "#app/practices/writing/preview.server.ts";
import { readSentWriting } from "#app/practices/writing/sent.ts";
import { doubtWords } from "./doubts.tsx";
import { nameBooks } from "./options.ts";

/** How the text would look, for the page's script: nothing is saved. Problems and what is missing come in words. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { site, signedIn } = context;
  const { language } = readRequest(request);
  const { form, tooLarge, discard } = await readUploadForm(request, site.files, { acceptFiles: false });
  await discard();
  if (!signedIn) return answer({ fault: "signed-out" }, 401);
  if (!isOwnForm(form, context)) return answer({ fault: "expired", formToken: signedIn.formToken }, 422);
  if (!mayWrite(signedIn.actor)) return answer({ fault: "forbidden" }, 403);
  if (tooLarge) return answer({ fault: "too-large" }, 413);
  const { id, mode, typed } = readSentWriting(form);
  const draft = id === null ? null : await readDraft(site.db, signedIn.actor, id);
  const slug = form.get("kaytanto") ?? "";
  const practice = draft || slug === "" ? null : await findPractice(site.db, slug);
  const files = draft
    ? await filesOfDraft(site.db, draft.id, previewAddress(draft.id))
    : practice
      ? await filesOfPractice(site.db, practice.id)
      : {};
  const slugs = toSlugs(typed, nameBooks(await site.catalogue(), language));
  const seen = await preview({ compiler: site.compiler, language }, { mode, typed: slugs }, files);
  if (!seen) return answer({ fault: "busy" }, 503);
  const t = sharedTexts(language);
  const missing = seen.missing.map((question) => t.missing[question]);
  return answer({ ...seen, missing, doubts: doubtWords(language, seen.doubts) }, 200);
}

function answer(body: Record<string, unknown>, status: number) {
  const headers = { "Content-Type": "application/json", "Cache-Control": "private, no-store" };
  return new Response(JSON.stringify(body), {
    status,
    headers: status === 503 ? { ...headers, "Retry-After": "10" } : headers,
  });
}

/** Nothing to read here. */
export function loader(): never {
  throw notFound();
}
