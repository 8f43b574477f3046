import type { Element, ElementContent } from "hast";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** The classes of a comparison. The sanitiser of write-ups removes them, so that authors cannot use them. */
export const comparisonClasses = ["diff-added", "diff-removed", "diff-block", "diff-note", "diff-label", "diff-fold"];

export type Side = "added" | "removed";

/** The texts of a comparison in the reader's language. */
export interface ComparisonLabels {
  /** A note before changed words, for screen readers only. */
  note(side: Side): ElementContent;
  /** A label before changed blocks, for all readers. */
  label(side: Side, moved: boolean): ElementContent;
  /** The summary of folded unchanged parts. */
  fold(count: number): string;
}

export function comparisonLabels(language: Language): ComparisonLabels {
  const t = texts(language).history;
  const span = (className: string, value: string): Element => ({
    type: "element",
    tagName: "span",
    properties: { className: [className] },
    children: [{ type: "text", value }],
  });
  return {
    note: (side) => span("diff-note", ` ${t.notes[side]} `),
    label: (side, moved) => span("diff-label", moved ? t.moved[side] : t.labels[side]),
    fold: t.unchanged,
  };
}

/** Wraps nodes in `ins` or `del`. */
export function wrapChange(side: Side, children: ElementContent[], block = false): Element {
  return {
    type: "element",
    tagName: side === "added" ? "ins" : "del",
    properties: { className: [`diff-${side}`, ...(block ? ["diff-block"] : [])] },
    children,
  };
}
