import type { LoaderFunctionArgs } from "@remix-run/node";
import { readBoard } from "#app/board/read.server.ts";
import { requireRight } from "#app/http/access.ts";
import { csvFile } from "#app/http/csv-file.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { boardRequest } from "./load.server.ts";
import { boardCells } from "./tables.ts";
import { texts } from "./texts.ts";

/** The board as a CSV file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = requireRight(request, context, isCoordinator);
  const { language, catalogue, query, now } = await boardRequest(request, context);
  const { db, adoptions } = context.site;
  const { rows } = await readBoard(db, catalogue, () => adoptions(catalogue, actor), actor, query, now);
  return csvFile(texts(language).files.board, now, boardCells(language, rows, catalogue));
}
