import type { AdoptionCard } from "#app/adoptions/card.ts";
import { changeFields, type Field } from "#app/adoptions/fields.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/member-practices.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import { adopterLine, type LikenessOf } from "./adopter-likeness.ts";
import { adoptionValue, yearMonth } from "./value.ts";

/** One answer of a card. */
export interface AnswerView {
  name: string;
  text: string;
  /** Set on the organisation's own words. */
  lang: Language | null;
  membersOnly: boolean;
}

export const comparedColumns = ["changed", "took", "got", "learned"] as const;
export type ComparedColumn = (typeof comparedColumns)[number];

/** What stands in each column of the comparison, in order. */
export const columnFields: Readonly<Record<ComparedColumn, readonly Field[]>> = {
  changed: ["audience", ...changeFields],
  took: ["work", "money"],
  got: ["results", "evidence", "measure"],
  learned: ["otherwise", "advice", "candid"],
};

/** A card as lists and the comparison draw it. */
export interface AdoptionView {
  anchor: string;
  name: string;
  /** The organisation's page, when it has one. */
  href: string | null;
  size: string | null;
  /** Why it is like the reader's own, when it is compared to that. */
  alike: string | null;
  status: string;
  years: string;
  starter: string | null;
  membersOnly: boolean;
  demo: boolean;
  ownPractice: { title: string; href: string } | null;
  /** The card's own page; null for what no organisation has made. */
  card: string | null;
  contact: string;
  lang: Language;
  columns: Readonly<Record<ComparedColumn, AnswerView[]>>;
}

/** A card in words and links; long answers are cut short, the card's own page has them whole. */
export function adoptionView(
  card: AdoptionCard,
  catalogue: Catalogue,
  language: Language,
  likenessOf: LikenessOf | null = null,
): AdoptionView {
  const t = sharedTexts(language);
  const organisation = catalogue.organisations.get(card.organisation);
  const band = organisation ? sizeBandOf(organisation) : null;
  const own = catalogue.cards.find((it) => it.slug === card.ownPractice);
  const member = href(language, "member", card.organisation);
  return {
    anchor: adoptionAnchor(card.organisation),
    name: organisation?.[language] ?? card.organisation,
    href: organisation && hasPage(organisation, catalogue.cards) ? member : null,
    size: band ? t.sizes[band.slug] : null,
    alike: adopterLine(likenessOf?.(card.organisation), language),
    status: statusName(card, catalogue, language),
    years: [card.since, card.ended].some(Boolean) ? yearsOf(card, language) : "",
    starter: card.starter && texts(language).section.starter[card.starter],
    membersOnly: card.membersOnly,
    demo: card.demo,
    contact: card.texts.contact,
    lang: card.language,
    ownPractice: own ? { title: own.title, href: href(language, "practice", own.slug) } : null,
    card: card.starter ? null : cardHref(card, language),
    columns: {
      changed: answers(card, "changed", language),
      took: answers(card, "took", language),
      got: answers(card, "got", language),
      learned: answers(card, "learned", language),
    },
  };
}

/** The page of a card. */
export function cardHref({ practice, organisation }: { practice: string; organisation: string }, language: Language) {
  return `${href(language, "adoptionHistory", practice)}?jasen=${organisation}`;
}

/** How far along; what has only been begun is called what its write-up calls itself. */
export function statusName(card: AdoptionCard, { vocabulary }: Catalogue, language: Language): string {
  const t = sharedTexts(language).adoptions;
  const isEarly = card.stage === "idea" || card.stage === "development";
  const stage = card.stage && isEarly ? vocabulary.stages.get(card.stage)?.[language] : null;
  return stage ?? (card.status ? t.statuses[card.status] : t.unknownStatus);
}

function yearsOf({ since, ended }: AdoptionCard, language: Language): string {
  if (since === ended) return yearMonth(language, since ?? "");
  return `${yearMonth(language, since ?? "")}–${yearMonth(language, ended ?? "")}`;
}

function answers(card: AdoptionCard, column: ComparedColumn, language: Language): AnswerView[] {
  const values: Partial<Record<Field, string>> = {
    ...card.texts,
    candid: card.candid,
    work: card.work ?? "",
    money: card.money ?? "",
    evidence: card.evidence ?? "",
  };
  const chosen: readonly Field[] = ["work", "money", "evidence"];
  return columnFields[column].flatMap((field): AnswerView[] => {
    const value = values[field] ?? "";
    if (value === "") return [];
    const isChosen = chosen.includes(field);
    return [
      {
        name: sharedTexts(language).adoptions.names[field],
        text: isChosen ? adoptionValue(language, field, value) : cut(value),
        lang: isChosen ? null : card.language,
        membersOnly: field === "candid",
      },
    ];
  });
}

/** About as much as is read at a glance, to the end of a word. */
function cut(text: string, most = 280): string {
  if ([...text].length <= most) return text;
  const start = [...text].slice(0, most).join("");
  return `${start.slice(0, Math.max(start.search(/\s\S*$/), most / 2))} …`;
}

/** Where an organisation's card stands on the page of the practice. */
export function adoptionAnchor(organisation: string): string {
  return `sovellus-${organisation}`;
}
