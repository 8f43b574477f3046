import type { LoaderFunctionArgs } from "@remix-run/node";
import { picksText } from "#app/picks/text.ts";
import { picksFile } from "./load-file.server.ts";

/** The picks as a text file. */
export function loader(args: LoaderFunctionArgs) {
  return picksFile(args, { extension: "txt", type: "text/plain; charset=utf-8", render: picksText });
}
