import { rm } from "node:fs/promises";
import type { FileStore } from "#app/files/store.server.ts";
import { type ReceivedFiles, receiveMultipart } from "./upload-multipart.server.ts";
import { collectText, mostFields, textLimits } from "./upload-text.ts";

export interface UploadForm extends ReceivedFiles {
  form: URLSearchParams;
  /** Whether there is more text than is accepted: the caller answers 413 with the form filled in again. */
  tooLarge: boolean;
  /** Removes the received files; must be called in a `finally`. */
  discard(): Promise<void>;
}

/**
 * Reads a posted form that may carry files. Text is read up to 2 MB; `tooLarge` is true for more than the accepted
 * 300 kB. Files are written to the store's folder for incoming files, at most 5 of at most 12 MB each; refused files
 * are listed in `refused`, and the rest of the form is read. Without `acceptFiles` files are skipped, so that an author
 * whose session has ended gets the text back although a file was attached.
 * Throws 415 for anything but a form, 413 beyond 2 MB of text or 500 MB in all, 400 for an incomplete body; the files
 * received so far are then removed.
 *
 * @example
 * const sent = await readUploadForm(request, site.files, { acceptFiles: signedIn !== null });
 * try {
 *   for (const upload of sent.uploads) await addUpload(site.db, site.files, actor, draftId, upload);
 * } finally {
 *   await sent.discard();
 * }
 */
export async function readUploadForm(
  request: Request,
  store: Pick<FileStore, "incoming">,
  { acceptFiles }: { acceptFiles: boolean },
): Promise<UploadForm> {
  const type = request.headers.get("Content-Type") ?? "";
  const kind = type.split(";")[0]?.trim().toLowerCase();
  if (kind === "multipart/form-data") {
    const body = wholeBody(request, textLimits.bodyWithFiles);
    const text = collectText();
    // Without a folder for them files are refused one by one, and the text arrives.
    const folder = acceptFiles ? await store.incoming().catch(() => "unwritable" as const) : null;
    const files = await receiveMultipart(body, type, text.add, folder);
    return {
      form: text.form,
      tooLarge: text.bytes() > textLimits.nominal,
      ...files,
      discard: async () => {
        for (const { tempPath } of files.uploads) await rm(tempPath, { force: true });
      },
    };
  }
  if (kind !== "application/x-www-form-urlencoded") throw new Response(null, { status: 415 });
  const chunks: Uint8Array[] = [];
  // Percent-encoding makes three bytes of one; the decoded fields are counted as in the other encoding.
  for await (const chunk of wholeBody(request, textLimits.body)) chunks.push(chunk);
  const text = collectText();
  const sent = Buffer.concat(chunks).toString("utf8");
  // Counted before parsing: a million empty fields would take the server's time.
  if (sent.split("&", mostFields + 1).length > mostFields) throw new Response(null, { status: 413 });
  for (const [name, value] of new URLSearchParams(sent)) {
    if (!text.add(name, value)) throw new Response(null, { status: 413 });
  }
  const tooLarge = text.bytes() > textLimits.nominal;
  return { form: text.form, tooLarge, uploads: [], refused: [], discard: async () => {} };
}

/** The chunks of the whole body: throws 413 above `most` bytes, 400 when it ends early, so that no half text passes. */
async function* wholeBody(request: Request, most: number): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const contentLength = request.headers.get("Content-Length");
  const reader = request.body.getReader();
  let length = 0;
  for (;;) {
    // A too large body is left unread, not cancelled: cancelling would close the connection before the answer is sent.
    const { value } = await reader.read().catch(() => {
      throw new Response(null, { status: 400 });
    });
    if (!value) break;
    length += value.length;
    if (length > most) throw new Response(null, { status: 413 });
    yield value;
  }
  if (contentLength !== null && Number(contentLength) !== length) throw new Response(null, { status: 400 });
}
