import type { ElementContent } from "hast";
import { align, type Stretch, stretches } from "./align.ts";
import type { Comparing } from "./comparing.ts";
import { mark, type Side } from "./marks.ts";
import { nodesOf, type Token, tokensOf } from "./tokens.ts";

/** The words of two lines of text as one, what went and what came marked. */
export function compareWords(before: ElementContent[], after: ElementContent[], it: Comparing): ElementContent[] {
  const [old, fresh] = [tokensOf(before, it.keyOf), tokensOf(after, it.keyOf)];
  const steps = align(
    old.map((token) => token.key),
    fresh.map((token) => token.key),
    it.work,
  );
  return gather(stretches(old, fresh, steps)).flatMap((stretch) =>
    "same" in stretch
      ? nodesOf(stretch.same.map((pair) => pair.new))
      : [...marked("removed", stretch.removed, it), ...marked("added", stretch.added, it)],
  );
}

function marked(side: Side, tokens: Token[], { marker, count }: Comparing): ElementContent[] {
  if (tokens.length === 0) return [];
  count[side] += tokens.filter((token) => token.solid).length;
  const says = tokens.some((token) => !token.blank);
  return [mark(side, [...(says ? [marker.note(side)] : []), ...nodesOf(tokens)])];
}

/** Changes with nothing but spaces and marks between them become one: read aloud, many small ones drown the text. */
function gather(list: Stretch<Token>[]): Stretch<Token>[] {
  const gathered: Stretch<Token>[] = [];
  for (const [index, stretch] of list.entries()) {
    const last = gathered.at(-1);
    const isJoint =
      "same" in stretch &&
      last !== undefined &&
      index < list.length - 1 &&
      stretch.same.every((pair) => !pair.new.solid);
    if (last && "removed" in last && (isJoint || "removed" in stretch)) {
      const isChange = "removed" in stretch;
      for (const token of isChange ? stretch.removed : stretch.same.map((pair) => pair.old)) last.removed.push(token);
      for (const token of isChange ? stretch.added : stretch.same.map((pair) => pair.new)) last.added.push(token);
    } else gathered.push(stretch);
  }
  return gathered;
}
