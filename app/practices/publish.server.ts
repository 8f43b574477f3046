import type { CompileOptions, CompileResult, FilesBeside, Problem } from "#app/mdx/types.ts";
import { type Actor, isCoordinator, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language, RevisionTable } from "#db/schema.ts";
import { checkReferences } from "./check-references.server.ts";
import { type FoundPractice, findPractice } from "./find.server.ts";
import { slugProblem } from "./slug.ts";
import { texts } from "./texts.ts";
import { sourceHash, writeRevision } from "./write-revision.server.ts";

export interface PublishRequest {
  slug: string;
  /** The MDX exactly as written: stored byte for byte. */
  source: string;
  via: RevisionTable["published_via"];
  /** What was changed and why. */
  note?: string | null;
  /** The folder the source stands in, when it comes from a file: must be the leading organisation's slug. */
  folder?: string;
  /** Public addresses of the files beside the source, by file name. */
  files?: FilesBeside;
  /** Language of the errors. */
  messages?: Language;
  /** The text comes from the hands of who writes it: more may be asked of it than of an older one. */
  writing?: true;
  /** Who publishes through the pages: the rules are asked, and asked again inside the transaction. */
  by?: NonNullable<Actor>;
  /** The number of the revision the text was written on, 0 for a new practice; another newest one is a conflict. */
  basedOn?: number;
  restoredFrom?: number;
  /** The write-up is given away: who publishes need not write for those it then belongs to. */
  handover?: boolean;
  /** UTC ISO; the moment of an older publication when an export is read back. */
  publishedAt?: string;
  /** UTC ISO; when the terms were accepted for that older publication. */
  termsAcceptedAt?: string;
  /** What must be done outside the transaction once the text holds, e.g. files made public. */
  beforeTransaction?: () => Promise<void>;
  /** More to do in the same transaction, with the practice's id. */
  inTransaction?: (tx: Db, practiceId: number) => Promise<void>;
}

/** A compiler with the version of its output: the worker pool on a server, the function itself in a test. */
export interface Compiler {
  pipeline: number;
  compile(source: string, options: CompileOptions): Promise<CompileResult>;
}

/** `problems` are the author's to mend; the others mean that nothing was published whatever the text says. */
export type PublishFault = "problems" | "forbidden" | "conflict" | "withdrawn" | "slug-taken";

export type PublishResult =
  | { ok: true; practiceId: number; slug: string; revision: number; changed: boolean }
  | { ok: false; fault: PublishFault; errors: Problem[] };

/**
 * Publishes a write-up: compiles, checks that what it names exists, and writes the immutable revision in one
 * transaction. The same source again changes nothing (`changed: false`). Refuses with the author's line and column;
 * nothing is written then. With `by` it also asks whether that person may, and whether someone else was faster.
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
    if (practice && request.basedOn === 0) return refuseWhole("slug-taken");
    if (request.basedOn !== undefined && request.basedOn !== (practice?.number ?? 0)) return refuseWhole("conflict");
    // After the conflict: a text written before an owner was added names too few without giving anything away.
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

/** One writes for one's own, and does not write oneself out: to hand a write-up over is an act of its own. */
function mayPublish(
  by: NonNullable<Actor>,
  practice: FoundPractice | null,
  organisations: number[],
  handover = false,
): boolean {
  if (!practice) return mayWriteFor(by, organisations.slice(0, 1));
  return mayWriteFor(by, practice.owners) && (handover || mayWriteFor(by, organisations));
}

/** Who leads and who owns changes by the owners' acts, which are recorded; a text may only name more owners. */
function changesOwners(by: NonNullable<Actor>, owners: number[], named: number[]): boolean {
  return !isCoordinator(by) && (named[0] !== owners[0] || owners.some((id) => !named.includes(id)));
}

async function createPractice(tx: Db, slug: string, createdAt: string): Promise<number> {
  const { id } = await tx
    .insertInto("practice")
    .values({ slug, newest_revision_id: null, created_at: createdAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A coordinator's change of what is not the coordinator's own leaves a row in the audit log. */
async function recordCoordinatorAct(tx: Db, { by }: PublishRequest, slug: string, number: number, owners: number[]) {
  if (!by || owners.includes(by.organisationId)) return;
  await recordAct(tx, { actorId: by.id, act: "publish", subject: `practice:${slug}`, reason: `revision:${number}` });
}
