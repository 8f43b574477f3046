import type { RouteConfig, RouteConfigEntry } from "@remix-run/route-config";
import type { Language } from "#db/schema.ts";

/** The table of addresses. Paths are in Finnish in every language; /sv and /en precede them in the other two. */
const pages = {
  home: { path: "", file: "pages/home/home.route.tsx" },
  practices: { path: "kaytannot", file: "pages/practices/practices.route.tsx" },
  practice: { path: "kaytannot/:slug", file: "pages/practice/practice.route.tsx" },
  revision: { path: "kaytannot/:slug/versiot/:number", file: "pages/history/revision.route.tsx" },
  history: { path: "kaytannot/:slug/versiot", file: "pages/history/history.route.tsx" },
  compare: { path: "kaytannot/:slug/vertaa", file: "pages/history/compare.route.tsx" },
  discussion: { path: "kaytannot/:slug/keskustelu", file: "pages/discussion/discussion.route.tsx" },
  owning: { path: "kaytannot/:slug/hallinta", file: "pages/owning/owning.route.tsx" },
  redaction: { path: "kaytannot/:slug/hallinta/poisto", file: "pages/redaction/redaction.route.tsx" },
  coOwners: { path: "kaytannot/:slug/yhteisomistajat", file: "pages/co-owners/co-owners.route.tsx" },
  takeOver: { path: "kaytannot/:slug/haltuun", file: "pages/owning/take-over.route.tsx" },
  brief: { path: "kaytannot/:slug/paattajalle", file: "pages/briefs/brief.route.tsx" },
  innokyla: { path: "kaytannot/:slug/innokyla", file: "pages/briefs/innokyla.route.tsx" },
  adoption: { path: "kaytannot/:slug/soveltaminen", file: "pages/adoptions/adoption.route.tsx" },
  adoptionHistory: { path: "kaytannot/:slug/soveltaminen/versiot", file: "pages/adoptions/history.route.tsx" },
  spread: { path: "kaytannot/:slug/levinneisyys", file: "pages/spread/spread.route.tsx" },
  edit: { path: "kaytannot/:slug/muokkaa", file: "pages/writing/edit.route.tsx" },
  write: { path: "kirjoita", file: "pages/writing/write.route.tsx" },
  writingGuide: { path: "kirjoita/ohje", file: "pages/guide/guide.route.tsx" },
  draft: { path: "kirjoita/:number", file: "pages/writing/draft.route.tsx" },
  distribute: { path: "kirjoita/:number/jaa", file: "pages/writing/distribute/distribute.route.tsx" },
  combine: { path: "kirjoita/:number/yhdista", file: "pages/writing/combine/combine.route.tsx" },
  themes: { path: "teemat", file: "pages/themes/themes.route.tsx" },
  theme: { path: "teemat/:slug", file: "pages/themes/theme.route.tsx" },
  themeMap: { path: "teemat/:slug/kartta", file: "pages/spread/theme-map.route.tsx" },
  pictures: { path: "teemat/kuvina", file: "pages/themes/pictures.route.tsx" },
  members: { path: "jasenet", file: "pages/members/members.route.tsx" },
  member: { path: "jasenet/:slug", file: "pages/members/member.route.tsx" },
  search: { path: "haku", file: "pages/search/search.route.tsx" },
  signIn: { path: "kirjaudu", file: "pages/account/sign-in.route.tsx" },
  signInCode: { path: "kirjaudu/koodi", file: "pages/second-factor/code.route.tsx" },
  signOut: { path: "ulos", file: "pages/account/sign-out.route.tsx" },
  link: { path: "kutsu/:slug", file: "pages/account/link.route.tsx" },
  picks: { path: "poiminnat", file: "pages/picks/picks.route.tsx" },
  ownPractices: { path: "oma/kaytannot", file: "pages/owning/own-practices.route.tsx" },
  secondFactor: { path: "oma/varmennus", file: "pages/second-factor/setup.route.tsx" },
  ownData: { path: "oma/tiedot", file: "pages/personal-data/own.route.tsx" },
  own: { path: "oma", file: "pages/own/own.route.tsx" },
  admin: { path: "yllapito", file: "pages/admin/waiting.route.tsx" },
  person: { path: "yllapito/henkilot/:number", file: "pages/person/person.route.tsx" },
  inviteList: { path: "yllapito/henkilot/lista", file: "pages/invite-list/list.route.tsx" },
  dataRequests: { path: "yllapito/pyynnot", file: "pages/personal-data/requests.route.tsx" },
  people: { path: "yllapito/henkilot", file: "pages/admin/people.route.tsx" },
  audit: { path: "yllapito/loki", file: "pages/admin/audit.route.tsx" },
  board: { path: "yllapito/aukot", file: "pages/board/board.route.tsx" },
  boardYear: { path: "yllapito/aukot/vuosi", file: "pages/board/year.route.tsx" },
  boardList: { path: "yllapito/aukot/:slug", file: "pages/board/list.route.tsx" },
  searches: { path: "yllapito/haut", file: "pages/searches/searches.route.tsx" },
  searchWords: { path: "yllapito/hakusanat", file: "pages/searches/words.route.tsx" },
  security: { path: "yllapito/turvaloki", file: "pages/admin/security.route.tsx" },
  feedback: { path: "palaute", file: "pages/feedback/feedback.route.tsx" },
  about: { path: "tietoa", file: "pages/about/about.route.tsx" },
  accessibility: { path: "saavutettavuus", file: "pages/about/accessibility.route.tsx" },
  privacy: { path: "tietosuoja", file: "pages/about/privacy.route.tsx" },
  procurement: { path: "tietoa/hankinta", file: "pages/about/procurement.route.tsx" },
  terms: { path: "kayttoehdot", file: "pages/about/terms.route.tsx" },
  notFound: { path: "*", file: "pages/not-found/not-found.route.tsx" },
} as const;

/** Addresses with a language that are not pages: feeds, downloads, and resources for page scripts. */
const localizedResources = {
  feed: { path: "syote.xml", file: "pages/feeds/feed.route.ts" },
  themeFeed: { path: "teemat/:slug/syote.xml", file: "pages/feeds/theme.route.ts" },
  innokylaText: { path: "kaytannot/:slug/innokyla.txt", file: "pages/briefs/innokyla-text.route.ts" },
  saveDraft: { path: "kirjoita/tallenna", file: "pages/writing/save-draft.route.ts" },
  searchesTable: { path: "yllapito/haut.csv", file: "pages/searches/table.route.ts" },
  boardTable: { path: "yllapito/aukot.csv", file: "pages/board/table.route.ts" },
  boardYearTable: { path: "yllapito/aukot/vuosi.csv", file: "pages/board/year-table.route.ts" },
  boardListTable: { path: "yllapito/aukot/:slug/taulukko.csv", file: "pages/board/list-table.route.ts" },
  previewDraft: { path: "kirjoita/esikatselu", file: "pages/writing/preview-draft.route.ts" },
  suggest: { path: "haku/ehdotukset", file: "pages/search/suggest.route.ts" },
  picksDocument: { path: "poiminnat.docx", file: "pages/picks/document.route.ts" },
  picksText: { path: "poiminnat.txt", file: "pages/picks/text.route.ts" },
  memberFeed: { path: "jasenet/:slug/syote.xml", file: "pages/feeds/member.route.ts" },
} as const;

/** Addresses without a language. */
const resources = {
  siteMap: { path: "sivukartta.xml", file: "pages/feeds/site-map.route.ts" },
  robots: { path: "robots.txt", file: "pages/feeds/robots.route.ts" },
  ownDataFile: { path: "oma/tiedot.json", file: "pages/personal-data/own-file.route.ts" },
  draftFile: { path: "kirjoita/:number/tiedostot/:name", file: "pages/writing/draft-file.route.ts" },
  apiSearch: { path: "api/v1/search", file: "pages/open-data/search.route.ts" },
  apiDescription: { path: "api/v1/openapi.json", file: "pages/open-data/description.route.ts" },
  apiPractice: { path: "api/v1/practices/:slug", file: "pages/open-data/practice.route.ts" },
  apiPractices: { path: "api/v1/practices", file: "pages/open-data/list.route.ts" },
  apiAdoptions: { path: "api/v1/adoptions", file: "pages/open-data/list.route.ts" },
  apiThemes: { path: "api/v1/themes", file: "pages/open-data/list.route.ts" },
  apiMembers: { path: "api/v1/members", file: "pages/open-data/list.route.ts" },
  apiPracticesTable: { path: "api/v1/practices.csv", file: "pages/open-data/list.route.ts" },
  apiAdoptionsTable: { path: "api/v1/adoptions.csv", file: "pages/open-data/list.route.ts" },
  apiThemesTable: { path: "api/v1/themes.csv", file: "pages/open-data/list.route.ts" },
  apiMembersTable: { path: "api/v1/members.csv", file: "pages/open-data/list.route.ts" },
  live: { path: "healthz", file: "pages/open-data/healthz.route.ts" },
  ready: { path: "readyz", file: "pages/open-data/readyz.route.ts" },
} as const;

export type PageName = Exclude<keyof typeof pages, "notFound">;
export type ResourceName = keyof typeof localizedResources;

const localized = { ...localizedResources, ...pages };

const prefixes: Record<Language, string> = { fi: "", sv: "sv", en: "en" };

/** The languages of the interface, in the order in which pages list them. */
export const languages = Object.keys(prefixes) as Language[];

const anyPrefix = `(?:${Object.values(prefixes).filter(Boolean).join("|")})`;
const prefixOf = new RegExp(`^/${anyPrefix}(?=/|$)`);

/** For a regular expression of addresses: the first slash, and a language with its slash where there is one. */
export const anyLanguage = `/(?:${anyPrefix}/)?`;

/**
 * The path of a page or resource, e.g. `href("sv", "theme", "yhdyspinnat")` → `/sv/teemat/yhdyspinnat`; `slug` and
 * `number` fill the parameters of the route.
 */
export function href(language: Language, page: PageName | ResourceName, slug = "", number = 1): string {
  const path = localized[page].path.replace(":slug", encodeURIComponent(slug)).replace(":number", String(number));
  return `/${[prefixes[language], path].filter(Boolean).join("/")}`;
}

/** The path that leads to a comment on a practice, whatever page of the discussion it is on. */
export function commentHref(language: Language, slug: string, id: number): string {
  return `${href(language, "practice", slug)}?kommentti=${id}#kommentti-${id}`;
}

/** The language of a path: Swedish or English by its prefix, otherwise Finnish. */
export function languageOf(pathname: string): Language {
  const first = pathname.split("/")[1];
  return languages.find((it) => prefixes[it] !== "" && prefixes[it] === first) ?? "fi";
}

/** The path of the same page in another language. */
export function inLanguage(pathname: string, language: Language): string {
  const bare = pathname.replace(prefixOf, "").replace(/^[/\\]+/, "");
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
