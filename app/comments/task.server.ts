import { type Actor, isCoordinator, mayComment, mayEditComment } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Denied } from "./faults.ts";
import { findPractice } from "./find.server.ts";
import { type OneComment, readComment } from "./read.server.ts";
import type { Task } from "./tasks.ts";

/** Whether the actor may begin a task, with the comment it is about: what a form is drawn from. */
export async function openTask(
  db: Db,
  actor: Actor,
  slug: string,
  task: Task,
  id: number | null,
): Promise<{ ok: true; comment: OneComment | null } | Denied> {
  if (!mayComment(actor)) return { ok: false, fault: "forbidden" };
  if (!(await findPractice(db, slug))) return { ok: false, fault: "not-found" };
  if (task === "new") return { ok: true, comment: null };
  const comment = id === null ? null : await readComment(db, slug, id);
  if (!comment || (task === "reply" && comment.hidden)) return { ok: false, fault: "not-found" };
  const may = {
    reply: true,
    edit: mayEditComment(actor, comment.authorId) && !comment.hidden,
    delete: mayEditComment(actor, comment.authorId),
    hide: isCoordinator(actor),
    restore: isCoordinator(actor),
  }[task];
  return may ? { ok: true, comment } : { ok: false, fault: "forbidden" };
}
