import type { CommentKind, Language } from "#db/schema.ts";

/** The author of a comment, with the organisation for which it was written; no name when the account has ended. */
export type Author = { id: number; name: string | null; organisation: Record<Language, string>; demo: boolean };

/** A comment as the page shows it; a deleted or hidden one has neither text nor author. */
export type ThreadComment = {
  id: number;
  parentId: number | null;
  kind: CommentKind;
  createdAt: string;
  answerId: number | null;
  /** Who looks after a question: its author, or who took it over. */
  keeperId: number;
} & (
  | { state: "shown"; html: string; author: Author; editedAt: string | null }
  | { state: "deleted" }
  | { state: "hidden"; reason: string }
);

/** A comment with its replies. */
export interface Branch {
  comment: ThreadComment;
  /** 0 for the first comment of a thread, 1 for a reply to it, and so on. */
  depth: number;
  /** Id of the first comment of the thread when that is a question; else null. */
  questionId: number | null;
  isAnswer: boolean;
  replies: Branch[];
}

/** Arranges comments, given in the order written, into threads: questions first, and each answer first below its question. */
export function arrange(comments: readonly ThreadComment[]): Branch[] {
  const children = new Map<number | null, ThreadComment[]>();
  for (const comment of comments) {
    const of = children.get(comment.parentId) ?? [];
    of.push(comment);
    children.set(comment.parentId, of);
  }
  const branch = (comment: ThreadComment, depth: number, question: ThreadComment | null, answerId: number | null) => {
    const own = (children.get(comment.id) ?? []).filter((it) => it.id !== answerId);
    const answer = comment === question ? comments.find((it) => it.id === answerId) : undefined;
    const result: Branch = {
      comment,
      depth,
      questionId: question?.id ?? null,
      isAnswer: comment.id === answerId,
      replies: [...(answer ? [answer] : []), ...own].map((it) => branch(it, depth + 1, question, answerId)),
    };
    return result;
  };
  const roots = children.get(null) ?? [];
  const questions = roots.filter((it) => it.kind === "question");
  const others = roots.filter((it) => it.kind !== "question");
  return [
    ...questions.map((it) => branch(it, 0, it, shownAnswer(it, comments))),
    ...others.map((it) => branch(it, 0, null, null)),
  ];
}

/** Returns the id of a question's answer; null when there is none or it is hidden. */
function shownAnswer(question: ThreadComment, comments: readonly ThreadComment[]): number | null {
  const answer = comments.find((it) => it.id === question.answerId);
  return answer?.state === "shown" ? answer.id : null;
}
