import type { Segment } from "#app/search/types.ts";

/** A text with the words that match marked; with `strong` what was changed stands out instead. */
export function Marked({ segments, as: Mark = "mark" }: { segments: readonly Segment[]; as?: "mark" | "strong" }) {
  return segments.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments never move
    marked ? <Mark key={index}>{text}</Mark> : text,
  );
}
