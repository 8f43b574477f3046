import { rm } from "node:fs/promises";
import type { FileStore } from "#app/files/store.server.ts";
import { type ReceivedFiles, receiveMultipart } from "./upload-multipart.server.ts";
import { collectText, mostFields, textLimits } from "./upload-text.ts";

export interface UploadForm extends ReceivedFiles {
  form: URLSearchParams;
  /** More text than we take: answer 413 with the form filled in again. */
  tooLarge: boolean;
  /** Removes what was received; to be called whatever happens, in a `finally`. */
  discard(): Promise<void>;
}

/** Bytes of a whole body with files, and of one without. */
const largest = { files: 64_000_000, text: 2_200_000 };

/**
 * Reads a posted form that may carry files. Text is read up to 2 MB, `tooLarge` tells of more than the 300 kB that we
 * take. Files are written to the store's folder for incoming ones, at most 5 of at most 12 MB each; those that are
 * not taken are in `refused`, and the rest of the form is there all the same. Without `acceptFiles` files are read past
 * and none is kept: who was signed out meanwhile gets the text back even when a file came along.
 * Throws 415 for anything but a form, 413 beyond 2 MB of text or 64 MB in all, 400 for a body that breaks off; what
 * had been received is then removed.
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
    const body = wholeBody(request, largest.files);
    const text = collectText();
    const files = await receiveMultipart(body, type, text.add, acceptFiles ? await store.incoming() : null);
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
  // Percent signs make three bytes of one; the fields themselves are weighed as in the other encoding.
  for await (const chunk of wholeBody(request, largest.text)) chunks.push(chunk);
  const text = collectText();
  const sent = Buffer.concat(chunks).toString("utf8");
  // Counted before they are read: a million empty fields take the server's time.
  if (sent.split("&", mostFields + 1).length > mostFields) throw new Response(null, { status: 413 });
  for (const [name, value] of new URLSearchParams(sent)) {
    if (!text.add(name, value)) throw new Response(null, { status: 413 });
  }
  const tooLarge = text.bytes() > textLimits.nominal;
  return { form: text.form, tooLarge, uploads: [], refused: [], discard: async () => {} };
}

/** The body to its end: throws 413 when it is larger, 400 when it breaks off, for half a text must not pass for all. */
async function* wholeBody(request: Request, most: number): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const told = request.headers.get("Content-Length");
  const reader = request.body.getReader();
  let length = 0;
  for (;;) {
    // Left unread when it is too much, not cancelled: cancelling would close the line before the answer is sent.
    const { value } = await reader.read().catch(() => {
      throw new Response(null, { status: 400 });
    });
    if (!value) break;
    length += value.length;
    if (length > most) throw new Response(null, { status: 413 });
    yield value;
  }
  if (told !== null && Number(told) !== length) throw new Response(null, { status: 400 });
}
