import type { CommentKind, Language } from "#db/schema.ts";

/** Who wrote: null for a person whose account has ended. */
export type Author = { id: number; name: string; organisation: Record<Language, string>; demo: boolean } | null;

/** A comment as the page shows it; what is deleted or hidden has neither words nor author. */
export type ThreadComment = {
  id: number;
  parentId: number | null;
  kind: CommentKind;
  createdAt: string;
  answerId: number | null;
} & (
  | { state: "shown"; html: string; author: Author; editedAt: string | null }
  | { state: "deleted" }
  | { state: "hidden"; reason: string }
);

/** A comment with what was replied to it. */
export interface Branch {
  comment: ThreadComment;
  /** How deep it stands as a reply; 0 begins a thread. */
  depth: number;
  /** The question at the top of the thread, when it is one. */
  questionId: number | null;
  isAnswer: boolean;
  replies: Branch[];
}

/** Makes threads of comments in the order written: questions first, and a question's answer first under it. */
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
    const made: Branch = {
      comment,
      depth,
      questionId: question?.id ?? null,
      isAnswer: comment.id === answerId,
      replies: [...(answer ? [answer] : []), ...own].map((it) => branch(it, depth + 1, question, answerId)),
    };
    return made;
  };
  const roots = children.get(null) ?? [];
  const questions = roots.filter((it) => it.kind === "question");
  const others = roots.filter((it) => it.kind !== "question");
  return [
    ...questions.map((it) => branch(it, 0, it, shownAnswer(it, comments))),
    ...others.map((it) => branch(it, 0, null, null)),
  ];
}

/** A hidden answer answers nothing for as long as it is hidden. */
function shownAnswer(question: ThreadComment, comments: readonly ThreadComment[]): number | null {
  const answer = comments.find((it) => it.id === question.answerId);
  return answer?.state === "shown" ? answer.id : null;
}
