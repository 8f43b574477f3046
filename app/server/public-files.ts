import express, { type RequestHandler, type Response } from "express";
import { originalNameOf } from "#app/files/beside.server.ts";
import { attachment, fileContentPolicy } from "#app/http/attachment.ts";
import type { Db } from "#db/client.server.ts";

/**
 * Serves what write-ups show, for ever: the name is the content's. A PDF is saved, under the name its sender gave it,
 * instead of opened.
 */
export function publicFiles(db: Db, folder: string): RequestHandler {
  const router = express.Router();
  router.get(/^\/([0-9a-f]{64})\.pdf$/, (request, response, next) => {
    const hash = String(request.params[0]);
    originalNameOf(db, hash)
      .then((name) => {
        response.locals.download = attachment(name ?? hash, "pdf");
        next();
      })
      .catch(next);
  });
  router.use(
    express.static(folder, {
      ...{ index: false, dotfiles: "ignore", redirect: false, immutable: true, maxAge: "1y" },
      setHeaders: (response: Response, file) => {
        response.setHeader("Content-Security-Policy", fileContentPolicy);
        if (file.endsWith(".pdf")) response.setHeader("Content-Disposition", response.locals.download ?? "attachment");
      },
    }),
  );
  return router;
}
