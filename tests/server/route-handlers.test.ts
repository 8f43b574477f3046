import { matchRoutes } from "@remix-run/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import table from "#app/routes.ts";
import { routeFinder } from "#app/server/route-handlers.ts";

const root = { id: "root", path: "" };
const routes = table.map(({ id = "", path, index }) => ({ id, path, index, parentId: root.id }));
type BuildRoutes = Parameters<typeof routeFinder>[0];
const find = routeFinder(Object.fromEntries([root, ...routes].map((it) => [it.id, it])) as unknown as BuildRoutes);
const tree = [{ ...root, children: routes }] as Parameters<typeof matchRoutes>[0];
const chosenByRemix = (path: string) => matchRoutes(tree, path)?.at(-1)?.route.id;

const examples = routes.map(
  ({ path = "" }) => `/${path.replace(":slug", "abc").replace(":number", "12").replace(":name", "k.png")}`,
);

/** Other addresses that lead to the same page, to another one or to none. */
const changes: [string, (path: string) => string][] = [
  ["with a closing slash", (path) => `${path}/`],
  ["with an empty segment first", (path) => `/${path}`],
  ["with an empty segment", (path) => path.replace(/(?<=.)\//, "//")],
  ["in capitals", (path) => path.toUpperCase()],
  ["with an encoded letter", (path) => path.replace("a", "%61")],
  ["with an encoded slash", (path) => path.replace("abc", "a%2Fc")],
  ["with a faulty escape", (path) => `${path}%E4`],
  ["with a segment more", (path) => `${path}/lisaa`],
  ["with a segment less", (path) => path.slice(0, path.lastIndexOf("/")) || "/"],
];

afterEach(() => vi.restoreAllMocks());

describe("the route of an address", () => {
  test.each(changes)("is the one that Remix chooses, for each route's address %s", (_name, change) => {
    vi.spyOn(console, "warn").mockReturnValue();
    const addresses = examples.filter((path) => !/^\/(?:sv|en)\b/.test(path)).map(change);
    expect(addresses.map(find)).toEqual(addresses.map(chosenByRemix));
  });

  test("is found for each page, resource and unknown address", () => {
    expect(examples.map(find)).toEqual(routes.map((it) => it.id));
    expect(find("/ei-tallaista/sivua")).toBe("fi/notFound");
    expect(find("/sv/ei-tallaista")).toBe("sv/notFound");
  });
});
