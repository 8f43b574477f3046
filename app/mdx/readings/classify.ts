import { isComponent } from "../components/definitions.ts";
import { isHtmlElement } from "../html/elements.ts";
import { bullets, type Line } from "./lines.ts";

const blank = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/;
const hidden = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*/;
const mark = new RegExp(`^(?:[-*+–—${bullets}]|\\d{1,9}[.)]|#{1,6}|>|\\||\`{3})`);
const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/;

/**
 * The lines of a text by kind, numbered from 1 on. Invisible characters and no-break spaces that would hide a mark at the
 * beginning of a line are left out; a line with nothing else is blank. Takes linear time.
 */
export function classify(texts: readonly string[]): Line[] {
  let open: { fence: string } | { until: RegExp } | null = null;
  return texts.map((text, index) => {
    const line: Line = {
      ...{ number: index + 1, text, left: 0, kind: "raw", isOwnLine: false, whole: null },
      ...{ inserts: [], before: [], after: [] },
    };
    if (open) {
      if ("fence" in open ? fence.exec(text)?.[1]?.startsWith(open.fence) : open.until.test(text)) open = null;
      return line;
    }
    const marks = fence.exec(text)?.[1];
    open = marks === undefined ? openedBy(text) : { fence: marks };
    if (open || isTag(text)) return line;
    if (blank.test(text)) return { ...line, kind: "blank", whole: "" };
    return { ...line, kind: "text", ...withoutHidden(text) };
  });
}

/** What a line opens that ends on a later line: HTML up to a blank line, a comment, or a component's tag. */
function openedBy(text: string): { until: RegExp } | null {
  const start = text.trimStart();
  if (start.startsWith("{/*")) return start.includes("*/}") ? null : { until: /\*\/\}/ };
  if (start.startsWith("<!--")) return start.includes("-->") ? null : { until: /-->/ };
  const name = tagName(start);
  if (isComponent(name)) return start.includes(">") ? null : { until: />/ };
  return isHtmlElement(name) ? { until: /^[ \t]*$/ } : null;
}

/** Whether a line begins with a hidden comment or the tag of a component. */
export function isTag(text: string): boolean {
  const start = text.trimStart();
  return start.startsWith("{/*") || start.startsWith("<!--") || isComponent(tagName(start));
}

function tagName(start: string): string {
  return /^<\/?([A-Za-z][\w.:-]*)/.exec(start)?.[1] ?? "";
}

function withoutHidden(text: string): Pick<Line, "text" | "left"> {
  const length = hidden.exec(text)?.[0].length ?? 0;
  const start = text.slice(0, length);
  const rest = text.slice(length);
  const found = mark.exec(rest)?.[0];
  // Only spaces and tabs: they mean something in Markdown.
  const keepsStart =
    /^[ \t]*$/.test(start) || (found === undefined && !/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(start));
  const kept = keepsStart ? text : rest;
  const left = text.length - kept.length;
  if (found === undefined) return { text: kept, left };
  const after = (keepsStart ? length : 0) + found.length;
  const isHard = /[\u00A0\u202F]/.test(kept[after] ?? "");
  return { text: isHard ? `${kept.slice(0, after)} ${kept.slice(after + 1)}` : kept, left };
}
