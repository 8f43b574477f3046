import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { Brief, BriefPart, Counted } from "#app/briefs/brief.ts";
import { shorten } from "#app/briefs/shorten.ts";
import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import { adoptionAnchor } from "#app/pages/adoptions/shared/view.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import { sectionOf } from "#app/practices/sections.ts";
import { href } from "#app/routes.ts";
import { cardView, originNote } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** Most names and addresses of a list on one sheet; how many are left is told. */
const most = { owners: 3, groups: 6, adopters: 6, sources: 3, address: 90, groupNote: 160 } as const;

/** A line of a row: our words, or the write-up's in its own language. */
export interface BriefLine {
  text: string;
  lang: Language | null;
  /** Where the whole of it is, when it has been cut. */
  more?: string | null;
}

/** A field of the brief; without lines it is not told. */
export interface BriefRow {
  key: string;
  name: string;
  lines: BriefLine[];
}

export type BriefView = ReturnType<typeof briefView>;

interface Told {
  card: PracticeCard;
  body: Pick<PracticeBody, "headings" | "sources" | "targetGroupNote" | "number">;
  brief: Brief;
  /** Of those who apply it. */
  adoptions: readonly AdoptionCard[];
}

/** The brief in words. Everything in it is bounded: it fits on one sheet whatever the write-up holds. */
export function briefView(told: Told, catalogue: Catalogue, language: Language, publicUrl: string) {
  const { card, body, brief } = told;
  const t = texts(language);
  const view = cardView(card, catalogue, language);
  const names = view.organisations.map(({ name }) => name);
  const owners = atMost(names, most.owners, language);
  return {
    language,
    slug: card.slug,
    title: card.title,
    summary: card.summary,
    titleLanguage: card.language,
    practice: view.href,
    address: publicUrl + view.href,
    facts: [owners, view.size, view.stage, view.years].filter((it): it is string => Boolean(it)),
    origin: originNote(card, catalogue, language),
    example: card.example,
    staleSince: view.staleSince,
    madeUp: told.adoptions.some((it) => it.demo),
    rows: rowsOf(told, catalogue, language),
    questions: brief.questions.map((question) => t.questions[question]),
    sources: body.sources.slice(0, most.sources).map((source) => ({ href: source, name: shortAddress(source) })),
    moreSources: Math.max(0, body.sources.length - most.sources),
    made: t.made(body.number, formatDate(language, card.publishedAt)),
  };
}

function rowsOf(told: Told, catalogue: Catalogue, language: Language): BriefRow[] {
  const { card, body, brief } = told;
  const t = texts(language);
  const groups = card.targetGroups.flatMap((slug) => catalogue.vocabulary.targetGroups.get(slug)?.[language] ?? []);
  const ours = (...texts: (string | null)[]) =>
    texts.flatMap((text): BriefLine[] => (text ? [{ text, lang: null }] : []));
  const note: BriefLine[] = body.targetGroupNote
    ? [{ text: shorten([body.targetGroupNote], most.groupNote).text, lang: card.language }]
    : [];
  const row = (key: BriefPart, before: BriefLine[] = [], after: BriefLine[] = []): BriefRow => {
    const part = brief.parts[key];
    const more = part?.cut ? placeOf(key, told, language) : null;
    const own = part ? [{ text: part.text, lang: card.language, more }] : [];
    return { key, name: t.rows[key], lines: [...before, ...own, ...after] };
  };
  const isTold = brief.parts.results !== null || brief.experiences.length > 0;
  return [
    row("what"),
    row("audience", [...ours(atMost(groups, most.groups, language)), ...note]),
    row("how", ours(costLine(card, language), appliersLine(brief, language))),
    row("results", isTold ? [] : ours(t.untold), [
      ...experienceLines(brief, catalogue, language),
      ...ours(evidenceLine(told, language)),
    ]),
    row("risks"),
    row("equity"),
    row("aims"),
    { key: "others", name: t.rows.others, lines: ours(...othersLines(told, catalogue, language)) },
  ];
}

function costLine({ cost }: PracticeCard, language: Language): string {
  const t = texts(language);
  return t.cost(cost ? sharedTexts(language).adoptions.money[cost] : t.notTold);
}

function appliersLine({ money, work }: Brief, language: Language): string | null {
  const t = texts(language);
  const said = [
    ...(money.length > 0 ? [t.money(counts(money, sharedTexts(language).adoptions.money))] : []),
    ...(work.length > 0 ? [t.work(counts(work, sharedTexts(language).adoptions.work))] : []),
  ];
  return said.length === 0 ? null : t.appliers(said.join("; "));
}

function evidenceLine({ brief: { evidence }, adoptions }: Told, language: Language): string | null {
  const t = texts(language);
  if (adoptions.length === 0) return null;
  return evidence.length === 0 ? t.noEvidence : t.evidence(counts(evidence, sharedTexts(language).adoptions.evidence));
}

function experienceLines({ experiences }: Brief, { organisations }: Catalogue, language: Language): BriefLine[] {
  return experiences.map(({ card, text, cut }) => ({
    text: `${organisations.get(card.organisation)?.[language] ?? card.organisation}: ${text}`,
    lang: card.language,
    more: cut ? `${href(language, "practice", card.practice)}#${adoptionAnchor(card.organisation)}` : null,
  }));
}

function counts<T extends string>(list: Counted<T>, names: Readonly<Record<T, string>>): string {
  return list.map(({ value, count }) => `${names[value]} (${count})`).join(", ");
}

function othersLines({ adoptions }: Told, catalogue: Catalogue, language: Language): string[] {
  const t = sharedTexts(language);
  if (adoptions.length === 0) return [texts(language).noOthers];
  const names = adoptions.map((it) => {
    const organisation = catalogue.organisations.get(it.organisation);
    const band = organisation && sizeBandOf(organisation);
    const name = organisation?.[language] ?? it.organisation;
    // A number stays on one line.
    const size = band && t.sizes[band.slug].toLowerCase().replace(/(\d) (?=\d)/g, "$1\u00A0");
    const status = it.status ? t.adoptions.statuses[it.status] : t.adoptions.unknownStatus;
    return `${name} (${[size, status.toLowerCase()].filter(Boolean).join(", ")})`;
  });
  return [`${atMost(names, most.adopters, language)}.`];
}

function atMost(names: readonly string[], number: number, language: Language): string {
  const shown = names.slice(0, number).join(", ");
  return names.length > number ? texts(language).andMore(shown, names.length - number) : shown;
}

/** The section in the whole write-up. */
function placeOf(key: BriefPart, { card, body }: Told, language: Language): string {
  const heading = body.headings.find(({ depth, text }) => depth === 2 && sectionOf(text) === key);
  return href(language, "practice", card.slug) + (heading ? `#${heading.id}` : "");
}

function shortAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
  return bare.length > most.address ? `${bare.slice(0, most.address - 1)}…` : bare;
}
