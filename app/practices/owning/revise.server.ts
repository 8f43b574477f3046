import { editFrontMatter, type FrontMatterChanges, readFrontMatter } from "#app/mdx/front-matter/edit.ts";
import type { FrontMatter, Heading } from "#app/mdx/types.ts";
import type { Actor } from "#app/people/policy.ts";
import { isCoordinator } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language, Revision } from "#db/schema.ts";
import { type FoundPractice, readNewest } from "../find.server.ts";
import { type Compiler, type PublishRequest, publish } from "../publish.server.ts";
import type { OwningFault, OwningResult } from "./faults.ts";
import { openOwned } from "./open.server.ts";

/** The changes of the front matter and the change note for a new revision; or the fault of the act. */
export type RevisionPlan =
  | {
      ok: true;
      changes: FrontMatterChanges;
      note: string;
      handover?: boolean;
      inTransaction?: (tx: Db) => Promise<void>;
    }
  | { ok: false; fault: OwningFault };

/**
 * Publishes a revision in which only some values of the front matter differ from the newest one. `plan` gets the current
 * front matter and returns the changes. When another revision is published in between, the fault is `changed`.
 */
export async function revise(
  db: Db,
  actor: Actor,
  slug: string,
  language: Language,
  plan: (front: FrontMatter, practice: FoundPractice) => Promise<RevisionPlan>,
): Promise<OwningResult> {
  const opened = await openOwned(db, actor, slug);
  if (!opened.ok) return opened;
  const { practice, by } = opened;
  if (practice.withdrawnAt !== null) return { ok: false, fault: "withdrawn" };
  const newest = await readNewest(db, practice);
  const front = readFrontMatter(newest.source);
  // A text from public sources must be taken over before an owner may change it.
  if (front?.origin === "public-sources" && !isCoordinator(by)) return { ok: false, fault: "public-sources" };
  const planned = front ? await plan(front, practice) : ({ ok: false, fault: "problems" } as const);
  if (!planned.ok) return planned;
  const source = editFrontMatter(newest.source, planned.changes);
  if (source === null) return { ok: false, fault: "problems" };
  const { note, handover, inTransaction } = planned;
  const result = await publish(db, reuseRendering(newest), {
    slug: practice.slug,
    source,
    via: "web",
    note,
    by,
    basedOn: practice.number,
    messages: language,
    ...(handover && { handover }),
    ...(inTransaction && { inTransaction }),
  } satisfies PublishRequest);
  if (result.ok) return { ok: true, slug: result.slug };
  if (result.fault === "forbidden" || result.fault === "withdrawn") return { ok: false, fault: result.fault };
  if (result.fault === "problems") return { ok: false, fault: "problems", problems: result.errors };
  return { ok: false, fault: "changed" };
}

/** A compiler that reads the front matter of the source and reuses the HTML of a revision with the same text. */
function reuseRendering({ html, text, headings, pipeline }: Revision): Compiler {
  return {
    pipeline,
    compile: async (source) => {
      const frontMatter = readFrontMatter(source);
      if (!frontMatter) throw new Error("front matter that has just been edited cannot be read");
      return {
        ok: true,
        frontMatter,
        html,
        text,
        headings: JSON.parse(headings) as Heading[],
        outline: [],
        doubts: [],
      };
    },
  };
}
