import "#app/http/context.ts";
import type { RequestListener } from "node:http";
import path from "node:path";
import { createRequestHandler, type GetLoadContextFunction } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type Request, type RequestHandler } from "express";
import type { Logger } from "pino";
import { canonicalAddress } from "#app/http/canonical-address.ts";
import type { Site } from "#app/http/context.ts";
import { factorFirst } from "#app/http/factor-first.ts";
import { withFormDoor } from "#app/http/form-door.server.ts";
import { guard } from "#app/http/guard.ts";
import { type Mode, securityHeaders } from "#app/http/headers.ts";
import { answerKept } from "#app/http/kept/answer-kept.ts";
import { type KeptPages, keptPages } from "#app/http/kept/kept-pages.ts";
import { pageCache } from "#app/http/kept/page-cache.ts";
import { logWhenDone, requestLog } from "#app/http/request-log.ts";
import { readSessionCookie } from "#app/http/session-cookie.ts";
import { isMember } from "#app/people/policy.ts";
import { lacksSecondFactor } from "#app/people/second-factor/required.ts";
import { readSession } from "#app/people/sessions.server.ts";
import { isVisitor, keyOf } from "./kept-addresses.ts";
import { publicFiles } from "./public-files.ts";
import { routeHandlers } from "./route-handlers.ts";
import type { Settings } from "./settings.ts";

export interface AppOptions {
  settings: Pick<Settings, "allowedHosts" | "trustProxy" | "secondFactor">;
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

/** The whole web application as a handler of requests: what is kept is answered at once, the rest by Express. */
export function createApp(options: AppOptions): RequestListener {
  const pages = keptPages(options.site.versions);
  const app = createExpressApp(options, pages);
  // In development a page must show the current code even when the content has not changed.
  if (options.mode !== "production") return app;
  const { settings, site, log } = options;
  return answerKept(
    pages,
    {
      allowedHosts: settings.allowedHosts,
      proxies: settings.trustProxy,
      isVisitor: (request) => isVisitor(request, request.url ?? "", site.publicUrl),
      keyOf,
      onAnswer: (request, response) => void logWhenDone(log, request.url ?? "", request, response),
    },
    app,
  );
}

function createExpressApp(
  { settings, site, log, mode, build, assets, publicFilesDir: pictures }: AppOptions,
  pages: KeptPages,
): Express {
  const report = (error: unknown, id: string) => log.error({ id, err: error });
  const tokenOf = (request: Request) => readSessionCookie(request.headers.cookie, site.publicUrl);
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", settings.trustProxy);
  app.set("query parser", false);
  const sessionOf = async (request: Request) => {
    const token = tokenOf(request);
    const account = token === null ? null : await readSession(site.db, token, site.seen);
    const lacksFactor = account !== null && lacksSecondFactor(account, settings.secondFactor);
    return { account, lacksFactor, member: account && !lacksFactor && isMember(account.actor) ? account : null };
  };
  const hasSession = async (request: Request) => (await sessionOf(request)).account !== null;
  app.use(
    requestLog(log),
    ...securityHeaders(mode),
    guard({
      allowedHosts: settings.allowedHosts,
      proxies: settings.trustProxy,
      publicUrl: site.publicUrl,
      hasCookie: (request) => tokenOf(request) !== null,
      hasSession,
    }),
    canonicalAddress,
    assets,
  );
  app.use(
    "/tiedostot",
    publicFiles(site, pictures, async (request) => (await sessionOf(request)).member?.actor ?? null),
  );
  if (mode === "production")
    app.use(pageCache(pages, { isVisitor: (it) => isVisitor(it, it.originalUrl, site.publicUrl), keyOf }));
  app.all("*", (request, response, next) => {
    const lead = (session: Awaited<ReturnType<typeof sessionOf>>) => {
      response.locals.session = session;
      const target = session.lacksFactor ? factorFirst(request.path) : null;
      if (target === null || isVisitor(request, request.originalUrl, site.publicUrl)) return next();
      response.setHeader("Cache-Control", "private, no-store");
      response.redirect(303, target);
    };
    sessionOf(request).then(lead).catch(next);
  });
  const getLoadContext: GetLoadContextFunction = async (request, response) => {
    const { account, member, lacksFactor }: Awaited<ReturnType<typeof sessionOf>> = response.locals.session;
    return {
      site,
      report,
      requestId: String(response.locals.requestId),
      address: request.ip ?? "",
      account,
      signedIn: member,
      lacksSecondFactor: lacksFactor,
      answeredByAction: false,
      dependsOn: (...parts) => {
        response.locals.parts = [...(response.locals.parts ?? []), ...parts];
      },
      unsaved: null,
    };
  };
  app.all(
    "*",
    typeof build === "function"
      ? createRequestHandler({ build: async () => withFormDoor(await build()), mode, getLoadContext })
      : routeHandlers(withFormDoor(build), { mode, getLoadContext }),
  );
  app.use(fallbackErrorHandler(log));
  return app;
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
