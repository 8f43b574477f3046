import type { LoaderFunctionArgs } from "@remix-run/node";
import { readFigures, readYears } from "#app/board/year.server.ts";
import { parseYear } from "#app/board/year.ts";
import { requireRight } from "#app/http/access.ts";
import { csvFile } from "#app/http/csv-file.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { boardRequest } from "./load.server.ts";
import { yearCells } from "./tables.ts";
import { texts } from "./texts.ts";

/** The figures of a year as a CSV file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(request, context, isCoordinator);
  const { language, url, catalogue, now } = await boardRequest(request, context);
  const { db, searches } = context.site;
  await searches.flush();
  const year = parseYear(url.searchParams, await readYears(db, now));
  const figures = await readFigures(db, catalogue, year, now);
  return csvFile(`${texts(language).files.year}-${year}`, now, yearCells(language, figures));
}
