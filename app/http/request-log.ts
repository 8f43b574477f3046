import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** Logs one line for each request, without body, cookies, query or IP address, and gives the request its id. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    response.locals.requestId = randomUUID();
    response.once("close", () => {
      // The token of an invitation link is a secret and must not be logged.
      const path = request.originalUrl
        .split("?")[0]
        ?.replace(/(\/kutsu\/)[^/]+/, "$1…")
        .slice(0, 300);
      const line = {
        id: response.locals.requestId,
        method: request.method,
        path,
        status: response.statusCode,
        ms: Math.round((performance.now() - began) * 10) / 10,
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      if (response.statusCode >= 500) log.error(line);
      else log.info(line);
    });
    next();
  };
}
