import { LRUCache } from "lru-cache";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { sourceHash } from "../write-revision.server.ts";
import { type ChosenRevisions, chooseRevisions } from "./choose-revisions.ts";
import { compareFrontMatter, type FrontMatterChange } from "./compare-front-matter.ts";
import { compareSources, type SourceDifference } from "./compare-sources.ts";
import { compareTexts, type TextDifference } from "./compare-texts.ts";
import { type ComparedRevision, type HistoryEntry, type OpenHistory, readForComparing } from "./read.server.ts";
import { readFrontMatter } from "./read-front-matter.ts";

/** Two revisions and their differences: either of their texts or of their sources. */
export interface ComparedRevisions {
  old: HistoryEntry;
  new: HistoryEntry;
  metadata: FrontMatterChange[];
  text: TextDifference | null;
  source: SourceDifference | null;
}

/** Compared texts by their content, because many readers follow a link to the same comparison. */
const textCache = new LRUCache<string, TextDifference>({
  maxSize: 16_000_000,
  sizeCalculation: (difference) => difference.html.length + 200,
});
const sourceCache = new LRUCache<string, SourceDifference>({ max: 50 });

/**
 * Compares two revisions of a practice by the numbers in an address, or the nearest existing ones: see `adjustment`.
 * `compared` is null when there is only one revision.
 */
export async function compareRevisions(
  db: Db,
  practice: OpenHistory,
  request: { old: string | null; new: string | null; asSource: boolean },
  language: Language,
): Promise<{ title: string; adjustment: ChosenRevisions["adjustment"]; compared: ComparedRevisions | null }> {
  const newest = await readForComparing(db, practice.id, practice.number);
  const chosen = chooseRevisions(request.old, request.new, practice.number);
  const title = newest?.title ?? practice.slug;
  if (!chosen) return { title, adjustment: null, compared: null };
  const [before, after] = await Promise.all(
    [chosen.old, chosen.new].map((number) => readForComparing(db, practice.id, number)),
  );
  if (!before || !after) return { title, adjustment: null, compared: null };
  const compared = {
    old: entryOnly(before),
    new: entryOnly(after),
    metadata: compareFrontMatter(readFrontMatter(before.source), readFrontMatter(after.source)),
    text: request.asSource ? null : compareTextsCached(before.html, after.html, language),
    source: request.asSource ? compareSourcesCached(before.source, after.source) : null,
  };
  return { title, adjustment: chosen.adjustment, compared };
}

function compareTextsCached(oldHtml: string, newHtml: string, language: Language): TextDifference {
  const key = `${language} ${sourceHash(oldHtml)} ${sourceHash(newHtml)}`;
  const difference = textCache.get(key) ?? compareTexts({ oldHtml, newHtml }, language);
  textCache.set(key, difference);
  return difference;
}

function compareSourcesCached(before: string, after: string): SourceDifference {
  const key = `${sourceHash(before)} ${sourceHash(after)}`;
  const difference = sourceCache.get(key) ?? compareSources(before, after);
  sourceCache.set(key, difference);
  return difference;
}

function entryOnly({ html: _, source: __, ...entry }: ComparedRevision): HistoryEntry {
  return entry;
}
