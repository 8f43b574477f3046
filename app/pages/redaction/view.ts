import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { stub } from "#app/practices/redaction/reasons.ts";
import { type RedactionEntry, redactionText, removedOf } from "#app/redaction/entry.ts";
import type { RedactFault } from "#app/redaction/faults.ts";
import type { Places } from "#app/redaction/order.ts";
import type { RedactionPageData } from "#app/redaction/page.server.ts";
import type { RedactTarget, SentRedaction } from "#app/redaction/sent.ts";
import type { Language, RedactionKind, RedactionReason } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** The data of the page for removing something for good. */
export interface RedactionView extends RedactTarget {
  slug: string;
  title: string;
  titleLanguage: Language;
  /** What is to be removed, in words. */
  thing: string;
  newest: number;
  files: string[];
  quoted: string;
  /** The earlier removals, in words. */
  earlier: string[];
}

/** A form that was sent: what it would remove, or why not. */
export interface TriedRedaction {
  sent: SentRedaction;
  preview?: { places: Places; token: string };
  fault?: RedactFault | "expired";
}

export function redactionView(page: RedactionPageData, catalogue: Catalogue, language: Language): RedactionView {
  const { practice, what, target, newest, files, quoted } = page;
  const t = texts(language).things;
  const things: Record<RedactionKind, string> = {
    passage: t.passage,
    revision: t.revision(target),
    file: t.file(target),
    comment: t.comment,
    adoption: t.adoption(catalogue.organisations.get(target)?.[language] ?? target),
  };
  return {
    slug: practice.slug,
    title: practice.title,
    titleLanguage: practice.language,
    what,
    target,
    thing: things[what],
    newest,
    files,
    quoted,
    earlier: page.earlier.map((it) => entryText(it, language)),
  };
}

/** The places in words, in the order in which the page lists them. */
export function placesInWords({ revisions, ...counts }: Places, language: Language): string[] {
  const t = texts(language).places;
  const counted = (Object.keys(counts) as (keyof typeof counts)[]).filter((place) => counts[place] > 0);
  return [
    ...(revisions.length > 0 ? [t.revisions(revisions.join(", "))] : []),
    ...counted.map((place) => t[place](counts[place])),
  ];
}

/** The stub that takes the place of what is removed today. */
export function stubToday(what: RedactionKind, reason: RedactionReason, language: Language): string {
  return stub(removedOf[what], { at: new Date().toISOString(), reason }, language);
}

function entryText(entry: RedactionEntry, language: Language): string {
  return texts(language).entry(redactionText(entry, language), entry.revisions.join(", "));
}
