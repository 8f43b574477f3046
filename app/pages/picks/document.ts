import { fieldTexts } from "#app/i18n/fields.ts";
import { formatDate, formatYears } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import { maxPicks, picksQuery } from "#app/picks/address.ts";
import type { PickContent } from "#app/picks/contents.server.ts";
import { type Block, type DocumentPart, list, type PicksDocument, paragraph, type Run } from "#app/picks/document.ts";
import { type PartName, partSections, usedSections } from "#app/picks/parts.ts";
import type { ResolvedPicks } from "#app/picks/resolve.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { fieldKeys, fieldOf } from "#app/practices/fields.ts";
import { type SectionKey, sectionHeadings, sectionOf } from "#app/practices/sections.ts";
import { summaryIn } from "#app/practices/summary.ts";
import { valuesOf } from "#app/practices/values.ts";
import { href } from "#app/routes.ts";
import { originNote } from "#app/ui/card-view.ts";
import { nameOfValue } from "#app/ui/field-value.ts";
import type { Language } from "#db/schema.ts";
import { adopterBlocks } from "./document-adopters.ts";
import { texts } from "./texts.ts";

/** The data of a document besides the picks. */
export interface DocumentContext {
  catalogue: Catalogue;
  language: Language;
  publicUrl: string;
  /** UTC ISO. */
  takenAt: string;
}

/**
 * Makes the document of the picks. Headings and names are in the reader's language, the practices' texts in their own. A
 * part without text says so.
 */
export function picksDocument(
  contents: readonly PickContent[],
  picks: ResolvedPicks,
  context: DocumentContext,
): PicksDocument {
  const { language, publicUrl, takenAt } = context;
  const t = texts(language).file;
  const address = publicUrl + href(language, "picks") + picksQuery(contents.map((it) => it.card.slug));
  const withdrawnTitles = picks.withdrawn.map((it): Run[] => [{ text: it.title, language: it.language }]);
  return {
    language,
    title: t.title,
    author: sharedTexts(language).site.name,
    lead: [
      paragraph(`${t.taken(formatDate(language, takenAt))} `, { text: shortAddress(address), href: address }),
      paragraph(t.how),
      ...(withdrawnTitles.length > 0 ? [paragraph(t.withdrawn), ...list(withdrawnTitles)] : []),
      ...(picks.unknown.length > 0
        ? [paragraph(t.unknown), ...list(picks.unknown.slice(0, maxPicks).map((it) => [it.slice(0, 80)]))]
        : []),
    ],
    practices: contents.map((content) => ({
      title: { text: content.card.title, language: content.card.language },
      lead: leadOf(content, context),
      parts: [...partsOf(content, context), adopters(content, context), sources(content, context)],
    })),
    closing: {
      title: t.licenceTitle,
      blocks: [paragraph(`${t.licence} `, { text: licenceAddress, href: licenceAddress })],
    },
  };
}

const licenceAddress = "https://creativecommons.org/licenses/by/4.0/";

/** The text of a link to a list: a long address without its query. */
function shortAddress(address: string): string {
  return address.length > 80 ? address.replace(/\?.*/, "") : address;
}

function leadOf({ card, body }: PickContent, { catalogue, language }: DocumentContext): Block[] {
  const t = texts(language).file;
  const owners = card.organisations.flatMap((slug) => catalogue.organisations.get(slug) ?? []);
  const who = owners.map((it) => {
    const band = sizeBandOf(it);
    return band ? `${it[language]} (${lowerFirst(sharedTexts(language).sizes[band.slug])})` : it[language];
  });
  const stage = card.stage && catalogue.vocabulary.stages.get(card.stage)?.[language];
  const origin = originNote(card, catalogue, language);
  const contacts = [body.contact, body.details.contactPerson, body.details.contactAddress].filter(Boolean);
  const facts: [name: string, value: Run | null][] = [
    [t.who, { text: who.join(", ") || t.untold }],
    [t.stage, stage ? { text: stage } : null],
    [t.years, textRun(formatYears(card.started, card.ended))],
    [t.contact, contacts.length > 0 ? { text: contacts.join(", "), language: card.language } : null],
  ];
  return [
    ...(origin
      ? [paragraph({ text: `${origin}. ${sharedTexts(language).practice.publicSourcesMore}`, bold: true })]
      : []),
    paragraph(summaryIn(card, language)),
    ...list(facts.flatMap(([name, value]) => (value ? [[{ text: `${name}: `, bold: true }, value]] : []))),
  ];
}

function partsOf(content: PickContent, context: DocumentContext): DocumentPart[] {
  const { card, body, parts } = content;
  const { catalogue, language } = context;
  const t = texts(language).file;
  const groups = card.targetGroups.flatMap((slug) => catalogue.vocabulary.targetGroups.get(slug)?.[language] ?? []);
  const note: Run[] = body.targetGroupNote ? [{ text: body.targetGroupNote, language: card.language }] : [];
  const before: Partial<Record<PartName, Block[]>> = {
    audience: list([...groups.map((it) => [it]), ...(note.length > 0 ? [note] : [])]),
    resources: list(fieldLines("resources", content, context)),
    measures: list(fieldLines("measures", content, context)),
  };
  const after: Partial<Record<PartName, Block[]>> = {
    indicators:
      parts.results.length > 0 ? [paragraph(`${t.measured}:`), ...withLanguage(parts.results, card.language)] : [],
  };
  return (Object.keys(partSections) as PartName[]).map((name) => {
    const keys: readonly SectionKey[] = partSections[name];
    const known = keys.filter((key) => (parts.sections.get(key) ?? []).length > 0);
    const sections = known.flatMap((key) => [
      // With several sections in a part, each has its heading.
      ...(known.length > 1 ? withLanguage([heading(sectionHeadings[card.language][key])], card.language) : []),
      ...withLanguage(parts.sections.get(key) ?? [], card.language),
    ]);
    const blocks = [...(before[name] ?? []), ...sections, ...(after[name] ?? [])];
    return { title: t.parts[name], blocks: blocks.length > 0 ? blocks : [paragraph(t.untold)] };
  });
}

/** The fields that belong to a part of the document, each on a line with its name. */
function fieldLines(part: PartName, { card, body }: PickContent, { catalogue, language }: DocumentContext): Run[][] {
  const values = valuesOf(card, body);
  return fieldKeys.flatMap((key): Run[][] => {
    const field = fieldOf(key);
    const value = values[key];
    if (field.picks !== part || value === undefined) return [];
    const name = { text: `${fieldTexts(language)[key].name}: ` };
    const word = nameOfValue(key, String(value), catalogue, language);
    return [[name, word === undefined ? { text: String(value), language: card.language } : { text: word }]];
  });
}

function adopters({ adoptions }: PickContent, { catalogue, language }: DocumentContext): DocumentPart {
  return { title: texts(language).file.parts.adopters, blocks: adopterBlocks(adoptions, catalogue, language) };
}

function sources({ card, body, parts }: PickContent, { language, publicUrl }: DocumentContext): DocumentPart {
  const t = texts(language).file;
  const page = publicUrl + href(language, "practice", card.slug);
  const rest = body.headings
    .filter(({ depth, text }) => depth === 2 && !usedSections.has(sectionOf(text) ?? "tips"))
    .map((it) => it.text)
    .join(", ");
  const links = body.sources.map((it): Run[] => [{ text: it, href: it }]);
  return {
    title: t.parts.sources,
    blocks: [
      ...(links.length > 0 ? list(links) : [paragraph(t.noSources)]),
      ...(parts.isCut ? [paragraph(t.isCut)] : []),
      paragraph(
        `${t.page} `,
        { text: page, href: page },
        `. ${t.revision(body.number, formatDate(language, card.publishedAt))}`,
      ),
      ...(rest === "" ? [] : [paragraph(`${t.rest} `, { text: `${rest}.`, language: card.language })]),
    ],
  };
}

function heading(text: string): Block {
  return { kind: "heading", runs: [{ text }] };
}

/** Marks the blocks of a practice's text with the language of the practice. */
function withLanguage(blocks: readonly Block[], language: Language): Block[] {
  const mark = (runs: Run[]) => runs.map((it) => ({ ...it, language }));
  return blocks.map((block) =>
    block.kind === "table"
      ? { ...block, head: block.head.map(mark), rows: block.rows.map((row) => row.map(mark)) }
      : { ...block, runs: mark(block.runs) },
  );
}

function textRun(text: string | null): Run | null {
  return text === null ? null : { text };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
