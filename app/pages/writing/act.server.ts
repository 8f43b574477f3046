import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { texts as fileTexts } from "#app/files/texts.ts";
import { addUpload } from "#app/files/upload.server.ts";
import { isOwnForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { unsavedReason, unsavedStatus } from "#app/http/unsaved.ts";
import { readUploadForm, type UploadForm } from "#app/http/upload/upload.server.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { toNames, toSlugs } from "#app/practices/writing/names.ts";
import { type Performed, perform } from "#app/practices/writing/perform.server.ts";
import { readSentWriting, type SentWriting } from "#app/practices/writing/sent.ts";
import { href } from "#app/routes.ts";
import { bareWriting, loadWriting, type Place } from "./load.server.ts";
import { nameBooks } from "./options.ts";
import type { UnsavedFault, WritingView } from "./view.ts";

/** What a button of the writing page does; whatever goes wrong, what was typed comes back. */
export async function actWriting(request: Request, context: AppLoadContext, place: Place) {
  const { signedIn, site } = context;
  const { language } = readRequest(request);
  const form = await readUploadForm(request, site.files, { acceptFiles: signedIn !== null });
  const books = nameBooks(await site.catalogue(), language);
  const typed = readSentWriting(form.form);
  const sent = { ...typed, typed: toSlugs(typed.typed, books) };
  const back = (fault: UnsavedFault, status: number) =>
    giveBack(request, context, place, { ...sent, typed: toNames(sent.typed, books) }, fault, status);
  try {
    // Whose last role has ended is signed in and may not write.
    if (!signedIn) return context.account ? await back("not-saved", 403) : await back("signed-out", 422);
    if (!isOwnForm(form.form, context)) return await back("expired", 422);
    if (form.tooLarge) return await back("too-large", 413);
    const slug = place.kind === "practice" ? place.slug : (form.form.get("kaytanto") ?? "");
    const practice = slug === "" ? null : await findPractice(site.db, slug);
    const door = { compiler: site.compiler, files: site.files, language };
    const hasFiles = form.uploads.length + form.refused.length > 0;
    // A file that came along is kept first, whatever button was pressed: the next press does the rest.
    const wanted = hasFiles && sent.act.act !== "delete" ? { ...sent, act: { act: "attach" as const } } : sent;
    const result = await perform(site.db, door, signedIn.actor, wanted, { practice });
    if (result.kind !== "not-saved") return await answer(request, context, sent, result, form);
    if (result.fault === "too-many") return await back("too-many", 422);
    // Who may write no longer, or not there, gets the own text back all the same.
    return await back("not-saved", result.fault === "forbidden" ? 403 : 404);
  } catch (error) {
    if (error instanceof Response) throw error;
    const reason = unsavedReason(error);
    if (reason === "full") return await back("full", unsavedStatus(reason));
    context.report(error, context.requestId);
    context.unsaved = { reason, fields: [], typed: [], hadSecrets: false };
    return await back("not-saved", unsavedStatus(reason));
  } finally {
    await form.discard();
  }
}

/** Nothing was saved: the form as it was sent, and why. */
async function giveBack(
  request: Request,
  context: AppLoadContext,
  place: Place,
  sent: SentWriting,
  unsaved: UnsavedFault,
  status: number,
) {
  // What it was begun on may be gone meanwhile; the text is not.
  const view = await loadWriting(request, context, place).catch(() => bareWriting(request, context));
  const draft =
    sent.id === null ? null : { savedAt: "", savedBy: "", ...view.draft, id: sent.id, version: sent.version };
  const { page, mode, typed } = sent;
  context.answeredByAction = true;
  return data({ ...view, draft, page, base: sent.base ?? view.base, mode, typed, unsaved } satisfies WritingView, {
    status,
  });
}

async function answer(
  request: Request,
  context: AppLoadContext,
  sent: SentWriting,
  result: Exclude<Performed, { kind: "not-saved" }>,
  form: UploadForm,
) {
  const { language } = readRequest(request);
  const to = (id: number, done: string, anchor = "") =>
    redirect(`${href(language, "draft", "", id)}?${new URLSearchParams({ tehty: done })}${anchor}`);
  const again = async (id: number, part: Partial<WritingView>, status: number) => {
    const view = await loadWriting(request, context, { kind: "draft", id });
    context.answeredByAction = true;
    const headers: Record<string, string> = status === 503 ? { "Retry-After": "10" } : {};
    return data({ ...view, page: sent.page, ...part } satisfies WritingView, { status, headers });
  };
  switch (result.kind) {
    case "published":
      await context.site.checkForChanges();
      return redirect(href(language, "practice", result.slug));
    case "deleted":
      return redirect(`${href(language, "own")}?tehty=luonnos-poistettu`);
    case "preview":
      if (!result.preview) return again(result.id, { refusal: { ok: false, fault: "busy" } }, 503);
      return again(result.id, { preview: result.preview }, 200);
    case "distribution":
      return redirect(href(language, "distribute", "", result.id));
    case "refused":
      return again(result.id, { refusal: result.refusal }, statuses[result.refusal.fault] ?? 422);
    case "saved": {
      if (result.parallel) {
        if (form.uploads.length > 0) await attach(context, language, result.id, form);
        return to(result.id, "rinnakkain");
      }
      if (sent.act.act === "attach" || form.uploads.length + form.refused.length > 0) {
        const faults = await attach(context, language, result.id, form);
        return faults.length > 0
          ? again(result.id, { uploadFaults: faults }, 422)
          : to(result.id, "liitetty", "#tiedostot");
      }
      if (result.redacted) return to(result.id, "kohta-poistettu");
      if (result.detached) return to(result.id, "tiedosto-poistettu", "#tiedostot");
      return result.added ? to(result.id, "lisatty", `#${result.added}`) : to(result.id, "tallennettu");
    }
  }
}

const statuses: Readonly<Record<string, number>> = { forbidden: 403, busy: 503, conflict: 409, redacted: 409 };

/** Keeps what was sent with the form; answers in words why a file was not taken. */
async function attach(
  { site, signedIn }: AppLoadContext,
  language: WritingView["language"],
  id: number,
  form: UploadForm,
) {
  const t = fileTexts(language).faults;
  const faults = form.refused.map(({ originalName, fault }) => `${originalName}: ${t[fault]}`);
  if (form.uploads.length + form.refused.length === 0) return [t.empty];
  for (const upload of form.uploads) {
    const added = await addUpload(site.db, site.files, signedIn?.actor ?? null, id, upload);
    if (!added.ok) faults.push(`${upload.originalName}: ${t[added.fault]}`);
  }
  return faults;
}
