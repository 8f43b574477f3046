import type { RequestListener, Server } from "node:http";
import { sharedTexts } from "#app/i18n/shared.ts";

/** What answers now: the starting page first, the application when it is there. */
export interface Starting {
  handler: RequestListener;
}

/** Answers while the library is being prepared. */
export const startingPage: RequestListener = (request, response) => {
  const alive = request.url === "/healthz";
  const { busy } = sharedTexts("fi").errors;
  response.writeHead(alive ? 200 : 503, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...(alive ? {} : { "Retry-After": "5" }),
  });
  response.end(alive ? "ok\n" : `${busy.title}. ${busy.text}\n`);
};

/**
 * Takes the port, with limits on how slowly a request may come in. Answers the port taken; throws one clear line when
 * it cannot be had.
 */
export function listen(server: Server, { port, host }: { port: number; host: string }): Promise<number> {
  server.headersTimeout = 15_000;
  // A picture over a slow line takes minutes; the guard cuts off sooner whatever carries none.
  server.requestTimeout = 300_000;
  server.keepAliveTimeout = 10_000;
  server.maxHeadersCount = 100;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(reason(error, host, port))));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function reason(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE") return `port ${port} is in use on ${host}: stop what uses it or set PORT`;
  if (error.code === "EACCES") return `port ${port} may not be used by this user: set PORT above 1023`;
  return `cannot listen on ${host}:${port} (${error.code ?? error.message}): check HOST and PORT`;
}
