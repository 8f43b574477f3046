import { randomUUID } from "node:crypto";
import path from "node:path";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { type FileFault, limits } from "#app/files/faults.ts";
import { type FileReception, receiveFile } from "./upload-file.server.ts";
import { mostFields, textLimits } from "./upload-text.ts";

export interface ReceivedFiles {
  uploads: Upload[];
  refused: RefusedUpload[];
}

/** A received file, not checked yet: its type and content are unknown. */
export interface Upload {
  field: string;
  originalName: string;
  tempPath: string;
  bytes: number;
}

/** A file that was refused while it was received; the texts of its fault are in `files.faults`. */
export interface RefusedUpload {
  field: string;
  originalName: string;
  fault: Extract<FileFault, "too-large" | "too-many-at-once" | "disk-full">;
}

/** Bytes of a field's name; the site's forms have shorter ones. */
const longestName = 200;

/**
 * Reads a multipart body: fields go to `addText`, which returns false when there is too much text; files are written to
 * `folder`, skipped when it is null, and refused when it is "unwritable". Throws a response of 413 for too much text or
 * too many parts and of 400 for a malformed body; the files received so far are then removed.
 */
export async function receiveMultipart(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  addText: (name: string, value: string) => boolean,
  folder: string | "unwritable" | null,
): Promise<ReceivedFiles> {
  const received: FileReception[] = [];
  const refused: RefusedUpload[] = [];
  const parser = openParser(contentType);
  const failed = new Promise<never>((_, reject) => {
    const stop = (status: number) => () => reject(new Response(null, { status }));
    parser.on("error", stop(400));
    for (const event of ["fieldsLimit", "partsLimit"] as const) parser.on(event, stop(413));
    parser.on("field", (name, value, nameCut, valueCut) => {
      if (nameCut || valueCut || name === undefined || !addText(name, value)) stop(413)();
    });
  });
  failed.catch(() => {});
  parser.on("filesLimit", () => refused.push({ field: "", originalName: "", fault: "too-many-at-once" }));
  parser.on("file", (field, stream, originalName) => {
    // An error of the body reaches the parser too, which reports it above.
    stream.on("error", () => {});
    if (folder === "unwritable") refused.push({ field, originalName: originalName ?? "", fault: "disk-full" });
    if (folder === null || folder === "unwritable") return void stream.resume();
    received.push(receiveFile(stream, path.join(folder, randomUUID()), { field, originalName: originalName ?? "" }));
  });
  const finished = new Promise<void>((resolve) => parser.once("finish", resolve));
  try {
    for await (const chunk of body) {
      const written = new Promise<void>((resolve) => parser.write(Buffer.from(chunk), () => resolve()));
      await Promise.race([written, failed]);
    }
    parser.end();
    await Promise.race([finished, failed]);
    const uploads: Upload[] = [];
    for (const file of received) {
      const outcome = await file.done;
      if (outcome && "fault" in outcome) refused.push(outcome);
      else if (outcome) uploads.push(outcome);
    }
    return { uploads, refused };
  } catch (error) {
    await Promise.all(received.map((file) => file.abort()));
    throw error;
  }
}

function openParser(contentType: string): BusboyInstance {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      limits: {
        fieldNameSize: longestName,
        fieldSize: textLimits.readable,
        fields: mostFields,
        files: limits.atOnce,
        fileSize: limits.picture,
        parts: mostFields + 50,
        headerPairs: 20,
        headerSize: 8_000,
      },
    });
  } catch {
    throw new Response(null, { status: 400 });
  }
}
