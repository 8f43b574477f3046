import type { Segment } from "#app/search/types.ts";

/** A passage with the words that match marked. */
export function Marked({ segments }: { segments: Segment[] }) {
  return segments.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments never move
    marked ? <mark key={index}>{text}</mark> : text,
  );
}
