import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { Brief, BriefPart, Counted } from "#app/briefs/brief.ts";
import { shorten } from "#app/briefs/shorten.ts";
import { fieldTexts } from "#app/i18n/fields.ts";
import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import { adoptionAnchor } from "#app/pages/adoptions/shared/view.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type Field, fieldKeys, fieldOf } from "#app/practices/fields.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import { sectionOf } from "#app/practices/sections.ts";
import { valuesOf } from "#app/practices/values.ts";
import { href } from "#app/routes.ts";
import { cardView, originNote } from "#app/ui/card-view.ts";
import { nameOfValue } from "#app/ui/field-value.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/**
 * Limits: the names or addresses in each list, and the characters of an address, of a note on target groups and of a
 * field. `how` is the number of characters that the section on resources keeps whatever the fields above it take.
 */
const limits = {
  owners: 3,
  groups: 6,
  adopters: 6,
  sources: 3,
  address: 90,
  groupNote: 160,
  field: 90,
  how: 95,
} as const;

/** A line of a row. */
export interface BriefLine {
  text: string;
  /** The language of a text by an author; null for an interface text, which is in the page's language. */
  lang: Language | null;
  /** The address of the whole text, when it has been cut. */
  more?: string | null;
}

/** A field of the brief; without lines the practice has no text for it. */
export interface BriefRow {
  key: string;
  name: string;
  lines: BriefLine[];
}

export type BriefView = ReturnType<typeof briefView>;

interface BriefSource {
  card: PracticeCard;
  body: Omit<PracticeBody, "html">;
  brief: Brief;
  /** The adopters' cards, each organisation once. */
  adoptions: readonly AdoptionCard[];
}

/** The brief in the page's language. Every list and text is limited, so that any practice fits on one A4 page. */
export function briefView(source: BriefSource, catalogue: Catalogue, language: Language, publicUrl: string) {
  const { card, body, brief } = source;
  const t = texts(language);
  const view = cardView(card, catalogue, language);
  const names = view.organisations.map(({ name }) => name);
  const owners = atMost(names, limits.owners, language);
  return {
    language,
    slug: card.slug,
    title: card.title,
    summary: view.summary,
    summaryLanguage: view.summaryLanguage,
    titleLanguage: card.language,
    practice: view.href,
    address: publicUrl + view.href,
    facts: [owners, view.size, view.stage, view.years].filter((it): it is string => Boolean(it)),
    origin: originNote(card, catalogue, language),
    example: card.example,
    staleSince: view.staleSince,
    madeUp: source.adoptions.some((it) => it.demo),
    ...rowsOf(source, catalogue, language),
    questions: brief.questions.map((question) => t.questions[question]),
    sources: body.sources.slice(0, limits.sources).map((address) => ({ href: address, name: shortAddress(address) })),
    moreSources: Math.max(0, body.sources.length - limits.sources),
    made: t.made(body.number, formatDate(language, card.publishedAt)),
  };
}

/** The rows that tell something, and what the others would tell of. */
function rowsOf(source: BriefSource, catalogue: Catalogue, language: Language): { rows: BriefRow[]; untold: string[] } {
  const { card, body, brief } = source;
  const t = texts(language);
  const groups = card.targetGroups.flatMap((slug) => catalogue.vocabulary.targetGroups.get(slug)?.[language] ?? []);
  const interfaceLines = (...texts: (string | null)[]) =>
    texts.flatMap((text): BriefLine[] => (text ? [{ text, lang: null }] : []));
  const note: BriefLine[] = body.targetGroupNote
    ? [{ text: shorten([body.targetGroupNote], limits.groupNote).text, lang: card.language }]
    : [];
  const row = (key: BriefPart, before: BriefLine[] = [], after: BriefLine[] = []): BriefRow => {
    const part = brief.parts[key];
    const more = part?.cut ? sectionAddress(key, source, language) : null;
    const section = part ? [{ text: part.text, lang: card.language, more }] : [];
    return { key, name: t.rows[key], lines: [...before, ...section, ...after] };
  };
  const rows = [
    row("what"),
    row("audience", [...interfaceLines(atMost(groups, limits.groups, language)), ...note]),
    howRow(source, catalogue, language),
    row(
      "results",
      [],
      [...experienceLines(brief, catalogue, language), ...interfaceLines(evidenceLine(source, language))],
    ),
    row("risks"),
    row("equity"),
    row("aims"),
    { key: "others", name: t.rows.others, lines: interfaceLines(...othersLines(source, catalogue, language)) },
  ];
  const untold = rows.filter(({ lines }) => lines.length === 0).map(({ name }) => name);
  if (!costIsTold(source)) untold.push(t.costName);
  return {
    rows: rows.filter(({ lines }) => lines.length > 0),
    untold: untold.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
  };
}

/** Whether the practice tells its cost in euros or words, which makes the cost band needless. */
function moneyIsExact({ card, body }: BriefSource): boolean {
  return card.details.costEuros !== undefined || body.details.costNote !== undefined;
}

/** Whether the practice tells anything of its cost, in money or work. */
function costIsTold(source: BriefSource): boolean {
  const { cost, details } = source.card;
  return cost !== null || details.costPersonYears !== undefined || moneyIsExact(source);
}

/**
 * The row on resources: first the fields, then the section. Where the brief is full, the section is shortened by the
 * characters that the fields take, but not below `limits.how`.
 */
function howRow(source: BriefSource, catalogue: Catalogue, language: Language): BriefRow {
  const { card, brief } = source;
  const t = texts(language);
  const fields = fieldLines(source, catalogue, language);
  const adopters = appliersLine(brief, language);
  const taken = fields.reduce((sum, line) => sum + line.text.length, 0);
  const { how } = brief.parts;
  const fitting =
    how && taken > 0 && brief.isFull ? shorten([how.text], Math.max(how.text.length - taken, limits.how)) : how;
  const section = how && fitting && { text: fitting.text, cut: how.cut || fitting.cut };
  return {
    key: "how",
    name: texts(language).rows.how,
    lines: [
      ...(card.cost === null || moneyIsExact(source)
        ? []
        : [{ text: t.cost(sharedTexts(language).adoptions.money[card.cost]), lang: null }]),
      ...fields,
      ...(adopters ? [{ text: adopters, lang: null }] : []),
      ...(section
        ? [
            {
              text: section.text,
              lang: card.language,
              more: section.cut ? sectionAddress("how", source, language) : null,
            },
          ]
        : []),
    ],
  };
}

/** The fields shown in the brief, each with its name; those that share a row among the facts share a line. */
function fieldLines({ card, body }: BriefSource, catalogue: Catalogue, language: Language): BriefLine[] {
  const values = valuesOf(card, body);
  const lines = new Map<Field["shown"], { name: string; texts: string[]; lang: Language | null }>();
  for (const key of fieldKeys) {
    const field = fieldOf(key);
    const value = values[key];
    if (!field.brief || value === undefined) continue;
    const word = nameOfValue(key, String(value), catalogue, language);
    const { name, row = name } = fieldTexts(language)[key];
    const line = lines.get(field.shown) ?? { name: row, texts: [], lang: null };
    line.texts.push(word ?? shorten([String(value)], limits.field).text);
    if (word === undefined) line.lang = card.language;
    lines.set(field.shown, line);
  }
  return [...lines.values()].map(({ name, texts, lang }) => ({ text: `${name}: ${texts.join(", ")}`, lang }));
}

function appliersLine({ money, work }: Brief, language: Language): string | null {
  const t = texts(language);
  const answers = [
    ...(money.length > 0 ? [t.money(counts(money, sharedTexts(language).adoptions.money))] : []),
    ...(work.length > 0 ? [t.work(counts(work, sharedTexts(language).adoptions.work))] : []),
  ];
  return answers.length === 0 ? null : t.appliers(answers.join("; "));
}

function evidenceLine({ brief: { evidence }, adoptions }: BriefSource, language: Language): string | null {
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

function othersLines({ adoptions }: BriefSource, catalogue: Catalogue, language: Language): string[] {
  const t = sharedTexts(language);
  if (adoptions.length === 0) return [texts(language).noOthers];
  const names = adoptions.map((it) => {
    const organisation = catalogue.organisations.get(it.organisation);
    const band = organisation && sizeBandOf(organisation);
    const name = organisation?.[language] ?? it.organisation;
    // No line break within a number.
    const size = band && t.sizes[band.slug].toLowerCase().replace(/(\d) (?=\d)/g, "$1\u00A0");
    const status = it.status ? t.adoptions.statuses[it.status] : t.adoptions.unknownStatus;
    return `${name} (${[size, status.toLowerCase()].filter(Boolean).join(", ")})`;
  });
  return [`${atMost(names, limits.adopters, language)}.`];
}

function atMost(names: readonly string[], number: number, language: Language): string {
  const shown = names.slice(0, number).join(", ");
  return names.length > number ? texts(language).andMore(shown, names.length - number) : shown;
}

/** The address of the section on the practice's page. */
function sectionAddress(key: BriefPart, { card, body }: BriefSource, language: Language): string {
  const heading = body.headings.find(({ depth, text }) => depth === 2 && sectionOf(text) === key);
  return href(language, "practice", card.slug) + (heading ? `#${heading.id}` : "");
}

function shortAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
  return bare.length > limits.address ? `${bare.slice(0, limits.address - 1)}…` : bare;
}
