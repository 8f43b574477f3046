import { createHash } from "node:crypto";
import type { Db } from "#db/client.server.ts";
import { readChanges, readContentVersion, type Thing, type ThingKind } from "#db/content-version.server.ts";
import type { KnownName } from "./names.ts";
import { readAdoptions } from "./read-adoptions.server.ts";
import { readComments } from "./read-comments.server.ts";
import { readNames, readSynonyms } from "./read-names.server.ts";
import { type PracticeContent, readPractices } from "./read-practices.server.ts";
import type { RemarkContent } from "./remark-content.ts";

/** Everything that search is made from, as of one content version. */
export interface SearchContent {
  version: number;
  /** The published practices by their ids. */
  practices: ReadonlyMap<string, PracticeContent>;
  /** The public comments and cards of applying a practice, by their refs. */
  remarks: ReadonlyMap<string, RemarkContent>;
  names: KnownName[];
  /** Differs when any name does. Every document is analysed by the names. */
  namesFingerprint: string;
  /** The words that the coordinator added, each with its meanings. */
  synonyms: ReadonlyMap<string, readonly string[]>;
}

const ATTEMPTS = 20;

/**
 * Reads the content from the database; of the content in `known` only what belongs to practices that have changed since.
 * No lock is taken: when the content version has changed meanwhile, what has changed is read again. Throws when it has
 * changed 20 times in a row.
 */
export async function readContent(db: Db, known: SearchContent | null = null): Promise<SearchContent> {
  let read = known;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const content = await readOnce(db, read);
    if ((await readContentVersion(db)) === content.version) return content;
    read = content;
  }
  throw new Error("the content changed all the time while search was reading it");
}

async function readOnce(db: Db, known: SearchContent | null): Promise<SearchContent> {
  if (known !== null) {
    const { version, things } = await readChanges(db, known.version);
    if (things !== "everything") return readAgain(db, known, version, [...things.keys()]);
  }
  const version = await readContentVersion(db);
  const practices = await readPractices(db, known?.practices ?? new Map());
  const comments = await readComments(db, known?.remarks ?? new Map(), practices);
  const adoptions = await readAdoptions(db, known?.remarks ?? new Map(), practices);
  const names = await readNames(db);
  const namesFingerprint = createHash("sha256").update(JSON.stringify(names)).digest("hex");
  const remarks = new Map([...comments, ...adoptions]);
  return { version, practices, remarks, names, namesFingerprint, synonyms: await readSynonyms(db) };
}

/** Reads again the practices that have changed, and the remarks on them and on those whose remarks have changed. */
async function readAgain(
  db: Db,
  known: SearchContent,
  version: number,
  things: readonly Thing[],
): Promise<SearchContent> {
  const idsOf = (...kinds: ThingKind[]) => [
    ...new Set(things.flatMap((thing) => (kinds.some((kind) => thing.startsWith(`${kind}:`)) ? idIn(thing) : []))),
  ];
  const [changed, discussed] = [idsOf("practice"), idsOf("practice", "discussion", "adoptions")];
  const practices = replaced(
    known.practices,
    (it) => changed.includes(it.id),
    await readPractices(db, known.practices, changed),
  );
  const ids = new Set(discussed);
  const comments = await readComments(db, known.remarks, practices, discussed);
  const adoptions = await readAdoptions(db, known.remarks, practices, discussed);
  const remarks = replaced(known.remarks, (it) => ids.has(it.practiceId), new Map([...comments, ...adoptions]));
  return { ...known, version, practices, remarks };
}

/** The entries with those that are concerned replaced by fresh ones; what has not gone keeps its place. */
function replaced<T>(
  known: ReadonlyMap<string, T>,
  isConcerned: (item: T) => boolean,
  fresh: ReadonlyMap<string, T>,
): Map<string, T> {
  const all = new Map(known);
  for (const [ref, item] of known) if (isConcerned(item) && !fresh.has(ref)) all.delete(ref);
  for (const [ref, item] of fresh) all.set(ref, item);
  return all;
}

function idIn(thing: Thing): number {
  return Number(thing.split(":")[1]);
}
