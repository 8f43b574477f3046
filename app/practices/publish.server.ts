import type { CompileOptions, CompileResult, FilesBeside, Problem } from "#app/mdx/types.ts";
import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language, RevisionTable } from "#db/schema.ts";
import { checkReferences } from "./check-references.server.ts";
import { recordOwnerAct } from "./co-owners/open.server.ts";
import { proposeNamed, settleCoOwners } from "./co-owners/settle.server.ts";
import { type FoundPractice, findPractice } from "./find.server.ts";
import { mayPublish, ownersProblem } from "./publish-rights.server.ts";
import { redactedProblems } from "./redaction/guard.server.ts";
import { slugProblem } from "./slug.ts";
import { texts } from "./texts.ts";
import { sourceHash, writeRevision } from "./write-revision.server.ts";

export interface PublishRequest {
  slug: string;
  /** The MDX source, stored byte for byte but for the names of co-owners who have not agreed: they are proposed. */
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
  /** The co-owners that the text names have agreed already: it is a revision of an export. */
  agreed?: true;
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
  /** `proposed`: slugs of the organisations that the text names as co-owners and that have not agreed. */
  | { ok: true; practiceId: number; slug: string; revision: number; changed: boolean; proposed: string[] }
  | { ok: false; fault: PublishFault; errors: Problem[] };

/**
 * Publishes a write-up: compiles it, checks that everything it names exists, and writes an immutable revision in one
 * transaction. Publishing the same source again changes nothing (`changed: false`). When it refuses, it writes nothing
 * and returns errors with line and column. With `by` it also checks that person's rights, and with `basedOn` that no
 * other revision has been published in between. Co-owners that the text names newly are only proposed, and are left out of
 * what is stored. A text with a passage that was removed from the practice is refused.
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
    const named = references.organisations;
    const settled = request.agreed
      ? { source: request.source, owners: named, proposed: [] }
      : await settleCoOwners(tx, { ...request, frontMatter, named, practice });
    if (!settled) {
      const at = frontMatter.places.alsoBy ?? { line: 1, column: 1 };
      return refuse("problems", [{ ...at, message: texts(language).publish.coOwnersPlain }]);
    }
    const { source, owners } = settled;
    const proposed = settled.proposed.map((it) => it.slug);
    const proposing = { slug, frontMatter, by: request.by, language };
    if (practice && practice.sourceHash === sourceHash(source)) {
      const { id: practiceId, number } = practice;
      const problems = await proposeNamed(tx, settled, { ...proposing, practiceId, number, changed: false });
      if (problems.length > 0) return refuse("problems", problems);
      await request.inTransaction?.(tx, practiceId);
      return { ok: true, practiceId, slug, revision: number, changed: false, proposed };
    }
    if (practice?.withdrawnAt) return refuseWhole("withdrawn");
    const { note = null } = request;
    const redacted = practice ? await redactedProblems(tx, practice.id, { source, note }, language) : [];
    if (redacted.length > 0) return refuse("problems", redacted);
    if (practice && request.basedOn === 0) return refuseWhole("slug-taken");
    if (request.basedOn !== undefined && request.basedOn !== (practice?.number ?? 0)) return refuseWhole("conflict");
    // Checked after conflicts: a text begun before an owner was added does not name that owner.
    if (request.by && practice && !request.handover) {
      const problem = await ownersProblem(tx, request.by, practice.owners, named, frontMatter, language);
      if (problem) return refuse("problems", [problem]);
    }
    const now = new Date().toISOString();
    const practiceId = practice?.id ?? (await createPractice(tx, slug, request.publishedAt ?? now));
    const number = (practice?.number ?? 0) + 1;
    await writeRevision(tx, {
      practiceId,
      number,
      compiled,
      source,
      pipeline: compiler.pipeline,
      via: request.via,
      publishedAt: request.publishedAt ?? now,
      note: request.note ?? null,
      publishedBy: request.by?.id ?? null,
      termsAcceptedAt: request.termsAcceptedAt ?? null,
      restoredFrom: request.restoredFrom ?? null,
      organisations: owners,
      themes: references.themes,
      terms: references.terms,
    });
    await proposeNamed(tx, settled, { ...proposing, practiceId, number, changed: true });
    await request.inTransaction?.(tx, practiceId);
    await recordLeaving(tx, request, practice, owners);
    await recordCoordinatorAct(tx, request, slug, number, practice?.owners ?? owners);
    return { ok: true, practiceId, slug, revision: number, changed: true, proposed };
  });
}

function refuse(fault: PublishFault, errors: Problem[]): PublishResult {
  return { ok: false, fault, errors };
}

/** Records in the audit log that a text ends the co-ownership of its writer's organisation. */
async function recordLeaving(tx: Db, request: PublishRequest, practice: FoundPractice | null, owners: number[]) {
  const { by, handover, slug } = request;
  if (!by || handover || !practice?.owners.includes(by.organisationId) || owners.includes(by.organisationId)) return;
  const { slug: own } = await tx
    .selectFrom("organisation")
    .select("slug")
    .where("id", "=", by.organisationId)
    .executeTakeFirstOrThrow();
  await recordOwnerAct(tx, by, slug, "leave-co-owner", own);
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
