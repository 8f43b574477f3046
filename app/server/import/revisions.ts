import { realpath } from "node:fs/promises";
import path from "node:path";
import { type PracticeState, readState, writeState } from "#app/practices/library-copy.server.ts";
import type { Language } from "#db/schema.ts";
import type { ExportedFile, ExportedPractice, ExportedRevision } from "../export/manifest.ts";
import { compareWithManifest } from "../manifest.ts";
import { texts } from "../texts.ts";
import { readText } from "./find-texts.ts";
import { inTurn, type Job, type Outcome } from "./jobs.ts";
import { patiently, publishPatiently } from "./patience.ts";
import { compareWithLibrary } from "./standing.ts";
import type { ImportSetting } from "./texts.ts";

/** A revision on its way back into the library. */
interface Step {
  practice: ExportedPractice;
  revision: ExportedRevision;
  /** The address it has here until its state is brought back. */
  slug: string;
  /** The newest text over another one: it is published now, and from here. */
  isOver: boolean;
}

/**
 * A job for each revision of an export, oldest first whichever write-up it belongs to, so that what a text names is
 * there. Numbers come out as they were: a revision is refused when the one before it was. What the library has already
 * is left alone, whatever it became since; with `overwrite` the newest text and the state are the export's.
 */
export async function planExport(root: string, practices: ExportedPractice[], setting: ImportSetting): Promise<Job[]> {
  const { db, overwrite, language } = setting;
  const t = texts(language);
  const steps: Step[] = [];
  const settled: Outcome[] = [];
  for (const practice of practices) {
    const newest = practice.revisions.at(-1) as ExportedRevision;
    const settle = (status: Outcome["status"], notes: string[] = [], errors: string[] = []) =>
      settled.push({
        file: path.join(root, newest.file),
        slug: practice.slug,
        status,
        notes,
        errors: errors.map((message) => ({ line: 1, column: 1, message })),
      });
    const found = await compareWithLibrary(db, practice);
    if (found.is === "taken") settle("refused", [], [t.slugElsewhere(found.slug)]);
    else if (found.is === "behind") {
      for (const revision of practice.revisions.slice(found.number))
        steps.push({ practice, revision, slug: found.slug ?? practice.slug, isOver: false });
    } else if (found.is === "differs" && !overwrite) settle("kept", [t.keptDiffers]);
    else if (found.is === "ahead" && !overwrite) settle("unchanged");
    else if (found.is === "same") {
      const now = await readState(db, found.id);
      if (sameState(now, practice)) settle("unchanged");
      else if (!overwrite) settle("kept", [t.keptState]);
      else {
        await patiently(() => db.transaction().execute((tx) => writeState(tx, found.id, practice)));
        settle("published");
      }
    } else {
      const revision = { ...newest, number: found.number + 1, via: "command" as const, termsAcceptedAt: null };
      steps.push({ practice, revision: { ...revision, restoredFrom: null }, slug: found.slug, isOver: true });
    }
  }
  steps.sort((one, other) => order(one.revision, other.revision));
  const inside = await realpath(root);
  return [
    ...settled.map(
      (it): Job =>
        async () =>
          it,
    ),
    ...steps.map((step) => revisionJob(inside, root, step, setting)),
  ];
}

function order(one: ExportedRevision, other: ExportedRevision): number {
  return one.publishedAt < other.publishedAt ? -1 : one.publishedAt > other.publishedAt ? 1 : one.number - other.number;
}

function revisionJob(inside: string, root: string, step: Step, setting: ImportSetting): Job {
  const { practice, revision, slug } = step;
  const { db, language } = setting;
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
    const fault = await faultOf(inside, revision, language);
    if (fault) return refused(fault);
    const read = await readText(path.join(inside, revision.file), language);
    if (!read.ok) return refused(read.why);
    const files: ExportedFile[] = [];
    for (const file of practice.files) {
      const wrong = await faultOf(inside, file, language);
      if (wrong) return { ...refused(wrong), file: path.join(root, file.file) };
      files.push({ ...file, file: path.join(inside, file.file) });
    }
    const beside = await setting.named(files);
    if (!beside.ok) return refused(t.fileRefused(beside.name));
    const isLast = step.isOver || revision.number === practice.revisions.length;
    const result = await publishPatiently(db, inTurn(setting.compiler, turn), {
      slug,
      source: read.text,
      via: revision.via,
      messages: language,
      basedOn: revision.number - 1,
      publishedAt: step.isOver ? undefined : revision.publishedAt,
      termsAcceptedAt: revision.termsAcceptedAt ?? undefined,
      restoredFrom: revision.restoredFrom ?? undefined,
      note: revision.note,
      files: beside.addresses,
      alongside: async (tx, id) => {
        await beside.alongside(tx, id);
        // Former addresses from the first on, for later texts may name them; the rest when all is there.
        const state = isLast ? practice : { ...(await readState(tx, id)), formerSlugs: practice.formerSlugs };
        await writeState(tx, id, state);
      },
    });
    if (result.ok) return { ...outcome, status: result.changed ? "published" : "unchanged", revision: result.revision };
    if (result.fault !== "conflict" && result.fault !== "slug-taken") return { ...outcome, errors: result.errors };
    return refused(revision.number === 1 ? t.slugElsewhere(slug) : t.earlierRefused(revision.number - 1));
  };
}

/** Why a named file cannot be taken: it is not there, not a plain one of the folder, or not what the manifest says. */
async function faultOf(
  inside: string,
  { file, sha256 }: { file: string; sha256: string },
  language: Language,
): Promise<string | null> {
  const t = texts(language);
  const folder = path.dirname(path.join(inside, file));
  // A link among the folders could lead out of the export.
  if ((await realpath(folder).catch(() => null)) !== folder) return t.fileMissing;
  const found = await compareWithManifest(inside, { file, sha256 }).catch(() => "differs" as const);
  return { same: null, missing: t.fileMissing, differs: t.sumDiffers }[found];
}

/** Whether nothing of a state would change; a former address more is no difference. */
function sameState(now: PracticeState, then: PracticeState): boolean {
  const known = new Set(now.formerSlugs.map(({ slug }) => slug));
  return (
    now.slug === then.slug &&
    then.formerSlugs.every(({ slug }) => known.has(slug)) &&
    now.withdrawn?.at === then.withdrawn?.at &&
    now.confirmedAt === then.confirmedAt
  );
}
