import type { HeadersArgs } from "@remix-run/node";
import { privateHeaders } from "./private-headers.ts";

/** As private pages, and with the `Retry-After` of an action that asks to wait. */
export function retryHeaders({ actionHeaders }: Pick<HeadersArgs, "actionHeaders">): Record<string, string> {
  const wait = actionHeaders.get("Retry-After");
  return { ...privateHeaders(), ...(wait ? { "Retry-After": wait } : {}) };
}
