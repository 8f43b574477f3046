import type { CommentKind, Language } from "#db/schema.ts";

/** The author of a comment, with the organisation for which it was written; no name when the account has ended. */
export type Author = {
  id: number;
  name: string | null;
  organisationId: number;
  organisation: Record<Language, string>;
  demo: boolean;
};

/** The place of a comment in the discussion. */
export interface Place {
  id: number;
  parentId: number | null;
  kind: CommentKind;
  answerId: number | null;
  /** Who looks after a question: its author, or who took it over. */
  keeperId: number;
  state: "shown" | "deleted" | "hidden" | "elsewhere";
}

/**
 * A comment as the page shows it; a deleted or hidden one has neither text nor author. `elsewhere` is on another page of
 * the discussion, and replies to it are on this one.
 */
export type ThreadComment = Omit<Place, "state"> & { createdAt: string } & (
    | { state: "shown"; html: string; author: Author; editedAt: string | null }
    /** `stub`: what the place of a comment that was removed for good says, "" for one that its author deleted. */
    | { state: "deleted"; stub: string }
    | { state: "elsewhere"; isShown: boolean }
    | { state: "hidden"; reason: string }
  );

/** A comment with its replies. */
export interface Branch<T extends Place = ThreadComment> {
  comment: T;
  /** 0 for the first comment of a thread, 1 for a reply to it, and so on. */
  depth: number;
  /** Id of the first comment of the thread when that is a question; else null. */
  questionId: number | null;
  isAnswer: boolean;
  replies: Branch<T>[];
}

/** Arranges comments, given in the order written, into threads: questions first, and each answer first below its question. */
export function arrange<T extends Place>(comments: readonly T[]): Branch<T>[] {
  const byId = new Map(comments.map((it) => [it.id, it]));
  const children = new Map<number | null, T[]>();
  for (const comment of comments) {
    const of = children.get(comment.parentId);
    if (of) of.push(comment);
    else children.set(comment.parentId, [comment]);
  }
  const branch = (comment: T, depth: number, question: T | null, answer: T | null): Branch<T> => {
    const own = (children.get(comment.id) ?? []).filter((it) => it !== answer);
    return {
      comment,
      depth,
      questionId: question?.id ?? null,
      isAnswer: comment === answer,
      replies: [...(answer && comment === question ? [answer] : []), ...own].map((it) =>
        branch(it, depth + 1, question, answer),
      ),
    };
  };
  /** The answer to a question; null when there is none or it is hidden. */
  const answerTo = (question: T) => {
    const answer = byId.get(question.answerId ?? 0);
    return answer?.state === "shown" ? answer : null;
  };
  const roots = children.get(null) ?? [];
  return [
    ...roots.filter((it) => it.kind === "question").map((it) => branch(it, 0, it, answerTo(it))),
    ...roots.filter((it) => it.kind !== "question").map((it) => branch(it, 0, null, null)),
  ];
}
