import type { Element, ElementContent } from "hast";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** The classes of a comparison, drawn in app/ui/history.css. No author can write them. */
export const comparisonClasses = ["diff-added", "diff-removed", "diff-block", "diff-note", "diff-label", "diff-fold"];

export type Side = "added" | "removed";

/** The few words that marks carry, in the reader's language. */
export interface ComparisonLabels {
  note(side: Side): ElementContent;
  label(side: Side, moved: boolean): ElementContent;
  fold(count: number): string;
}

/** `note` is for who hears the text, `label` for everybody. */
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

/** `ins` or `del` around something. */
export function wrapChange(side: Side, children: ElementContent[], block = false): Element {
  return {
    type: "element",
    tagName: side === "added" ? "ins" : "del",
    properties: { className: [`diff-${side}`, ...(block ? ["diff-block"] : [])] },
    children,
  };
}
