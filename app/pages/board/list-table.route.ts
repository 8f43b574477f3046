import type { LoaderFunctionArgs } from "@remix-run/node";
import { isListName, isWaitingList } from "#app/board/list-names.ts";
import { readList } from "#app/board/read.server.ts";
import { requireRight } from "#app/http/access.ts";
import { csvFile } from "#app/http/csv-file.ts";
import { notFound } from "#app/http/page.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { boardRequest } from "./load.server.ts";
import { listCells } from "./tables.ts";
import { texts } from "./texts.ts";

/** A whole list of the board, not one page of it, as a CSV file. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = requireRight(request, context, isCoordinator);
  const name = params.slug;
  if (!isListName(name)) throw notFound();
  const { language, catalogue, query, now } = await boardRequest(request, context);
  const { db, adoptions, publicUrl } = context.site;
  const { rows } = await readList(db, catalogue, () => adoptions(catalogue, actor), actor, name, query, now);
  const cells = listCells(rows, { language, catalogue, now, isWaitingList: isWaitingList(name), publicUrl });
  return csvFile(texts(language).files[name], now, cells);
}
