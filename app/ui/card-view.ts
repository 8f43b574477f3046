import { formatDate, formatYears } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { summaryIn } from "#app/practices/summary.ts";
import { isShort } from "#app/practices/writing/missing.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

export interface LinkView {
  name: string;
  href: string;
}

/** A link with a number of practices. */
export type CountedLink = LinkView & { count: number };

/** The data of a practice's card in a list: names in the reader's language, complete links. */
export interface CardView {
  slug: string;
  href: string;
  title: string;
  /** In the reader's language, if there is one. */
  summary: string;
  summaryLanguage: Language;
  /** The language of the write-up. */
  language: Language;
  /** Its name when it is not the reader's language. */
  languageName: string | null;
  organisations: LinkView[];
  size: string | null;
  stage: string | null;
  model: string | null;
  themes: LinkView[];
  /** The years in which the practice ran, or null. */
  years: string | null;
  date: string;
  createdAt: string;
  publishedAt: string;
  /** "päivitetty …" or "vahvistettu …" with the day, for lists; null when it has not changed since it was added. */
  ageNote: string | null;
  /** The day on which the owner last confirmed it; null when a newer revision has been published since. */
  confirmed: string | null;
  /** The day on which it was last published or confirmed, when that is over a year ago. */
  staleSince: string | null;
  /** A note that it was compiled from public sources and not confirmed; null when its owner published it. */
  origin: string | null;
  example: boolean;
  /** Whether it is only a short description so far. */
  short: boolean;
  /** What its organisation has in common with the chosen municipality, in a compared list. */
  likeness?: string | null;
  /** Who of the chosen size applies it, in a list narrowed to a size that none of its owners has. */
  ofSize?: string | null;
}

export function cardView(card: PracticeCard, catalogue: Catalogue, language: Language): CardView {
  const t = sharedTexts(language);
  const owners = card.organisations.flatMap((slug) => catalogue.organisations.get(slug) ?? []);
  const band = owners[0] ? sizeBandOf(owners[0]) : null;
  const summary = summaryIn(card, language);
  const stage = card.stage ? catalogue.vocabulary.stages.get(card.stage) : undefined;
  return {
    slug: card.slug,
    href: href(language, "practice", card.slug),
    title: card.title,
    summary: summary.text,
    summaryLanguage: summary.language,
    language: card.language,
    languageName: card.language === language ? null : t.languageNames[card.language],
    organisations: owners.map((it) => ({ name: it[language], href: href(language, "member", it.slug) })),
    size: band ? t.sizes[band.slug] : null,
    stage: stage?.[language] ?? null,
    model: card.kind === "model" ? t.practice.kinds.model : null,
    themes: themeLinks(card, catalogue, language),
    years: formatYears(card.started, card.ended),
    date: formatDate(language, card.createdAt),
    createdAt: card.createdAt,
    publishedAt: card.publishedAt,
    ...freshness(card, language),
    origin: originNote(card, catalogue, language),
    example: card.example,
    short: isShort(card.sections),
  };
}

/** The age of a write-up in words; all null for one from public sources, whose note says that it is not confirmed. */
function freshness(card: PracticeCard, language: Language): Pick<CardView, "ageNote" | "confirmed" | "staleSince"> {
  if (card.origin === "public-sources") return { ageNote: null, confirmed: null, staleSince: null };
  const t = sharedTexts(language).fresh;
  const day = formatDate(language, card.checkedAt);
  const isConfirmed = card.confirmedAt !== null && card.confirmedAt === card.checkedAt;
  const isUpdated = day !== formatDate(language, card.createdAt);
  return {
    ageNote: isConfirmed ? t.confirmed(day) : isUpdated ? t.updated(day) : null,
    confirmed: isConfirmed ? day : null,
    staleSince: card.stale ? day : null,
  };
}

/** The note that a write-up was compiled from public sources; null when its owner has published it. */
export function originNote(card: PracticeCard, catalogue: Catalogue, language: Language): string | null {
  if (card.origin !== "public-sources") return null;
  const t = sharedTexts(language).practice;
  const owner = catalogue.organisations.get(card.organisations[0] ?? "");
  return card.kind === "model" ? t.publicSourcesModel : t.publicSources[owner?.kind ?? "partner"];
}

/** The themes of a practice as links; a slug without a theme is left out. */
function themeLinks(card: PracticeCard, catalogue: Catalogue, language: Language): LinkView[] {
  return card.themes
    .flatMap((slug) => catalogue.vocabulary.themes.get(slug) ?? [])
    .map((theme) => ({ name: theme[language], href: href(language, "theme", theme.slug) }));
}
