import "#app/http/context.ts";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { attachment } from "#app/http/attachment.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { parsePicks, picksQuery } from "#app/picks/address.ts";
import { readContents } from "#app/picks/contents.server.ts";
import type { PicksDocument } from "#app/picks/document.ts";
import { resolvePicks } from "#app/picks/resolve.ts";
import { readPicks } from "#app/picks/saved.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { picksDocument } from "./document.ts";
import { texts } from "./texts.ts";

interface FileKind {
  extension: "docx" | "txt";
  type: string;
  /** Returns null when too many files are waiting. */
  render(document: PicksDocument): Promise<ArrayBuffer | null> | string;
}

/**
 * Returns the list in the address, or else the signed-in reader's saved list, as a file. Redirects an empty or too long
 * list to its page, which says so.
 */
export async function picksFile({ request, context }: LoaderFunctionArgs, kind: FileKind): Promise<Response> {
  const { language, url } = readRequest(request);
  const { site, signedIn } = context;
  const inAddress = parsePicks(url.searchParams);
  const catalogue = await site.catalogue();
  const slugs = inAddress.length > 0 ? inAddress : await readPicks(site.db, signedIn?.actor ?? null);
  const picks = resolvePicks(catalogue, slugs);
  if (picks.cards.length === 0 || picks.overLimit.length > 0)
    throw redirect(href(language, "picks") + picksQuery(inAddress));
  const takenAt = new Date().toISOString();
  const contents = await readContents(site.db, await site.adoptions(catalogue, null), picks.cards, site.publicUrl);
  const document = picksDocument(contents, picks, { catalogue, language, publicUrl: site.publicUrl, takenAt });
  const file = await kind.render(document);
  if (file === null) throw busy(language);
  const name = `${texts(language).file.fileName}-${takenAt.slice(0, 10)}`;
  return new Response(file, {
    headers: {
      // Not to be cached: the file has the day on which it was made.
      ...privateHeaders(),
      "Content-Type": kind.type,
      "Content-Disposition": attachment(name, kind.extension),
      "X-Robots-Tag": "noindex",
    },
  });
}

function busy(language: Language): Response {
  const headers = { ...privateHeaders(), "Content-Type": "text/plain; charset=utf-8", "Retry-After": "10" };
  return new Response(`${texts(language).file.busy}\n`, { status: 503, headers });
}
