import type { Server, ServerResponse } from "node:http";

/**
 * Watches a server's responses. Returns the function that begins to stop: from then on every response that has not begun
 * is sent with `Connection: close`, so that browsers send their next request to whoever listens then, and no connection
 * with work on it has to be cut off.
 */
export function watchResponses(server: Server): () => void {
  const waiting = new Set<ServerResponse>();
  let isStopping = false;
  server.prependListener("request", (_request, response) => {
    if (isStopping) response.setHeader("Connection", "close");
    waiting.add(response);
    response.once("close", () => waiting.delete(response));
  });
  return () => {
    isStopping = true;
    for (const response of waiting) if (!response.headersSent) response.setHeader("Connection", "close");
  };
}
