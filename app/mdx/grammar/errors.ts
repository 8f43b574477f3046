import { components, isComponent } from "../components/definitions.ts";
import type { Report } from "../report.ts";
import type { Place } from "../types.ts";

interface ParseError {
  reason: string;
  ruleId: string;
  place: Place | undefined;
}

/** Reports an error thrown by the JSX grammar in the author's language; an unknown one as a general message. */
export function reportParseError(error: unknown, body: string, report: Report): void {
  const { messages } = report;
  if (error instanceof RangeError) {
    report.add(undefined, messages.tooDeep);
    return;
  }
  const { reason, ruleId, place } = readError(error);
  const tagName = /<\/?([A-Za-z.]+)>/.exec(reason)?.[1] ?? "";
  const opened = /\((\d+):(\d+)-/.exec(reason);
  if (ruleId === "end-tag-mismatch") {
    const openedAt = opened ? { line: Number(opened[1]), column: Number(opened[2]) } : place;
    if (reason.startsWith("Unexpected closing tag")) report.add(place, messages.wrongClosingTag(tagName));
    else report.add(openedAt, messages.notClosed(tagName, isComponent(tagName) ? components[tagName].example : ""));
  } else if (ruleId === "unexpected-closing-slash") {
    report.add(place, messages.nothingToClose);
  } else if (ruleId === "unexpected-lazy") {
    report.add(place, messages.leavesContainer);
  } else if (/attribute value/.test(reason)) {
    const mark = place ? (lineOf(body, place.line)[place.column - 1] ?? "") : "";
    report.add(
      place,
      /[\u2018-\u201F\u00AB\u00BB\u2032-\u2033]/.test(mark) ? messages.curlyQuotes : messages.quoteValue,
    );
  } else {
    report.add(place, messages.brokenTag);
  }
}

function lineOf(body: string, line: number): string {
  return body.split(/\r\n|\n|\r/, line)[line - 1] ?? "";
}

function readError(error: unknown): ParseError {
  const fields: Record<string, unknown> = typeof error === "object" && error !== null ? { ...error } : {};
  const line = Number(fields.line);
  const column = Number(fields.column);
  return {
    reason: typeof fields.reason === "string" ? fields.reason : String(error),
    ruleId: typeof fields.ruleId === "string" ? fields.ruleId : "",
    place: Number.isInteger(line) && Number.isInteger(column) && line > 0 ? { line, column } : undefined,
  };
}
