import type { Branch, Place } from "./thread.ts";

/** Comments on one page of a discussion. */
export const commentsPerPage = 50;

/** One page of the threads of a discussion. */
export interface ThreadPage<T extends Place> {
  /** From 1. */
  page: number;
  /** The threads with the comments of this page, and those above them in their threads. */
  branches: Branch<T>[];
  /** The ids of the comments of this page. */
  ids: ReadonlySet<number>;
  /** The ids of the comments of every page, in the order of the pages. */
  pages: number[][];
}

/** A page of a discussion by its number, from 1, or by a comment on it. */
export interface DiscussionPlace {
  page?: number;
  comment?: number | null;
}

/**
 * Cuts threads into pages of `commentsPerPage` comments in the order shown. A page after the last one is the last; for an
 * unknown comment it is the first.
 */
export function pageOf<T extends Place>(threads: readonly Branch<T>[], requested: DiscussionPlace): ThreadPage<T> {
  const order = threads.flatMap(idsIn);
  const pages: number[][] = [];
  for (let at = 0; at < order.length; at += commentsPerPage) pages.push(order.slice(at, at + commentsPerPage));
  const ofComment = pages.findIndex((ids) => ids.includes(requested.comment ?? 0)) + 1;
  const page = Math.max(1, Math.min(ofComment || (requested.page ?? 1), pages.length));
  const ids = new Set(pages[page - 1]);
  return { page, branches: only(threads, ids), ids, pages };
}

function idsIn<T extends Place>({ comment, replies }: Branch<T>): number[] {
  return [comment.id, ...replies.flatMap(idsIn)];
}

/** The branches that are on a page or have a reply on it. */
function only<T extends Place>(branches: readonly Branch<T>[], ids: ReadonlySet<number>): Branch<T>[] {
  return branches.flatMap((branch) => {
    const replies = only(branch.replies, ids);
    return replies.length > 0 || ids.has(branch.comment.id) ? { ...branch, replies } : [];
  });
}
