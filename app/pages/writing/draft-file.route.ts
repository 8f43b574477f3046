import type { LoaderFunctionArgs } from "@remix-run/node";
import { readDraftFile } from "#app/files/files-of-text.server.ts";
import { attachment, fileContentPolicy } from "#app/http/attachment.ts";
import { notFound } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";

/** A file of a draft, for the preview of who may write it; to all others it is not there. */
export async function loader({ params, context: { site, signedIn } }: LoaderFunctionArgs) {
  const { number = "", name = "" } = params;
  const isNumber = /^[1-9]\d{0,14}$/.test(number);
  const file = isNumber && (await readDraftFile(site.db, site.files, signedIn?.actor ?? null, Number(number), name));
  if (!file) throw notFound();
  const isPdf = file.kind === "pdf";
  return new Response(new Uint8Array(file.content), {
    headers: {
      ...privateHeaders(),
      "Content-Type": isPdf ? "application/pdf" : `image/${file.extension}`,
      "Content-Security-Policy": fileContentPolicy,
      ...(isPdf ? { "Content-Disposition": attachment(file.originalName, "pdf") } : {}),
    },
  });
}
