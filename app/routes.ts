import type { RouteConfig, RouteConfigEntry } from "@remix-run/route-config";
import type { Language } from "#db/schema.ts";

/** THE URL TABLE. Finnish words in the address in every language; /sv and /en stand in front for the other two. */
const pages = {
  home: { path: "", file: "routes/home.tsx" },
  practices: { path: "kaytannot", file: "routes/practices.tsx" },
  practice: { path: "kaytannot/:slug", file: "routes/practice.tsx" },
  themes: { path: "teemat", file: "routes/themes.tsx" },
  theme: { path: "teemat/:slug", file: "routes/theme.tsx" },
  members: { path: "jasenet", file: "routes/members.tsx" },
  member: { path: "jasenet/:slug", file: "routes/member.tsx" },
  search: { path: "haku", file: "routes/search.tsx" },
  about: { path: "tietoa", file: "routes/about.tsx" },
  notFound: { path: "*", file: "routes/not-found.tsx" },
} as const;

/** Addresses without a language. */
const resources = {
  apiSearch: { path: "api/v1/search", file: "routes/api-search.ts" },
  live: { path: "healthz", file: "routes/healthz.ts" },
  ready: { path: "readyz", file: "routes/readyz.ts" },
} as const;

export type PageName = Exclude<keyof typeof pages, "notFound">;

const prefixes: Record<Language, string> = { fi: "", sv: "sv", en: "en" };

/** The address of a page, from the root, e.g. `href("sv", "theme", "yhdyspinnat")` → `/sv/teemat/yhdyspinnat`. */
export function href(language: Language, page: PageName, slug = ""): string {
  const path = pages[page].path.replace(":slug", encodeURIComponent(slug));
  return `/${[prefixes[language], path].filter(Boolean).join("/")}`;
}

/** The language an address is in; anything unknown is Finnish. */
export function languageOf(pathname: string): Language {
  const first = pathname.split("/")[1];
  return first === "sv" || first === "en" ? first : "fi";
}

/** The same page in another language. */
export function inLanguage(pathname: string, language: Language): string {
  const bare = pathname.replace(/^\/(sv|en)(?=\/|$)/, "").replace(/^\//, "");
  return `/${[prefixes[language], bare].filter(Boolean).join("/")}`;
}

const pageRoutes: RouteConfigEntry[] = Object.entries(prefixes).flatMap(([language, prefix]) =>
  Object.entries(pages).map(([name, { path, file }]) => ({
    id: `${language}/${name}`,
    file,
    ...(path === "" && prefix === "" ? { index: true } : { path: [prefix, path].filter(Boolean).join("/") }),
  })),
);

const resourceRoutes: RouteConfigEntry[] = Object.entries(resources).map(([id, { path, file }]) => ({
  id,
  path,
  file,
}));

export default [...pageRoutes, ...resourceRoutes] satisfies RouteConfig;
