import type { ElementContent } from "hast";
import { align, type Hunk, toHunks } from "./align.ts";
import type { ComparisonContext } from "./context.ts";
import { type Side, wrapChange } from "./marks.ts";
import { nodesOf, type Token, tokensOf } from "./tokens.ts";

/** Compares the words of two lines of text and merges them into one line in which removed and added words are marked. */
export function compareWords(
  before: ElementContent[],
  after: ElementContent[],
  context: ComparisonContext,
): ElementContent[] {
  const [oldTokens, newTokens] = [tokensOf(before, context.keyOf), tokensOf(after, context.keyOf)];
  const steps = align(
    oldTokens.map((token) => token.key),
    newTokens.map((token) => token.key),
    context.budget,
  );
  return mergeHunks(toHunks(oldTokens, newTokens, steps)).flatMap((hunk) =>
    "same" in hunk
      ? nodesOf(hunk.same.map((pair) => pair.new))
      : [...markTokens("removed", hunk.removed, context), ...markTokens("added", hunk.added, context)],
  );
}

function markTokens(side: Side, tokens: Token[], { labels, wordCounts }: ComparisonContext): ElementContent[] {
  if (tokens.length === 0) return [];
  wordCounts[side] += tokens.filter((token) => token.isContent).length;
  const needsNote = tokens.some((token) => !token.isBlank);
  return [wrapChange(side, [...(needsNote ? [labels.note(side)] : []), ...nodesOf(tokens)])];
}

/** Merges changes with only spaces and punctuation between them: with a screen reader many small changes are hard to follow. */
function mergeHunks(hunks: Hunk<Token>[]): Hunk<Token>[] {
  const merged: Hunk<Token>[] = [];
  for (const [index, hunk] of hunks.entries()) {
    const last = merged.at(-1);
    const isBetweenChanges =
      "same" in hunk &&
      last !== undefined &&
      index < hunks.length - 1 &&
      hunk.same.every((pair) => !pair.new.isContent);
    if (last && "removed" in last && (isBetweenChanges || "removed" in hunk)) {
      const isChange = "removed" in hunk;
      for (const token of isChange ? hunk.removed : hunk.same.map((pair) => pair.old)) last.removed.push(token);
      for (const token of isChange ? hunk.added : hunk.same.map((pair) => pair.new)) last.added.push(token);
    } else merged.push(hunk);
  }
  return merged;
}
