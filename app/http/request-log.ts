import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** Logs one line for each request, without body, cookies, query or IP address, and gives the request its id. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    response.locals.requestId = logWhenDone(log, request.originalUrl, request, response);
    next();
  };
}

/** Logs a request when its response is done, and returns the id that the line has. `address` has the query. */
export function logWhenDone(log: Logger, address: string, request: IncomingMessage, response: ServerResponse): string {
  const began = performance.now();
  const id = randomUUID();
  const { method } = request;
  response.once("close", () => {
    // The token of an invitation link is a secret and must not be logged.
    const path = address
      .split("?")[0]
      ?.replace(/(\/kutsu\/)[^/]+/, "$1…")
      .slice(0, 300);
    const line = {
      id,
      method,
      path,
      status: response.statusCode,
      ms: Math.round((performance.now() - began) * 10) / 10,
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    if (response.statusCode >= 500) log.error(line);
    else log.info(line);
  });
  return id;
}
