import path from "node:path";
import express, { type Request, type RequestHandler, type Response } from "express";
import { originalNameOf } from "#app/files/files-of-text.server.ts";
import { withdrawnFiles } from "#app/files/withdrawn.server.ts";
import { attachment, fileContentPolicy } from "#app/http/attachment.ts";
import type { Site } from "#app/http/context.ts";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";

/**
 * Serves the pictures and PDFs of write-ups; a file's name is the SHA-256 of its content. A file that only withdrawn
 * write-ups show is answered with 410, except to their owners. A PDF is sent as an attachment with the name that it had
 * when it was uploaded.
 */
export function publicFiles(
  site: Pick<Site, "db" | "versions">,
  folder: string,
  actorOf: (request: Request) => Promise<Actor>,
): RequestHandler {
  const router = express.Router();
  router.use(refuseWithdrawn(site, actorOf));
  router.get(/^\/([0-9a-f]{64})\.pdf$/, (request, response, next) => {
    const hash = String(request.params[0]);
    originalNameOf(site.db, hash)
      .then((name) => {
        response.locals.download = attachment(name ?? hash, "pdf");
        next();
      })
      .catch(next);
  });
  router.use(
    express.static(folder, {
      // The content never changes, but a withdrawal must take effect.
      index: false,
      dotfiles: "ignore",
      redirect: false,
      maxAge: "1h",
      setHeaders: (response: Response, file) => {
        response.setHeader("Content-Security-Policy", fileContentPolicy);
        if (file.endsWith(".pdf")) response.setHeader("Content-Disposition", response.locals.download ?? "attachment");
      },
    }),
  );
  return router;
}

function refuseWithdrawn(
  { db, versions }: Pick<Site, "db" | "versions">,
  actorOf: (request: Request) => Promise<Actor>,
): RequestHandler {
  let cached: { version: number; files: Promise<Map<string, number[]>> } | null = null;
  const currentFiles = () => {
    const version = versions.lastChange("practices");
    if (cached?.version !== version) {
      const read = { version, files: withdrawnFiles(db) };
      cached = read;
      // A failed read must not be cached.
      read.files.catch(() => {
        if (cached === read) cached = null;
      });
    }
    return cached.files;
  };
  return (request, response, next) => {
    const decide = async () => {
      // Decoded as express.static decodes it, so that another spelling of the address does not pass.
      const owners = (await currentFiles()).get(path.basename(decodeURIComponent(request.path)));
      if (!owners) return next();
      response.setHeader("Cache-Control", "private, no-store");
      if (mayWriteFor(await actorOf(request), owners)) return next();
      response.status(410).type("text/plain").send("Poistettu näkyvistä. Har dragits tillbaka. Withdrawn.\n");
    };
    decide().catch(next);
  };
}
