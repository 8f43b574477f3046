declare module "virtual:remix/server-build" {
  import type { ServerBuild } from "@remix-run/node";

  const build: ServerBuild;
  export = build;
}

declare module "virtual:page-scripts" {
  /** Where the browser finds each page script. Made by app/server/page-scripts.js. */
  export const scripts: Record<"writing" | "search" | "to-comment" | "picks" | "print-and-copy", string>;
}
