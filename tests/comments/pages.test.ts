import { expect, test } from "vitest";
import { commentsPerPage, pageOf } from "#app/comments/pages.ts";
import { readDiscussion } from "#app/comments/read.server.ts";
import { arrange, type Branch, type Place } from "#app/comments/thread.ts";
import { postComment } from "#app/comments/write.server.ts";
import { textServices, withPeople } from "./people.ts";

const place = (id: number, parentId: number | null = null, more: Partial<Place> = {}): Place => ({
  ...{ id, parentId, kind: "comment", answerId: null, keeperId: 1, state: "shown" },
  ...more,
});
const count = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const idsOf = (branches: Branch<Place>[]): unknown[] =>
  branches.map(({ comment, replies }) => (replies.length > 0 ? [comment.id, idsOf(replies)] : comment.id));

test("a discussion is cut into pages in the order shown, whatever its threads", () => {
  const threads = arrange([...count(1, 60).map((id) => place(id)), place(61, null, { kind: "question" })]);
  const [first, second] = [pageOf(threads, {}), pageOf(threads, { page: 2 })];
  expect(first.pages.map((it) => it.length)).toEqual([commentsPerPage, 11]);
  expect(idsOf(first.branches)).toEqual([61, ...count(1, 49)]);
  expect(idsOf(second.branches)).toEqual(count(50, 60));
  expect([pageOf(threads, { page: 9 }).page, pageOf(threads, { page: 0 }).page, pageOf([], {}).page]).toEqual([
    2, 1, 1,
  ]);
});

test("a page that begins within a thread has what its comments reply to, and only that", () => {
  const replies = count(2, 80).map((id) => place(id, id === 70 ? 60 : 1));
  const threads = arrange([place(1), ...replies, place(81)]);
  const { branches, ids, pages } = pageOf(threads, { page: 2 });
  // The reply to 60 comes right after it.
  expect(idsOf(branches)).toEqual([[1, [...count(51, 59), [60, [70]], ...count(61, 69), ...count(71, 80)]], 81]);
  expect([ids.has(1), ids.has(51), pages[1]?.length]).toEqual([false, true, 31]);
});

test("every comment is on one page, and its id leads to that page", () => {
  const threads = arrange(count(1, 230).map((id) => place(id, id % 3 === 0 ? id - 1 : null)));
  const { pages } = pageOf(threads, {});
  expect(pages.flat().sort((a, b) => a - b)).toEqual(count(1, 230));
  for (const [at, ids] of pages.entries())
    for (const comment of ids) expect(pageOf(threads, { comment, page: 1 }).page).toBe(at + 1);
  expect(pageOf(threads, { comment: 999, page: 2 }).page).toBe(2);
});

test("only the comments of a page are read with their texts; the number shown is that of all pages", () =>
  withPeople(async ({ db, author, other }) => {
    let first = 0;
    for (let n = 0; n < commentsPerPage + 2; n++) {
      const reply = { kind: "comment", text: `Kommentti ${n}`, parentId: first === 0 ? null : first } as const;
      const result = await postComment(db, textServices, n % 2 === 0 ? author : other, "lahitori", reply);
      if (first === 0 && result.ok) first = result.id;
    }
    const { shown, page, branches } = await readDiscussion(db, null, "lahitori", { page: 2 });
    expect([shown, page]).toEqual([commentsPerPage + 2, 2]);
    expect(branches).toMatchObject([
      {
        comment: { id: first, state: "elsewhere", isShown: true },
        replies: [{ comment: { html: "<p>Kommentti 50</p>" } }, { comment: { html: "<p>Kommentti 51</p>" } }],
      },
    ]);
    expect(branches[0]?.comment).not.toHaveProperty("html");
  }));
