import type { CompileOptions, CompileResult, FilesBeside, Problem } from "#app/mdx/types.ts";
import { type Actor, isCoordinator, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language, RevisionTable } from "#db/schema.ts";
import { checkReferences } from "./check-references.server.ts";
import { type FoundPractice, findPractice } from "./find.server.ts";
import { redactedProblems } from "./redaction/guard.server.ts";
import { slugProblem } from "./slug.ts";
import { texts } from "./texts.ts";
import { sourceHash, writeRevision } from "./write-revision.server.ts";

export interface PublishRequest {
  slug: string;
  /** The MDX source, which is stored byte for byte. */
  source: string;
  via: RevisionTable["published_via"];
  /** The author's note on what was changed and why. */
  note?: string | null;
  /** The folder of the source, when it comes from a file. It must be the slug of the leading organisation. */
  folder?: string;
  /** The files that the source can name, with their public addresses. */
  files?: FilesBeside;
  /** Language of the errors. */
  messages?: Language;
  /** The text has been written now, so that fields are required which older texts need not have. */
  writing?: true;
  /** The person who publishes on the pages; publishing then checks this person's rights in the transaction. */
  by?: NonNullable<Actor>;
  /** Number of the revision that the text is based on, 0 for a new practice. Another newest revision is a conflict. */
  basedOn?: number;
  restoredFrom?: number;
  /** Whether the owners may change, also to organisations for which the person may not write. */
  handover?: boolean;
  /** UTC ISO; the original time of publication, when an export is imported. */
  publishedAt?: string;
  /** UTC ISO; when the author accepted the terms. */
  termsAcceptedAt?: string;
  /** Called before the transaction when the text compiles, for example to make files public. */
  beforeTransaction?: () => Promise<void>;
  /** Called in the transaction with the practice's id, also when the source is unchanged. */
  inTransaction?: (tx: Db, practiceId: number) => Promise<void>;
}

/** A compiler and the version of its pipeline: the worker pool on a server, `compileSource` in a test. */
export interface Compiler {
  pipeline: number;
  compile(source: string, options: CompileOptions): Promise<CompileResult>;
}

/** With `problems` the author must change the text; the other faults do not depend on the text. */
export type PublishFault = "problems" | "forbidden" | "conflict" | "withdrawn" | "slug-taken";

export type PublishResult =
  | { ok: true; practiceId: number; slug: string; revision: number; changed: boolean }
  | { ok: false; fault: PublishFault; errors: Problem[] };

/**
 * Publishes a write-up: compiles it, checks that everything it names exists, and writes an immutable revision in one
 * transaction. Publishing the same source again changes nothing (`changed: false`). When it refuses, it writes nothing
 * and returns errors with line and column. With `by` it also checks that person's rights, and with `basedOn` that no
 * other revision has been published in between. A text with a passage that was removed from the practice is refused.
 *
 * @example
 * const result = await publish(db, compiler, { slug: "lahitori", source, via: "starter" });
 * if (!result.ok) console.error(result.errors);
 */
export async function publish(db: Db, compiler: Compiler, request: PublishRequest): Promise<PublishResult> {
  const language = request.messages ?? "fi";
  const slugMessage = slugProblem(request.slug, language);
  if (slugMessage) return refuse("problems", [{ line: 1, column: 1, message: slugMessage }]);
  const compiled = await compiler.compile(request.source, {
    messages: language,
    require: request.writing ? "writing" : "publish",
    files: request.files ?? {},
  });
  if (!compiled.ok) return refuse("problems", compiled.errors);
  const { frontMatter } = compiled;
  await request.beforeTransaction?.();
  return db.transaction().execute(async (tx): Promise<PublishResult> => {
    const practice = await findPractice(tx, request.slug);
    const references = await checkReferences(
      tx,
      frontMatter,
      { ...request, slug: practice?.slug ?? request.slug },
      language,
    );
    if (!references.ok) return refuse("problems", references.errors);
    const refuseWhole = (fault: Exclude<PublishFault, "problems">) =>
      refuse(fault, [{ line: 1, column: 1, message: texts(language).publish[fault] }]);
    if (request.by && !mayPublish(request.by, practice, references.organisations, request.handover))
      return refuseWhole("forbidden");
    if (request.by && frontMatter.origin === "public-sources" && !isCoordinator(request.by)) {
      const at = frontMatter.places.origin ?? { line: 1, column: 1 };
      return refuse("problems", [{ ...at, message: texts(language).publish.notYourOrigin }]);
    }
    if (request.by && practice?.withdrawnAt) return refuseWhole("withdrawn");
    const slug = practice?.slug ?? request.slug;
    if (practice && practice.sourceHash === sourceHash(request.source)) {
      await request.inTransaction?.(tx, practice.id);
      return { ok: true, practiceId: practice.id, slug, revision: practice.number, changed: false };
    }
    if (practice?.withdrawnAt) return refuseWhole("withdrawn");
    const { source, note = null } = request;
    const redacted = practice ? await redactedProblems(tx, practice.id, { source, note }, language) : [];
    if (redacted.length > 0) return refuse("problems", redacted);
    if (practice && request.basedOn === 0) return refuseWhole("slug-taken");
    if (request.basedOn !== undefined && request.basedOn !== (practice?.number ?? 0)) return refuseWhole("conflict");
    // Checked after conflicts: a text begun before an owner was added does not name that owner.
    if (
      request.by &&
      practice &&
      !request.handover &&
      changesOwners(request.by, practice.owners, references.organisations)
    ) {
      const at = frontMatter.places.organisation ?? { line: 1, column: 1 };
      return refuse("problems", [{ ...at, message: texts(language).publish.ownersStay }]);
    }
    const now = new Date().toISOString();
    const practiceId = practice?.id ?? (await createPractice(tx, slug, request.publishedAt ?? now));
    const number = (practice?.number ?? 0) + 1;
    await writeRevision(tx, {
      practiceId,
      number,
      compiled,
      source: request.source,
      pipeline: compiler.pipeline,
      via: request.via,
      publishedAt: request.publishedAt ?? now,
      note: request.note ?? null,
      publishedBy: request.by?.id ?? null,
      termsAcceptedAt: request.termsAcceptedAt ?? null,
      restoredFrom: request.restoredFrom ?? null,
      organisations: references.organisations,
      themes: references.themes,
      terms: references.terms,
    });
    await request.inTransaction?.(tx, practiceId);
    await recordCoordinatorAct(tx, request, slug, number, practice?.owners ?? references.organisations);
    return { ok: true, practiceId, slug, revision: number, changed: true };
  });
}

function refuse(fault: PublishFault, errors: Problem[]): PublishResult {
  return { ok: false, fault, errors };
}

/**
 * Whether a person may publish a text: the person must write for an owner of the practice before and, unless the practice
 * is handed over, after the change. A new practice must be led by an organisation that the person writes for.
 */
function mayPublish(
  by: NonNullable<Actor>,
  practice: FoundPractice | null,
  organisations: number[],
  handover = false,
): boolean {
  if (!practice) return mayWriteFor(by, organisations.slice(0, 1));
  return mayWriteFor(by, practice.owners) && (handover || mayWriteFor(by, organisations));
}

/**
 * Whether a text would change the leading organisation or remove an owner, which only the acts of the owning page may do,
 * because they are recorded. A text may add owners; a coordinator's text may change them all.
 */
function changesOwners(by: NonNullable<Actor>, owners: number[], newOwners: number[]): boolean {
  return !isCoordinator(by) && (newOwners[0] !== owners[0] || owners.some((id) => !newOwners.includes(id)));
}

async function createPractice(tx: Db, slug: string, createdAt: string): Promise<number> {
  const { id } = await tx
    .insertInto("practice")
    .values({ slug, newest_revision_id: null, created_at: createdAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Records in the audit log a publication by a person whose organisation is not an owner: a coordinator's. */
async function recordCoordinatorAct(tx: Db, { by }: PublishRequest, slug: string, number: number, owners: number[]) {
  if (!by || owners.includes(by.organisationId)) return;
  await recordAct(tx, { actorId: by.id, act: "publish", subject: `practice:${slug}`, reason: `revision:${number}` });
}
