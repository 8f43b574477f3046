import type { HeadersArgs } from "@remix-run/node";
import { privateHeaders } from "./private-headers.ts";

/** The headers of a private page, with the `Retry-After` that an action has set. */
export function retryHeaders({ actionHeaders }: Pick<HeadersArgs, "actionHeaders">): Record<string, string> {
  const wait = actionHeaders.get("Retry-After");
  return { ...privateHeaders(), ...(wait ? { "Retry-After": wait } : {}) };
}
