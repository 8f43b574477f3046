import { createHash } from "node:crypto";
import type { CompileOptions, CompileResult, FrontMatter, Problem } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";
import type { Language, RevisionTable } from "#db/schema.ts";
import { checkReferences } from "./check-references.server.ts";
import { moveContentVersion } from "./content-version.server.ts";
import { slugProblem } from "./slug.ts";

export interface PublishRequest {
  slug: string;
  /** The MDX exactly as written: stored byte for byte. */
  source: string;
  via: RevisionTable["published_via"];
  note?: string | null;
  /** The folder the source stands in, when it comes from a file: must be the leading organisation's slug. */
  folder?: string;
  /** Public addresses of the pictures beside the source, by file name. */
  files?: Record<string, string>;
  /** Language of the errors. */
  messages?: Language;
}

/** A compiler with the version of its output: the worker pool on a server, the function itself in a test. */
export interface Compiler {
  pipeline: number;
  compile(source: string, options: CompileOptions): Promise<CompileResult>;
}

export type PublishResult =
  | { ok: true; practiceId: number; revision: number; changed: boolean }
  | { ok: false; errors: Problem[] };

/**
 * Publishes a write-up: compiles, checks that what it names exists, and writes the immutable revision in one
 * transaction. The same source again changes nothing (`changed: false`). Refuses with the author's line and column;
 * nothing is written then.
 *
 * @example
 * const result = await publish(db, compiler, { slug: "lahitori", source, via: "starter" });
 * if (!result.ok) console.error(result.errors);
 */
export async function publish(db: Db, compiler: Compiler, request: PublishRequest): Promise<PublishResult> {
  const messages = request.messages ?? "fi";
  const badSlug = slugProblem(request.slug, messages);
  if (badSlug) return { ok: false, errors: [{ line: 1, column: 1, message: badSlug }] };
  const compiled = await compiler.compile(request.source, {
    messages,
    require: "publish",
    files: request.files ?? {},
  });
  if (!compiled.ok) return compiled;
  return db.transaction().execute(async (tx) => {
    const found = await checkReferences(tx, compiled.frontMatter, request, messages);
    if (!found.ok) return found;
    const practice = await findOrCreatePractice(tx, request.slug);
    const hash = sourceHash(request.source);
    if (practice.newestHash === hash) {
      return { ok: true, practiceId: practice.id, revision: practice.number, changed: false };
    }
    const number = practice.number + 1;
    const { id } = await tx
      .insertInto("revision")
      .values({
        ...describe(compiled.frontMatter),
        practice_id: practice.id,
        number,
        source: request.source,
        source_hash: hash,
        html: compiled.html,
        text: compiled.text,
        headings: JSON.stringify(compiled.headings),
        pipeline: compiler.pipeline,
        published_via: request.via,
        published_at: new Date().toISOString(),
        note: request.note ?? null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx.updateTable("practice").set({ newest_revision_id: id }).where("id", "=", practice.id).execute();
    await relate(tx, practice.id, found);
    await moveContentVersion(tx);
    return { ok: true, practiceId: practice.id, revision: number, changed: true };
  });
}

/** SHA-256 of a source, hex: equal sources are the same revision. */
export function sourceHash(source: string): string {
  return createHash("sha256").update(source).digest("hex");
}

async function findOrCreatePractice(tx: Db, slug: string): Promise<{ id: number; number: number; newestHash: string }> {
  const existing = await tx
    .selectFrom("practice")
    .leftJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["practice.id", "revision.number", "revision.source_hash"])
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (existing) return { id: existing.id, number: existing.number ?? 0, newestHash: existing.source_hash ?? "" };
  const { id } = await tx
    .insertInto("practice")
    .values({ slug, newest_revision_id: null, created_at: new Date().toISOString() })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { id, number: 0, newestHash: "" };
}

/** The front matter as the revision's columns. */
function describe(front: FrontMatter) {
  return {
    kind: front.kind,
    title: front.title ?? "",
    summary: front.summary ?? "",
    language: front.language,
    stage: front.stage ?? null,
    started: front.started ?? null,
    ended: front.ended ?? null,
    applies: front.applies ?? null,
    target_group_note: front.targetGroupNote ?? null,
    partners: JSON.stringify(front.partners),
    contact: front.contact ?? null,
    sources: JSON.stringify(front.sources),
    origin: front.origin,
    example: front.example ? (1 as const) : (0 as const),
  };
}

/** Makes the lists follow the newest revision. */
async function relate(
  tx: Db,
  practice_id: number,
  found: { organisations: number[]; themes: number[]; terms: number[] },
): Promise<void> {
  await tx.deleteFrom("practice_organisation").where("practice_id", "=", practice_id).execute();
  await tx.deleteFrom("practice_theme").where("practice_id", "=", practice_id).execute();
  await tx.deleteFrom("practice_term").where("practice_id", "=", practice_id).execute();
  for (const [position, organisation_id] of found.organisations.entries()) {
    await tx.insertInto("practice_organisation").values({ practice_id, organisation_id, position }).execute();
  }
  for (const [position, theme_id] of found.themes.entries()) {
    await tx.insertInto("practice_theme").values({ practice_id, theme_id, position }).execute();
  }
  for (const [position, term_id] of found.terms.entries()) {
    await tx.insertInto("practice_term").values({ practice_id, term_id, position }).execute();
  }
}
