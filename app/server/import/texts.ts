import path from "node:path";
import type { Problem } from "#app/mdx/types.ts";
import { appliedFirst } from "#app/practices/applied-first.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { type Adapted, adapt, type IntakeOptions } from "#app/practices/intake/adapt.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import { sourceHash } from "#app/practices/write-revision.server.ts";
import { slugify } from "#app/practices/writing/slug-of.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { BesideKeeper } from "./beside.ts";
import { type FoundText, findTexts, readText } from "./find-texts.ts";
import { inTurn, type Job, type Outcome, type Status } from "./jobs.ts";
import { publishPatiently } from "./patience.ts";

export interface ImportSetting extends BesideKeeper {
  db: Db;
  compiler: Compiler;
  overwrite: boolean;
  language: Language;
}

interface PlannedText extends FoundText {
  slug: string;
  applies: string | null;
}

/**
 * A job for each text under a folder, what is applied before who applies it. Texts are read twice, once to put them in
 * order and once when their turn is near, so that a large folder needs no more memory than a small one.
 */
export async function planTexts(root: string, options: IntakeOptions, setting: ImportSetting): Promise<Job[]> {
  const t = texts(setting.language);
  const found = await findTexts(root, setting.language);
  const planned: PlannedText[] = [];
  for (const it of found) {
    const read = it.problem === null && it.skipped === null ? await readText(it.file, setting.language) : null;
    const applies = read?.ok ? adapt(read.text, nameOf(it.file), options, setting.language).applies : null;
    planned.push({ ...it, slug: slugify(nameOf(it.file)), applies });
  }
  const ordered = appliedFirst(planned, (it) =>
    it.problem === null && it.skipped === null ? it : { ...it, slug: "" },
  );
  const first = new Map<string, string>();
  const seen = new Map<number, string>();
  return ordered.map((it) => {
    const other = first.get(it.slug);
    if (it.problem === null && it.skipped === null && other === undefined) first.set(it.slug, it.file);
    const twice = other !== undefined ? t.duplicate(path.relative(root, other)) : null;
    return textJob({ ...it, problem: it.problem ?? twice }, root, seen, options, setting);
  });
}

/** The name that a text's address comes from: its file's, or its folder's when it is the index there. */
function nameOf(file: string): string {
  const name = path.basename(file, path.extname(file));
  return /^_?index$/i.test(name) ? path.basename(path.dirname(file)) : name;
}

function textJob(
  text: PlannedText,
  root: string,
  seen: Map<number, string>,
  options: IntakeOptions,
  setting: ImportSetting,
): Job {
  const { db, language } = setting;
  const { file, slug } = text;
  const t = texts(language);
  return async (turn) => {
    const ended = (status: Status, more: Partial<Outcome> = {}): Outcome => {
      return { file, slug, status, notes: [], errors: [], ...more };
    };
    const refused = (errors: Problem[]) => ended("refused", { errors });
    if (text.skipped !== null) return ended("skipped", { notes: [text.skipped] });
    if (text.problem !== null) return refused([{ line: 1, column: 1, message: text.problem }]);
    const read = await readText(file, language);
    if (!read.ok) return refused([{ line: 1, column: 1, message: read.why }]);
    const adapted = adapt(read.text, nameOf(file), options, language);
    if (adapted.problems.length > 0) return refused(adapted.problems);
    const standing = await standingOf(db, slug, adapted.source);
    const other = standing && seen.get(standing.id);
    if (other) return refused([{ line: 1, column: 1, message: t.duplicate(path.relative(root, other)) }]);
    if (standing) seen.set(standing.id, file);
    if (standing?.isSame) return ended("unchanged", { slug: standing.slug, revision: standing.number });
    if (standing && !setting.overwrite && (standing.isWithdrawn || standing.isEdited)) {
      return ended("kept", { notes: [standing.isWithdrawn ? t.keptWithdrawn : t.keptEdited] });
    }
    return publishText(adapted, standing?.number ?? 0, turn);
  };

  async function publishText(adapted: Adapted, basedOn: number, turn: () => Promise<void>): Promise<Outcome> {
    const outcome: Outcome = { file, slug, status: "refused", notes: adapted.notes, errors: [] };
    const beside = await setting.beside(file, adapted.source);
    const result = await publishPatiently(db, inTurn(setting.compiler, turn), {
      slug,
      source: adapted.source,
      via: "command",
      messages: language,
      basedOn,
      files: beside.addresses,
      alongside: beside.alongside,
    });
    if (result.ok) {
      const status = result.changed ? "published" : "unchanged";
      return { ...outcome, status, slug: result.slug, revision: result.revision };
    }
    if (result.fault === "conflict" || result.fault === "slug-taken") {
      return { ...outcome, status: "kept", notes: [t.changedMeanwhile] };
    }
    return { ...outcome, errors: result.errors.map((it) => ({ ...it, ...adapted.placeIn(it) })) };
  }
}

/** What stands at an address now, and whether people have changed it since the command line or the start wrote it. */
async function standingOf(db: Db, slug: string, source: string) {
  const practice = await findPractice(db, slug);
  if (!practice || practice.number === 0) return null;
  const newest = await db
    .selectFrom("revision")
    .select("published_via")
    .where("practice_id", "=", practice.id)
    .where("number", "=", practice.number)
    .executeTakeFirstOrThrow();
  return {
    id: practice.id,
    slug: practice.slug,
    number: practice.number,
    isSame: practice.sourceHash === sourceHash(source),
    isEdited: newest.published_via === "web",
    isWithdrawn: practice.withdrawnAt !== null,
  };
}
