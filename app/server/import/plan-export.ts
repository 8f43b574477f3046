import { realpath } from "node:fs/promises";
import path from "node:path";
import { type PracticeState, readState, writeState } from "#app/practices/library-copy.server.ts";
import type { Language } from "#db/schema.ts";
import type { ExportedFile, ExportedPractice, ExportedRevision } from "../export/manifest.ts";
import { compareWithManifest } from "../manifest.ts";
import { readText } from "../starter/files.ts";
import { texts } from "../texts.ts";
import { compareWithLibrary } from "./compare-with-library.ts";
import { compileInTurn, type Job, type Outcome } from "./jobs.ts";
import type { ImportContext } from "./plan-texts.ts";
import { publishWithRetry, retryWhenBusy } from "./retry.ts";

/** A revision of the export that is to be published. */
interface Step {
  practice: ExportedPractice;
  revision: ExportedRevision;
  /** The practice's slug in the library, which may change when its state is imported. */
  slug: string;
  /** The newest text becomes a new revision over a different one, with the time and origin of this command. */
  replacesNewest: boolean;
}

/**
 * Plans a job for each revision of an export that the library lacks, in the order of publication over all practices, so
 * that a practice exists before a text names it. Revisions keep their numbers: one is refused when the one before it was.
 * A practice that the library already has is left as it is; with `overwrite` it gets the export's newest text and state.
 */
export async function planExport(root: string, practices: ExportedPractice[], context: ImportContext): Promise<Job[]> {
  const { db, overwrite, language } = context;
  const t = texts(language);
  const steps: Step[] = [];
  const decided: Outcome[] = [];
  for (const practice of practices) {
    const newest = practice.revisions.at(-1) as ExportedRevision;
    const decide = (status: Outcome["status"], notes: string[] = [], errors: string[] = []) =>
      decided.push({
        file: path.join(root, newest.file),
        slug: practice.slug,
        status,
        notes,
        errors: errors.map((message) => ({ line: 1, column: 1, message })),
      });
    const library = await compareWithLibrary(db, practice);
    if (library.state === "slug-taken") decide("refused", [], [t.slugElsewhere(library.slug)]);
    else if (library.state === "behind") {
      for (const revision of practice.revisions.slice(library.number))
        steps.push({ practice, revision, slug: library.slug ?? practice.slug, replacesNewest: false });
    } else if (library.state === "differs" && !overwrite) decide("kept", [t.keptDiffers]);
    else if (library.state === "ahead" && !overwrite) decide("unchanged");
    else if (library.state === "same") {
      const current = await readState(db, library.id);
      if (isSameState(current, practice)) decide("unchanged");
      else if (!overwrite) decide("kept", [t.keptState]);
      else {
        await retryWhenBusy(() => db.transaction().execute((tx) => writeState(tx, library.id, practice)));
        decide("published");
      }
    } else {
      const revision = { ...newest, number: library.number + 1, via: "command" as const, termsAcceptedAt: null };
      steps.push({ practice, revision: { ...revision, restoredFrom: null }, slug: library.slug, replacesNewest: true });
    }
  }
  steps.sort((one, other) => compareByPublication(one.revision, other.revision));
  const realRoot = await realpath(root);
  return [
    ...decided.map(
      (it): Job =>
        async () =>
          it,
    ),
    ...steps.map((step) => revisionJob(realRoot, root, step, context)),
  ];
}

function compareByPublication(one: ExportedRevision, other: ExportedRevision): number {
  return one.publishedAt < other.publishedAt ? -1 : one.publishedAt > other.publishedAt ? 1 : one.number - other.number;
}

function revisionJob(realRoot: string, root: string, step: Step, context: ImportContext): Job {
  const { practice, revision, slug } = step;
  const { db, language } = context;
  const t = texts(language);
  const outcome: Outcome = {
    file: path.join(root, revision.file),
    slug: practice.slug,
    status: "refused",
    notes: [],
    errors: [],
  };
  const refused = (message: string): Outcome => ({ ...outcome, errors: [{ line: 1, column: 1, message }] });
  return async (turn) => {
    const problem = await fileProblem(realRoot, revision, language);
    if (problem) return refused(problem);
    const read = await readText(path.join(realRoot, revision.file), language);
    if (!read.ok) return refused(read.reason);
    const files: ExportedFile[] = [];
    for (const file of practice.files) {
      const problem = await fileProblem(realRoot, file, language);
      if (problem) return { ...refused(problem), file: path.join(root, file.file) };
      files.push({ ...file, file: path.join(realRoot, file.file) });
    }
    const textFiles = await context.filesOfExport(files);
    if (!textFiles.ok) return refused(t.fileRefused(textFiles.name));
    const isLast = step.replacesNewest || revision.number === practice.revisions.length;
    const result = await publishWithRetry(db, compileInTurn(context.compiler, turn), {
      slug,
      source: read.text,
      via: revision.via,
      messages: language,
      basedOn: revision.number - 1,
      publishedAt: step.replacesNewest ? undefined : revision.publishedAt,
      termsAcceptedAt: revision.termsAcceptedAt ?? undefined,
      restoredFrom: revision.restoredFrom ?? undefined,
      note: revision.note,
      agreed: true,
      files: textFiles.addresses,
      inTransaction: async (tx, id) => {
        await textFiles.inTransaction(tx, id);
        // Former slugs from the first revision on, because later texts may name them; the rest with the last revision.
        const state = isLast ? practice : { ...(await readState(tx, id)), formerSlugs: practice.formerSlugs };
        await writeState(tx, id, state);
      },
    });
    if (result.ok) return { ...outcome, status: result.changed ? "published" : "unchanged", revision: result.revision };
    if (result.fault !== "conflict" && result.fault !== "slug-taken") return { ...outcome, errors: result.errors };
    return refused(revision.number === 1 ? t.slugElsewhere(slug) : t.earlierRefused(revision.number - 1));
  };
}

/** Why a file of the manifest cannot be imported: missing, not a plain file of the folder, or of other content. */
async function fileProblem(
  realRoot: string,
  { file, sha256 }: { file: string; sha256: string },
  language: Language,
): Promise<string | null> {
  const t = texts(language);
  const folder = path.dirname(path.join(realRoot, file));
  // A folder that is a symbolic link could lead out of the export.
  if ((await realpath(folder).catch(() => null)) !== folder) return t.fileMissing;
  const result = await compareWithManifest(realRoot, { file, sha256 }).catch(() => "differs" as const);
  return { same: null, missing: t.fileMissing, differs: t.checksumDiffers }[result];
}

/** Whether importing a state would change nothing. Former slugs that only the library has make no difference. */
function isSameState(current: PracticeState, imported: PracticeState): boolean {
  const formerSlugs = new Set(current.formerSlugs.map(({ slug }) => slug));
  return (
    current.slug === imported.slug &&
    imported.formerSlugs.every(({ slug }) => formerSlugs.has(slug)) &&
    current.withdrawn?.at === imported.withdrawn?.at &&
    current.confirmedAt === imported.confirmedAt
  );
}
