import "#app/http/context.ts";
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type Request, type RequestHandler } from "express";
import type { Logger } from "pino";
import { canonicalAddress } from "#app/http/canonical-address.ts";
import type { Site } from "#app/http/context.ts";
import { guard } from "#app/http/guard.ts";
import { type Mode, securityHeaders } from "#app/http/headers.ts";
import { pageCache } from "#app/http/page-cache.ts";
import { requestLog } from "#app/http/request-log.ts";
import { readSessionCookie } from "#app/http/session-cookie.ts";
import { isMember } from "#app/people/policy.ts";
import { readSession } from "#app/people/sessions.server.ts";
import { anyLanguage } from "#app/routes.ts";
import { publicFiles } from "./public-files.ts";
import type { Settings } from "./settings.ts";

export interface AppOptions {
  settings: Pick<Settings, "allowedHosts" | "trustProxy">;
  site: Site;
  log: Logger;
  mode: Mode;
  /** The Remix server build; in development a function that loads the current one. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** The folder of the public pictures and files of write-ups. */
  publicFilesDir: string;
  /** Serves scripts, styles and fonts: Vite in development, the build's folder otherwise. */
  assets: RequestHandler;
}

/** The whole web application as an Express app that does not listen on a port yet. */
export function createApp({ settings, site, log, mode, build, assets, publicFilesDir: pictures }: AppOptions): Express {
  const report = (error: unknown, id: string) => log.error({ id, err: error });
  const tokenOf = (request: Request) => readSessionCookie(request.headers.cookie, site.publicUrl);
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", settings.trustProxy);
  app.set("query parser", false);
  app.use(
    requestLog(log),
    ...securityHeaders(mode),
    guard(settings.allowedHosts, settings.trustProxy, (request) => tokenOf(request) !== null),
    canonicalAddress,
    assets,
  );
  const sessionOf = async (request: Request) => {
    const token = tokenOf(request);
    return token === null ? null : await readSession(site.db, token);
  };
  app.use(
    "/tiedostot",
    publicFiles(site, pictures, async (request) => (await sessionOf(request))?.actor ?? null),
  );
  // In development a page must show the current code even when the content has not changed.
  if (mode === "production")
    app.use(
      pageCache(
        site.state,
        (request) => isOpenData(request) || tokenOf(request) === null,
        new RegExp(`^${anyLanguage}kaytannot\\?.{1,300}$`),
      ),
    );
  app.all(
    "*",
    createRequestHandler({
      build,
      mode,
      getLoadContext: async (request, response) => {
        const account = await sessionOf(request);
        return {
          site,
          report,
          requestId: String(response.locals.requestId),
          address: request.ip ?? "",
          account,
          signedIn: account && isMember(account.actor) ? account : null,
          answeredByAction: false,
        };
      },
    }),
  );
  app.use(fallbackErrorHandler(log));
  return app;
}

/**
 * The paths of the open interface, matched whole: another path that begins like one of them, such as `/api/../…`, may be
 * resolved to a page that depends on the signed-in person.
 */
const openDataPath =
  /^\/api\/v1\/(?:search|openapi\.json|(?:practices|adoptions|themes|members)(?:\.csv)?|practices\/[a-z0-9-]+)$/;

/** Whether the response is the same whether the visitor is signed in or not. */
function isOpenData({ path }: Request): boolean {
  return openDataPath.test(path);
}

const plainFiles = { index: false, dotfiles: "ignore", redirect: false } as const;

/** Serves the client build. Browsers keep files with a hash in their name for a year, the others for an hour. */
export function builtAssets(folder: string): RequestHandler {
  const router = express.Router();
  router.use(compression());
  router.use("/assets", express.static(path.join(folder, "assets"), { ...plainFiles, immutable: true, maxAge: "1y" }));
  router.use(express.static(folder, { ...plainFiles, maxAge: "1h" }));
  return router;
}

/** The last error handler: logs the error and answers 500 with one line of plain text. */
function fallbackErrorHandler(log: Logger): express.ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    log.error({ id: response.locals.requestId, err: error });
    if (response.headersSent) return next(error);
    response.status(500).type("text/plain").send(`Vika palvelussa. ${response.locals.requestId}\n`);
  };
}
