import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { markAnswer } from "./answer.server.ts";
import { deleteComment } from "./delete.server.ts";
import { moderateComment } from "./moderate.server.ts";
import type { SentForm } from "./tasks.ts";
import type { TextServices } from "./text.server.ts";
import { editComment, postComment, type WriteResult } from "./write.server.ts";

/** Performs the act of a discussion form. Each act checks rights itself. */
export async function perform(
  db: Db,
  services: TextServices,
  actor: Actor,
  slug: string,
  sent: SentForm,
): Promise<WriteResult> {
  const { act, id, text, kind, reason, version } = sent;
  if (act === "new") return postComment(db, services, actor, slug, { kind, text });
  if (act === null || id === null) return { ok: false, fault: "not-found" };
  switch (act) {
    case "reply":
      return postComment(db, services, actor, slug, { kind, text, parentId: id });
    case "edit":
      return editComment(db, services, actor, slug, { id, text, seenVersion: version });
    case "delete":
      return deleteComment(db, actor, slug, id);
    case "mark":
    case "unmark":
      return markAnswer(db, actor, slug, id, act === "mark");
    case "hide":
    case "restore":
      return moderateComment(db, actor, slug, { id, hide: act === "hide", reason });
  }
}
