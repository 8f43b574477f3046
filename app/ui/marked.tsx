import type { Segment } from "#app/search/types.ts";

/** A text with its marked segments in `<mark>` (matching words) or `<strong>` (corrected words). */
export function Marked({ segments, as: Mark = "mark" }: { segments: readonly Segment[]; as?: "mark" | "strong" }) {
  return segments.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments are never reordered
    marked ? <Mark key={index}>{text}</Mark> : text,
  );
}
