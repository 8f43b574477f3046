import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderDocx } from "#app/picks/render-docx.server.ts";
import { picksFile } from "./load-file.server.ts";

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The picks as a .docx file. */
export function loader(args: LoaderFunctionArgs) {
  return picksFile(args, { extension: "docx", type, render: renderDocx });
}
