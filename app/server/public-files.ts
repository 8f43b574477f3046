import path from "node:path";
import express, { type Request, type RequestHandler, type Response } from "express";
import { originalNameOf } from "#app/files/beside.server.ts";
import { withdrawnFiles } from "#app/files/withdrawn.server.ts";
import { attachment, fileContentPolicy } from "#app/http/attachment.ts";
import type { Site } from "#app/http/context.ts";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";

/**
 * Serves what write-ups show, under the name of its content. What only withdrawn write-ups show is gone (410) but for
 * their owners. A PDF is saved, under the name its sender gave it, instead of opened.
 */
export function publicFiles(
  site: Pick<Site, "db" | "version">,
  folder: string,
  actorOf: (request: Request) => Promise<Actor>,
): RequestHandler {
  const router = express.Router();
  router.use(withoutWithdrawn(site, actorOf));
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

function withoutWithdrawn(
  { db, version }: Pick<Site, "db" | "version">,
  actorOf: (request: Request) => Promise<Actor>,
): RequestHandler {
  let known: { version: number; files: Promise<Map<string, number[]>> } | null = null;
  const filesNow = () => {
    if (known?.version !== version()) {
      const reading = { version: version(), files: withdrawnFiles(db) };
      known = reading;
      // A failed reading must not be kept.
      reading.files.catch(() => {
        if (known === reading) known = null;
      });
    }
    return known.files;
  };
  return (request, response, next) => {
    const decide = async () => {
      // The name as the folder will be asked for it, however the address spells it.
      const owners = (await filesNow()).get(path.basename(decodeURIComponent(request.path)));
      if (!owners) return next();
      response.setHeader("Cache-Control", "private, no-store");
      if (mayWriteFor(await actorOf(request), owners)) return next();
      response.status(410).type("text/plain").send("Poistettu näkyvistä. Har dragits tillbaka. Withdrawn.\n");
    };
    decide().catch(next);
  };
}
