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

/** Two revisions compared; either the text or the source. */
export interface ComparedRevisions {
  old: HistoryEntry;
  new: HistoryEntry;
  metadata: FrontMatterChange[];
  text: TextDifference | null;
  source: SourceDifference | null;
}

/** Compared texts by what was compared: the same two are asked for by everybody who follows a link. */
const textCache = new LRUCache<string, TextDifference>({
  maxSize: 16_000_000,
  sizeCalculation: (difference) => difference.html.length + 200,
});
const sourceCache = new LRUCache<string, SourceDifference>({ max: 50 });

/**
 * Compares two revisions of a practice by the numbers in an address, or by the nearest there are, and says so.
 * `compared` is null while there is but one revision.
 */
export async function compareRevisions(
  db: Db,
  practice: OpenHistory,
  wanted: { old: string | null; new: string | null; asSource: boolean },
  language: Language,
): Promise<{ title: string; said: ChosenRevisions["adjustment"]; compared: ComparedRevisions | null }> {
  const newest = await readForComparing(db, practice.id, practice.number);
  const two = chooseRevisions(wanted.old, wanted.new, practice.number);
  const title = newest?.title ?? practice.slug;
  if (!two) return { title, said: null, compared: null };
  const [old, fresh] = await Promise.all([two.old, two.new].map((it) => readForComparing(db, practice.id, it)));
  if (!old || !fresh) return { title, said: null, compared: null };
  const compared = {
    old: entryOnly(old),
    new: entryOnly(fresh),
    metadata: compareFrontMatter(readFrontMatter(old.source), readFrontMatter(fresh.source)),
    text: wanted.asSource ? null : compareTextsCached(old.html, fresh.html, language),
    source: wanted.asSource ? compareSourcesCached(old.source, fresh.source) : null,
  };
  return { title, said: two.adjustment, compared };
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
