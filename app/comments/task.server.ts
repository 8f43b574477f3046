import { type Actor, isCoordinator, mayComment, mayEditComment } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Denied } from "./faults.ts";
import { findVisiblePractice } from "./find.server.ts";
import { type CommentForForm, readComment } from "./read.server.ts";
import type { Task } from "./tasks.ts";

/** Returns the comment for the form of a task, null for a new one. Refuses when the actor may not do the task. */
export async function openTask(
  db: Db,
  actor: Actor,
  slug: string,
  task: Task,
  id: number | null,
): Promise<{ ok: true; comment: CommentForForm | null } | Denied> {
  if (!mayComment(actor)) return { ok: false, fault: "forbidden" };
  if (!(await findVisiblePractice(db, slug))) return { ok: false, fault: "not-found" };
  if (task === "new") return { ok: true, comment: null };
  const comment = id === null ? null : await readComment(db, slug, id);
  if (!comment || (task === "reply" && comment.hidden)) return { ok: false, fault: "not-found" };
  const isAllowed = {
    reply: true,
    edit: mayEditComment(actor, comment.authorId) && !comment.hidden,
    delete: mayEditComment(actor, comment.authorId),
    hide: isCoordinator(actor),
    restore: isCoordinator(actor),
  }[task];
  return isAllowed ? { ok: true, comment } : { ok: false, fault: "forbidden" };
}
