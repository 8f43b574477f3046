import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawDocx } from "#app/picks/draw-docx.server.ts";
import { picksFile } from "./load-file.server.ts";

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The picks for a word processor. */
export function loader(args: LoaderFunctionArgs) {
  return picksFile(args, { extension: "docx", type, draw: drawDocx });
}
