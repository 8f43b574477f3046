import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { Request, RequestHandler } from "express";
import { LRUCache } from "lru-cache";

type HandlerOptions = Omit<Parameters<typeof createRequestHandler>[0], "build">;

interface RouteNode {
  id: string;
  path?: string | undefined;
  index?: boolean | undefined;
  children: RouteNode[];
}

/** Addresses whose route is remembered: more than people open within minutes. */
const rememberedAddresses = 5_000;

/**
 * Handles requests as `createRequestHandler` of Remix does, but each by a build that has only the route of its address
 * and that route's parents. Remix compares an address with all routes up to three times for each request and makes the
 * whole table again to render, which took as long as reading what a page shows.
 */
export function routeHandlers(build: ServerBuild, options: HandlerOptions): RequestHandler {
  const tree = routeTree(build.routes);
  const leaves = new LRUCache<string, string>({ max: rememberedAddresses });
  const handlers = new Map<string, RequestHandler>();
  const whole = createRequestHandler({ ...options, build });

  const leafOf = (path: string): string | undefined => {
    const known = leaves.get(path);
    if (known !== undefined) return known;
    const leaf = matchRoutes(tree as Parameters<typeof matchRoutes>[0], path)?.at(-1)?.route.id;
    if (leaf !== undefined) leaves.set(path, leaf);
    return leaf;
  };

  return (request, response, next) => {
    const leaf = isOfPage(request) ? leafOf(request.path) : undefined;
    if (leaf === undefined) return whole(request, response, next);
    const handler = handlers.get(leaf) ?? createRequestHandler({ ...options, build: withRouteOnly(build, leaf) });
    handlers.set(leaf, handler);
    return handler(request, response, next);
  };
}

/** Whether the address itself is matched. That of a page's data is derived from it by Remix. */
function isOfPage({ path, originalUrl }: Request): boolean {
  return !path.endsWith(".data") && !originalUrl.includes("_data=");
}

function routeTree(routes: ServerBuild["routes"], parent?: string): RouteNode[] {
  return Object.values(routes).flatMap((route) =>
    route && route.parentId === parent
      ? [{ id: route.id, path: route.path, index: route.index, children: routeTree(routes, route.id) }]
      : [],
  );
}

function withRouteOnly(build: ServerBuild, leaf: string): ServerBuild {
  const kept = new Set<string>();
  for (let id: string | undefined = leaf; id !== undefined; id = build.routes[id]?.parentId) kept.add(id);
  const only = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}
