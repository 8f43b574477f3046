import type { Server, ServerResponse } from "node:http";
import { Server as NetServer } from "node:net";

/** In milliseconds: how long a connection without work may still bring a request after the stop has begun. */
const grace = 1_000;

/**
 * Watches a server's responses. Returns the function that stops it: nobody can connect any more, and every response that
 * has not begun is sent with `Connection: close`, so that browsers send their next request to whoever listens then, and no
 * connection with work on it is cut off. Resolves when all connections have ended.
 */
export function watchResponses(server: Server): () => Promise<void> {
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
    // The http server's own `close` would cut off connections that seem idle while their next request is on its way.
    const closed = new Promise<void>((resolve) => void NetServer.prototype.close.call(server, () => resolve()));
    setTimeout(() => server.closeIdleConnections(), grace);
    return closed;
  };
}
