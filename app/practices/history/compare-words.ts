import type { ElementContent } from "hast";
import { align, type Hunk, toHunks } from "./align.ts";
import type { ComparisonContext } from "./context.ts";
import { type Side, wrapChange } from "./marks.ts";
import { nodesOf, type Token, tokensOf } from "./tokens.ts";

/** The words of two lines of text as one, what went and what came marked. */
export function compareWords(
  before: ElementContent[],
  after: ElementContent[],
  it: ComparisonContext,
): ElementContent[] {
  const [old, fresh] = [tokensOf(before, it.keyOf), tokensOf(after, it.keyOf)];
  const steps = align(
    old.map((token) => token.key),
    fresh.map((token) => token.key),
    it.budget,
  );
  return mergeHunks(toHunks(old, fresh, steps)).flatMap((stretch) =>
    "same" in stretch
      ? nodesOf(stretch.same.map((pair) => pair.new))
      : [...markTokens("removed", stretch.removed, it), ...markTokens("added", stretch.added, it)],
  );
}

function markTokens(
  side: Side,
  tokens: Token[],
  { labels: marker, wordCounts: count }: ComparisonContext,
): ElementContent[] {
  if (tokens.length === 0) return [];
  count[side] += tokens.filter((token) => token.isContent).length;
  const says = tokens.some((token) => !token.isBlank);
  return [wrapChange(side, [...(says ? [marker.note(side)] : []), ...nodesOf(tokens)])];
}

/** Changes with nothing but spaces and marks between them become one: read aloud, many small ones drown the text. */
function mergeHunks(list: Hunk<Token>[]): Hunk<Token>[] {
  const merged: Hunk<Token>[] = [];
  for (const [index, stretch] of list.entries()) {
    const last = merged.at(-1);
    const isJoint =
      "same" in stretch &&
      last !== undefined &&
      index < list.length - 1 &&
      stretch.same.every((pair) => !pair.new.isContent);
    if (last && "removed" in last && (isJoint || "removed" in stretch)) {
      const isChange = "removed" in stretch;
      for (const token of isChange ? stretch.removed : stretch.same.map((pair) => pair.old)) last.removed.push(token);
      for (const token of isChange ? stretch.added : stretch.same.map((pair) => pair.new)) last.added.push(token);
    } else merged.push(stretch);
  }
  return merged;
}
