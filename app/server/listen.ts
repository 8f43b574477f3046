import type { RequestListener, Server } from "node:http";
import { sharedTexts } from "#app/i18n/shared.ts";

/** The handler of requests, which is replaced once: first `answerWhileStarting`, then the application. */
export interface CurrentHandler {
  handler: RequestListener;
}

/** How long a form waits for the application while it starts, in milliseconds, and how many may wait. */
const longestWait = 60_000;
const mostWaiting = 200;

/**
 * Answers until the library is prepared: 200 for /healthz, 503 with Retry-After for everything else. A form that is sent
 * meanwhile waits until `current` has become the application, so that nobody loses what they wrote to a restart.
 */
export function answerWhileStarting(current: () => RequestListener): RequestListener {
  let waiting = 0;
  return function answer(request, response) {
    if (request.method !== "POST" || waiting >= mostWaiting) return refuseWhileStarting(request, response);
    const from = performance.now();
    waiting += 1;
    const timer = setInterval(() => {
      const isReady = current() !== answer;
      if (!isReady && !response.destroyed && performance.now() - from < longestWait) return;
      clearInterval(timer);
      waiting -= 1;
      if (!response.destroyed) (isReady ? current() : refuseWhileStarting)(request, response);
    }, 100);
  };
}

const refuseWhileStarting: RequestListener = (request, response) => {
  const isHealthCheck = request.url === "/healthz";
  const { busy } = sharedTexts("fi").errors;
  response.writeHead(isHealthCheck ? 200 : 503, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...(isHealthCheck ? {} : { "Retry-After": "5" }),
  });
  response.end(isHealthCheck ? "ok\n" : `${busy.title}. ${busy.text}\n`);
};

/**
 * Listens on a port, with limits on how slowly a request may come in. Resolves to the port listened on. Throws an error
 * whose message is one line when the port cannot be used.
 */
export function listen(server: Server, { port, host }: { port: number; host: string }): Promise<number> {
  server.headersTimeout = 15_000;
  // An upload over a slow line may take minutes; app/http/guard.ts ends other slow requests sooner.
  server.requestTimeout = 300_000;
  server.keepAliveTimeout = 10_000;
  server.maxHeadersCount = 100;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(listenErrorText(error, host, port))));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function listenErrorText(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE") return `port ${port} is in use on ${host}: stop what uses it or set PORT`;
  if (error.code === "EACCES") return `port ${port} may not be used by this user: set PORT above 1023`;
  return `cannot listen on ${host}:${port} (${error.code ?? error.message}): check HOST and PORT`;
}
