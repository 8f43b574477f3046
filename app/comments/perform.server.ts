import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { markAnswer } from "./answer.server.ts";
import { deleteComment } from "./delete.server.ts";
import { moderateComment } from "./moderate.server.ts";
import type { Sent } from "./tasks.ts";
import type { TextDoor } from "./text.server.ts";
import { editComment, postComment, type WriteResult } from "./write.server.ts";

/** Does what a form of the discussion asks for. Each act asks the rules itself. */
export async function perform(db: Db, door: TextDoor, actor: Actor, slug: string, sent: Sent): Promise<WriteResult> {
  const { act, id, text, kind, reason, version } = sent;
  if (act === "new") return postComment(db, door, actor, slug, { kind, text });
  if (act === null || id === null) return { ok: false, fault: "not-found" };
  switch (act) {
    case "reply":
      return postComment(db, door, actor, slug, { kind, text, parentId: id });
    case "edit":
      return editComment(db, door, actor, slug, { id, text, seen: version });
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
