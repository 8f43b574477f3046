import path from "node:path";
import type { Problem } from "#app/mdx/types.ts";
import { findPractice, newestPublishedVia } from "#app/practices/find.server.ts";
import { type Adapted, adapt, type IntakeOptions } from "#app/practices/intake/adapt.ts";
import { readKnownValues } from "#app/practices/intake/known-values.server.ts";
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
import { anchorsOf, type LinkedText, type LinkTargets, linkTargets } from "./link-targets.ts";
import { readTable } from "./read-table.ts";
import { publishWithRetry } from "./retry.ts";
import { type RewrittenText, rewriteLinks } from "./rewrite-links.ts";
import type { TextFileKeeper } from "./text-files.ts";

/** What every job of an import needs. */
export interface ImportContext extends TextFileKeeper {
  db: Db;
  compiler: Compiler;
  overwrite: boolean;
  language: Language;
}

/** What the command line says about reading texts. */
export interface TextOptions extends Omit<IntakeOptions, "known"> {
  /** The folder that `/` means in addresses, relative to the imported one; null when such addresses lead nowhere. */
  webRoot: string | null;
}

interface PlannedText extends FoundText {
  slug: string;
  /** The slug of the practice that the text applies. */
  applies: string | null;
  /** The text when it is not that of the file, and the line of the file to which its problems belong. */
  row?: { source: string; line: number };
}

/**
 * Plans a job for each text under a folder, ordered so that a practice comes before those that apply it. Each text is
 * read twice, once for the order and once by its job, so that the memory needed does not grow with the folder.
 */
export async function planTexts(root: string, textOptions: TextOptions, context: ImportContext): Promise<Job[]> {
  const options = { ...textOptions, known: await readKnownValues(context.db) };
  const { texts: found, files } = await findTexts(root, context.language);
  const linkedTexts = new Map<string, LinkedText>();
  const planned: PlannedText[] = [];
  for (const it of found) {
    const read = it.problem === null && it.skipped === null ? await readText(it.file, context.language) : null;
    const applies = read?.ok ? adapt(read.text, baseNameOf(it.file), options, context.language).applies : null;
    const slug = slugify(baseNameOf(it.file));
    if (read?.ok) linkedTexts.set(relativePath(root, it.file), { slug, anchors: anchorsOf(read.text) });
    planned.push({ ...it, slug, applies });
  }
  const relativeFiles = files.map((it) => relativePath(root, it));
  const targets = linkTargets(linkedTexts, relativeFiles, textOptions.webRoot);
  return jobsOf(planned, { root, targets, options }, context);
}

/** Plans a job for each row of a table of descriptions that are on another site. Throws when it cannot be read. */
export async function planTable(file: string, textOptions: TextOptions, context: ImportContext): Promise<Job[]> {
  const options = { ...textOptions, known: await readKnownValues(context.db) };
  const read = await readText(file, context.language);
  const table = read.ok ? readTable(read.text, context.language) : read;
  if (!table.ok) throw new Error(`${path.basename(file)}: ${table.reason}`);
  const planned = table.rows.map(({ line, title, source }): PlannedText => {
    return { file, problem: null, skipped: null, slug: slugify(title), applies: null, row: { source, line } };
  });
  const targets = linkTargets(new Map(), [], null);
  return jobsOf(planned, { root: path.dirname(file), targets, options }, context);
}

function jobsOf(planned: PlannedText[], folder: Omit<Folder, "fileByPractice">, context: ImportContext): Job[] {
  const t = texts(context.language);
  const ordered = sortAppliedFirst(planned, (it) =>
    it.problem === null && it.skipped === null ? it : { ...it, slug: "" },
  );
  const fileBySlug = new Map<string, string>();
  const fileByPractice = new Map<number, string>();
  return ordered.map((it) => {
    const other = fileBySlug.get(it.slug);
    if (it.problem === null && it.skipped === null && other === undefined) fileBySlug.set(it.slug, it.file);
    const duplicate = other !== undefined ? t.duplicate(path.relative(folder.root, other)) : null;
    return textJob({ ...it, problem: it.problem ?? duplicate }, { ...folder, fileByPractice }, context);
  });
}

/** The name from which a text's slug is made: that of its file, or of its folder for an index file. */
function baseNameOf(file: string): string {
  const name = path.basename(file, path.extname(file));
  return /^_?index$/i.test(name) ? path.basename(path.dirname(file)) : name;
}

/** The path of a file relative to the imported folder, with `/`. */
function relativePath(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join("/");
}

/** What the jobs of one folder share. */
interface Folder {
  root: string;
  targets: LinkTargets;
  fileByPractice: Map<number, string>;
  options: IntakeOptions;
}

function textJob(text: PlannedText, { root, targets, fileByPractice, options }: Folder, context: ImportContext): Job {
  const { db, language } = context;
  const { file, slug, row } = text;
  const t = texts(language);
  const start = { line: row?.line ?? 1, column: 1 };
  return async (turn) => {
    const outcomeOf = (status: Status, more: Partial<Outcome> = {}): Outcome => {
      return { file, slug, status, notes: [], errors: [], ...more };
    };
    const refused = (errors: Problem[]) => outcomeOf("refused", { errors });
    if (text.skipped !== null) return outcomeOf("skipped", { notes: [text.skipped] });
    if (text.problem !== null) return refused([{ ...start, message: text.problem }]);
    const read = row ? ({ ok: true, text: row.source } as const) : await readText(file, language);
    if (!read.ok) return refused([{ ...start, message: read.reason }]);
    const adapted = adapt(read.text, baseNameOf(file), options, language);
    if (adapted.problems.length > 0) return refused(adapted.problems.map((it) => (row ? { ...it, ...start } : it)));
    const rewritten = rewriteLinks(adapted.source, relativePath(root, file), targets, t.links);
    const published = await findPublished(db, slug, rewritten.source);
    const other = published && fileByPractice.get(published.id);
    if (other) return refused([{ ...start, message: t.duplicate(path.relative(root, other)) }]);
    if (published) fileByPractice.set(published.id, file);
    if (published?.isSame)
      return outcomeOf("unchanged", { slug: published.slug, revision: published.number, linked: rewritten.linked });
    if (published && !context.overwrite && (published.isWithdrawn || published.isEdited)) {
      return outcomeOf("kept", { notes: [published.isWithdrawn ? t.keptWithdrawn : t.keptEdited] });
    }
    return publishText(adapted, rewritten, published?.number ?? 0, turn);
  };

  async function publishText(
    adapted: Adapted,
    { source, files, linked, notes: linkNotes }: RewrittenText,
    basedOn: number,
    turn: () => Promise<void>,
  ): Promise<Outcome> {
    const notes = [...adapted.notes, ...linkNotes];
    const outcome: Outcome = { file, slug, status: "refused", notes, errors: [], linked };
    const elsewhere = new Map([...files].map(([name, found]) => [name, path.join(root, found)]));
    const textFiles = await context.filesBeside(file, source, elsewhere);
    const result = await publishWithRetry(db, compileInTurn(context.compiler, turn), {
      slug,
      source,
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
    return { ...outcome, errors: result.errors.map((it) => ({ ...it, ...(row ? start : adapted.placeIn(it)) })) };
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
