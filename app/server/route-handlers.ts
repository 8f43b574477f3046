import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { Request, RequestHandler } from "express";
import { LRUCache } from "lru-cache";

type HandlerOptions = Omit<Parameters<typeof createRequestHandler>[0], "build">;

/** A route without children; its path begins at the root. */
interface LeafRoute {
  id: string;
  path: string;
  index?: boolean;
}

/** Addresses whose route is remembered: more than people open within minutes. */
const rememberedAddresses = 5_000;

/**
 * Handles requests as `createRequestHandler` of Remix does, but each by a build that has only the route of its address
 * and that route's parents. Remix compares an address with all routes up to three times for each request and makes the
 * whole table again to render, which took as long as reading what a page shows.
 */
export function routeHandlers(build: ServerBuild, options: HandlerOptions): RequestHandler {
  const find = routeFinder(build.routes);
  const leaves = new LRUCache<string, string>({ max: rememberedAddresses });
  const handlers = new Map<string, RequestHandler>();
  const whole = createRequestHandler({ ...options, build });

  const leafOf = (path: string): string | undefined => {
    const known = leaves.get(path);
    if (known !== undefined) return known;
    const leaf = find(path);
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

/**
 * Returns the id of the route that Remix chooses for an address, or undefined without one. Remix itself makes and tries
 * a regular expression for each route of the table, which takes ten times as long.
 */
export function routeFinder(routes: ServerBuild["routes"]): (path: string) => string | undefined {
  const leaves = leafRoutes(routes).map((it) => ({ ...it, segments: segmentsOf(it.path) }));
  return (path) => {
    const segments = segmentsOf(path);
    const possible = leaves.filter((it) => mayMatch(it.segments, segments));
    return matchRoutes(possible as Parameters<typeof matchRoutes>[0], path)?.at(-1)?.route.id;
  };
}

function leafRoutes(routes: ServerBuild["routes"]): LeafRoute[] {
  const all = Object.values(routes).filter((it) => it !== undefined);
  const parents = new Set(all.map((it) => it.parentId));
  const pathOf = (id: string | undefined): string[] => {
    const route = id === undefined ? undefined : routes[id];
    return route ? [...pathOf(route.parentId), route.path ?? ""] : [];
  };
  return all
    .filter((it) => !parents.has(it.id) && (it.path !== undefined || it.index))
    .map(({ id, index }) => ({ id, path: `/${pathOf(id).filter(Boolean).join("/")}`, ...(index ? { index } : {}) }));
}

const segmentsOf = (path: string) => path.split("/").filter(Boolean);

/** False only when the route cannot be that of the address, whose segments may be encoded and in any case. */
function mayMatch(route: readonly string[], address: readonly string[]): boolean {
  const splat = route.indexOf("*");
  if (splat < 0 && route.length !== address.length) return false;
  return (splat < 0 ? route : route.slice(0, splat)).every(
    (it, index) => it.startsWith(":") || isSegment(it, address[index]),
  );
}

function isSegment(name: string, segment = ""): boolean {
  return name === segment.toLowerCase() || segment.includes("%");
}

function withRouteOnly(build: ServerBuild, leaf: string): ServerBuild {
  const kept = new Set<string>();
  for (let id: string | undefined = leaf; id !== undefined; id = build.routes[id]?.parentId) kept.add(id);
  const only = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}
