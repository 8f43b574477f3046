import path from "node:path";
import type { Problem } from "#app/mdx/types.ts";
import { findPractice, newestPublishedVia } from "#app/practices/find.server.ts";
import { type Adapted, adapt, type IntakeOptions } from "#app/practices/intake/adapt.ts";
import { sortAppliedFirst } from "#app/practices/list/applied-first.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import { sourceHash } from "#app/practices/write-revision.server.ts";
import { slugify } from "#app/practices/writing/slugify.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { readText } from "../starter/files.ts";
import { texts } from "../texts.ts";
import { type FoundText, findTexts } from "./find-texts.ts";
import { compileInTurn, type Job, type Outcome, type Status } from "./jobs.ts";
import { publishWithRetry } from "./retry.ts";
import type { TextFileKeeper } from "./text-files.ts";

/** What every job of an import needs. */
export interface ImportContext extends TextFileKeeper {
  db: Db;
  compiler: Compiler;
  overwrite: boolean;
  language: Language;
}

interface PlannedText extends FoundText {
  slug: string;
  /** The slug of the practice that the text applies. */
  applies: string | null;
}

/**
 * Plans a job for each text under a folder, ordered so that a practice comes before those that apply it. Each text is
 * read twice, once for the order and once by its job, so that the memory needed does not grow with the folder.
 */
export async function planTexts(root: string, options: IntakeOptions, context: ImportContext): Promise<Job[]> {
  const t = texts(context.language);
  const found = await findTexts(root, context.language);
  const planned: PlannedText[] = [];
  for (const it of found) {
    const read = it.problem === null && it.skipped === null ? await readText(it.file, context.language) : null;
    const applies = read?.ok ? adapt(read.text, baseNameOf(it.file), options, context.language).applies : null;
    planned.push({ ...it, slug: slugify(baseNameOf(it.file)), applies });
  }
  const ordered = sortAppliedFirst(planned, (it) =>
    it.problem === null && it.skipped === null ? it : { ...it, slug: "" },
  );
  const fileBySlug = new Map<string, string>();
  const fileByPractice = new Map<number, string>();
  return ordered.map((it) => {
    const other = fileBySlug.get(it.slug);
    if (it.problem === null && it.skipped === null && other === undefined) fileBySlug.set(it.slug, it.file);
    const duplicate = other !== undefined ? t.duplicate(path.relative(root, other)) : null;
    return textJob({ ...it, problem: it.problem ?? duplicate }, root, fileByPractice, options, context);
  });
}

/** The name from which a text's slug is made: that of its file, or of its folder for an index file. */
function baseNameOf(file: string): string {
  const name = path.basename(file, path.extname(file));
  return /^_?index$/i.test(name) ? path.basename(path.dirname(file)) : name;
}

function textJob(
  text: PlannedText,
  root: string,
  fileByPractice: Map<number, string>,
  options: IntakeOptions,
  context: ImportContext,
): Job {
  const { db, language } = context;
  const { file, slug } = text;
  const t = texts(language);
  return async (turn) => {
    const outcomeOf = (status: Status, more: Partial<Outcome> = {}): Outcome => {
      return { file, slug, status, notes: [], errors: [], ...more };
    };
    const refused = (errors: Problem[]) => outcomeOf("refused", { errors });
    if (text.skipped !== null) return outcomeOf("skipped", { notes: [text.skipped] });
    if (text.problem !== null) return refused([{ line: 1, column: 1, message: text.problem }]);
    const read = await readText(file, language);
    if (!read.ok) return refused([{ line: 1, column: 1, message: read.reason }]);
    const adapted = adapt(read.text, baseNameOf(file), options, language);
    if (adapted.problems.length > 0) return refused(adapted.problems);
    const published = await findPublished(db, slug, adapted.source);
    const other = published && fileByPractice.get(published.id);
    if (other) return refused([{ line: 1, column: 1, message: t.duplicate(path.relative(root, other)) }]);
    if (published) fileByPractice.set(published.id, file);
    if (published?.isSame) return outcomeOf("unchanged", { slug: published.slug, revision: published.number });
    if (published && !context.overwrite && (published.isWithdrawn || published.isEdited)) {
      return outcomeOf("kept", { notes: [published.isWithdrawn ? t.keptWithdrawn : t.keptEdited] });
    }
    return publishText(adapted, published?.number ?? 0, turn);
  };

  async function publishText(adapted: Adapted, basedOn: number, turn: () => Promise<void>): Promise<Outcome> {
    const outcome: Outcome = { file, slug, status: "refused", notes: adapted.notes, errors: [] };
    const textFiles = await context.filesBeside(file, adapted.source);
    const result = await publishWithRetry(db, compileInTurn(context.compiler, turn), {
      slug,
      source: adapted.source,
      via: "command",
      messages: language,
      basedOn,
      files: textFiles.addresses,
      inTransaction: textFiles.inTransaction,
    });
    if (result.ok) {
      const status = result.changed ? "published" : "unchanged";
      const notes = result.changed && result.proposed.length > 0 ? [t.proposed(result.proposed.join(", "))] : [];
      const { slug, revision } = result;
      return { ...outcome, status, slug, revision, notes: [...outcome.notes, ...notes] };
    }
    if (result.fault === "conflict" || result.fault === "slug-taken") {
      return { ...outcome, status: "kept", notes: [t.changedMeanwhile] };
    }
    return { ...outcome, errors: result.errors.map((it) => ({ ...it, ...adapted.placeIn(it) })) };
  }
}

/** The published practice at a slug, compared with a source; null when none has been published. */
async function findPublished(db: Db, slug: string, source: string) {
  const practice = await findPractice(db, slug);
  if (!practice || practice.number === 0) return null;

  return {
    id: practice.id,
    slug: practice.slug,
    number: practice.number,
    isSame: practice.sourceHash === sourceHash(source),
    isEdited: (await newestPublishedVia(db, practice)) === "web",
    isWithdrawn: practice.withdrawnAt !== null,
  };
}
