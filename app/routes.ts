import type { RouteConfig, RouteConfigEntry } from "@remix-run/route-config";
import type { Language } from "#db/schema.ts";

/** THE URL TABLE. Finnish words in the address in every language; /sv and /en stand in front for the other two. */
const pages = {
  home: { path: "", file: "routes/home.tsx" },
  practices: { path: "kaytannot", file: "routes/practices.tsx" },
  practice: { path: "kaytannot/:slug", file: "routes/practice.tsx" },
  revision: { path: "kaytannot/:slug/versiot/:number", file: "routes/revision.tsx" },
  history: { path: "kaytannot/:slug/versiot", file: "routes/history.tsx" },
  compare: { path: "kaytannot/:slug/vertaa", file: "routes/compare.tsx" },
  discussion: { path: "kaytannot/:slug/keskustelu", file: "routes/discussion.tsx" },
  owning: { path: "kaytannot/:slug/hallinta", file: "routes/owning.tsx" },
  takeOver: { path: "kaytannot/:slug/haltuun", file: "routes/take-over.tsx" },
  brief: { path: "kaytannot/:slug/paattajalle", file: "routes/brief.tsx" },
  innokyla: { path: "kaytannot/:slug/innokyla", file: "routes/innokyla.tsx" },
  adoption: { path: "kaytannot/:slug/soveltaminen", file: "routes/adoption.tsx" },
  adoptionHistory: { path: "kaytannot/:slug/soveltaminen/versiot", file: "routes/adoption-history.tsx" },
  spread: { path: "kaytannot/:slug/levinneisyys", file: "routes/spread.tsx" },
  edit: { path: "kaytannot/:slug/muokkaa", file: "routes/edit.tsx" },
  write: { path: "kirjoita", file: "routes/write.tsx" },
  draft: { path: "kirjoita/:number", file: "routes/draft.tsx" },
  combine: { path: "kirjoita/:number/yhdista", file: "routes/combine.tsx" },
  themes: { path: "teemat", file: "routes/themes.tsx" },
  theme: { path: "teemat/:slug", file: "routes/theme.tsx" },
  themeMap: { path: "teemat/:slug/kartta", file: "routes/theme-map.tsx" },
  pictures: { path: "teemat/kuvina", file: "routes/pictures.tsx" },
  members: { path: "jasenet", file: "routes/members.tsx" },
  member: { path: "jasenet/:slug", file: "routes/member.tsx" },
  search: { path: "haku", file: "routes/search.tsx" },
  signIn: { path: "kirjaudu", file: "routes/sign-in.tsx" },
  signOut: { path: "ulos", file: "routes/sign-out.tsx" },
  link: { path: "kutsu/:slug", file: "routes/link.tsx" },
  picks: { path: "poiminnat", file: "routes/picks.tsx" },
  ownPractices: { path: "oma/kaytannot", file: "routes/own-practices.tsx" },
  own: { path: "oma", file: "routes/own.tsx" },
  admin: { path: "yllapito", file: "routes/admin.tsx" },
  people: { path: "yllapito/henkilot", file: "routes/people.tsx" },
  audit: { path: "yllapito/loki", file: "routes/audit.tsx" },
  board: { path: "yllapito/aukot", file: "routes/board.tsx" },
  boardYear: { path: "yllapito/aukot/vuosi", file: "routes/board-year.tsx" },
  boardList: { path: "yllapito/aukot/:slug", file: "routes/board-list.tsx" },
  searches: { path: "yllapito/haut", file: "routes/searches.tsx" },
  searchWords: { path: "yllapito/hakusanat", file: "routes/search-words.tsx" },
  security: { path: "yllapito/turvaloki", file: "routes/security.tsx" },
  feedback: { path: "palaute", file: "routes/feedback.tsx" },
  about: { path: "tietoa", file: "routes/about.tsx" },
  accessibility: { path: "saavutettavuus", file: "routes/accessibility.tsx" },
  privacy: { path: "tietosuoja", file: "routes/privacy.tsx" },
  terms: { path: "kayttoehdot", file: "routes/terms.tsx" },
  notFound: { path: "*", file: "routes/not-found.tsx" },
} as const;

/** Addresses that are in a language but are no pages: feeds, tables to save, and what the pages' scripts ask. */
const feeds = {
  feed: { path: "syote.xml", file: "routes/feed.ts" },
  themeFeed: { path: "teemat/:slug/syote.xml", file: "routes/feed-theme.ts" },
  innokylaText: { path: "kaytannot/:slug/innokyla.txt", file: "routes/innokyla-text.ts" },
  saveDraft: { path: "kirjoita/tallenna", file: "routes/save-draft.ts" },
  searchesTable: { path: "yllapito/haut.csv", file: "routes/searches-table.ts" },
  boardTable: { path: "yllapito/aukot.csv", file: "routes/board-table.ts" },
  boardYearTable: { path: "yllapito/aukot/vuosi.csv", file: "routes/board-year-table.ts" },
  boardListTable: { path: "yllapito/aukot/:slug/taulukko.csv", file: "routes/board-list-table.ts" },
  previewDraft: { path: "kirjoita/esikatselu", file: "routes/preview-draft.ts" },
  suggest: { path: "haku/ehdotukset", file: "routes/suggest.ts" },
  picksDocument: { path: "poiminnat.docx", file: "routes/picks-document.ts" },
  picksText: { path: "poiminnat.txt", file: "routes/picks-text.ts" },
  memberFeed: { path: "jasenet/:slug/syote.xml", file: "routes/feed-member.ts" },
} as const;

/** Addresses without a language. */
const resources = {
  siteMap: { path: "sivukartta.xml", file: "routes/site-map.ts" },
  robots: { path: "robots.txt", file: "routes/robots.ts" },
  draftFile: { path: "kirjoita/:number/tiedostot/:name", file: "routes/draft-file.ts" },
  apiSearch: { path: "api/v1/search", file: "routes/api-search.ts" },
  apiDescription: { path: "api/v1/openapi.json", file: "routes/api-description.ts" },
  apiPractice: { path: "api/v1/practices/:slug", file: "routes/api-practice.ts" },
  apiPractices: { path: "api/v1/practices", file: "routes/api-list.ts" },
  apiAdoptions: { path: "api/v1/adoptions", file: "routes/api-list.ts" },
  apiThemes: { path: "api/v1/themes", file: "routes/api-list.ts" },
  apiMembers: { path: "api/v1/members", file: "routes/api-list.ts" },
  apiPracticesTable: { path: "api/v1/practices.csv", file: "routes/api-list.ts" },
  apiAdoptionsTable: { path: "api/v1/adoptions.csv", file: "routes/api-list.ts" },
  apiThemesTable: { path: "api/v1/themes.csv", file: "routes/api-list.ts" },
  apiMembersTable: { path: "api/v1/members.csv", file: "routes/api-list.ts" },
  live: { path: "healthz", file: "routes/healthz.ts" },
  ready: { path: "readyz", file: "routes/readyz.ts" },
} as const;

export type PageName = Exclude<keyof typeof pages, "notFound">;
export type FeedName = keyof typeof feeds;

const localized = { ...feeds, ...pages };

const prefixes: Record<Language, string> = { fi: "", sv: "sv", en: "en" };

/**
 * The address of a page or a feed, from the root, e.g. `href("sv", "theme", "yhdyspinnat")` →
 * `/sv/teemat/yhdyspinnat`; a revision wants its number too.
 */
export function href(language: Language, page: PageName | FeedName, slug = "", number = 1): string {
  const path = localized[page].path.replace(":slug", encodeURIComponent(slug)).replace(":number", String(number));
  return `/${[prefixes[language], path].filter(Boolean).join("/")}`;
}

/** The language an address is in; anything unknown is Finnish. */
export function languageOf(pathname: string): Language {
  const first = pathname.split("/")[1];
  return first === "sv" || first === "en" ? first : "fi";
}

/** The same page in another language. */
export function inLanguage(pathname: string, language: Language): string {
  const bare = pathname.replace(/^\/(sv|en)(?=\/|$)/, "").replace(/^[/\\]+/, "");
  return `/${[prefixes[language], bare].filter(Boolean).join("/")}`;
}

const localizedRoutes: RouteConfigEntry[] = Object.entries(prefixes).flatMap(([language, prefix]) =>
  Object.entries(localized).map(([name, { path, file }]) => ({
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

export default [...localizedRoutes, ...resourceRoutes] satisfies RouteConfig;
