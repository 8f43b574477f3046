import type { AdoptionCard } from "#app/adoptions/card.ts";
import { changeFields, type Field } from "#app/adoptions/fields.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import { adopterLine, type LikenessOf } from "./adopter-likeness.ts";
import { adoptionValue, yearMonth } from "./value.ts";

/** One answer of a card. */
export interface AnswerView {
  name: string;
  text: string;
  /** The language of a text by the organisation; null for an interface text. */
  lang: Language | null;
  membersOnly: boolean;
}

export const comparedColumns = ["changed", "took", "got", "learned"] as const;
export type ComparedColumn = (typeof comparedColumns)[number];

/** The fields in each column of the comparison, in order. */
export const columnFields: Readonly<Record<ComparedColumn, readonly Field[]>> = {
  changed: ["audience", ...changeFields],
  took: ["work", "money"],
  got: ["results", "evidence", "measure"],
  learned: ["otherwise", "advice", "candid"],
};

/** A card as lists and the comparison show it. */
export interface AdoptionView {
  anchor: string;
  name: string;
  /** The organisation's page, when it has one. */
  href: string | null;
  size: string | null;
  /** Why the organisation is similar to the reader's own; null when it is not compared. */
  likenessText: string | null;
  status: string;
  years: string;
  starter: string | null;
  membersOnly: boolean;
  demo: boolean;
  ownPractice: { title: string; href: string } | null;
  /** The address of the card's page; null for a starter card. */
  card: string | null;
  contact: string;
  lang: Language;
  columns: Readonly<Record<ComparedColumn, AnswerView[]>>;
}

/** Returns a card in words and links. Long answers are cut; the card's page has them whole. */
export function adoptionView(
  card: AdoptionCard,
  catalogue: Catalogue,
  language: Language,
  likenessOf: LikenessOf | null = null,
): AdoptionView {
  const t = sharedTexts(language);
  const organisation = catalogue.organisations.get(card.organisation);
  const band = organisation ? sizeBandOf(organisation) : null;
  const own = catalogue.bySlug.get(card.ownPractice ?? "");
  const member = href(language, "member", card.organisation);
  return {
    anchor: adoptionAnchor(card.organisation),
    name: organisation?.[language] ?? card.organisation,
    href: organisation && hasPage(organisation, catalogue.cards) ? member : null,
    size: band ? t.sizes[band.slug] : null,
    likenessText: adopterLine(likenessOf?.(card.organisation), language),
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

/** The address of a card's page. */
function cardHref({ practice, organisation }: { practice: string; organisation: string }, language: Language) {
  return `${href(language, "adoptionHistory", practice)}?jasen=${organisation}`;
}

/** The name of the card's status; for a starter card of an early stage, the name of the stage. */
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
  const choiceFields: readonly Field[] = ["work", "money", "evidence"];
  return columnFields[column].flatMap((field): AnswerView[] => {
    const value = values[field] ?? "";
    if (value === "") return [];
    const isChosen = choiceFields.includes(field);
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

/** Cuts a text to at most `maxLength` characters, at the end of a word where there is one. */
function cut(text: string, maxLength = 280): string {
  if ([...text].length <= maxLength) return text;
  const start = [...text].slice(0, maxLength).join("");
  return `${start.slice(0, Math.max(start.search(/\s\S*$/), maxLength / 2))} …`;
}

/** Id of an organisation's card on the page of the practice. */
export function adoptionAnchor(organisation: string): string {
  return `sovellus-${organisation}`;
}
