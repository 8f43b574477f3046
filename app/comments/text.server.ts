import { isBusy } from "#app/practices/busy.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import type { Language } from "#db/schema.ts";
import { maxLengths, type Refusal } from "./faults.ts";
import type { RateLimit } from "./rate-limit.ts";

/** What checking a text needs. */
export interface TextServices {
  compiler: Compiler;
  /** The limit on texts of one person. */
  limit: RateLimit;
  /** Language of the messages about problems. */
  language: Language;
}

/** The columns of a comment's text. */
export interface StoredText {
  source: string;
  html: string;
  text: string;
  pipeline: number;
}

/**
 * Checks the length of a text and the person's rate limit, and compiles the text. To be called before a transaction,
 * which must not wait for the compiler.
 */
export async function checkText(
  { compiler, limit, language }: TextServices,
  personId: number,
  typed: string,
): Promise<{ ok: true; stored: StoredText } | Refusal> {
  const source = typed.trim();
  if (source === "") return { ok: false, fault: "empty" };
  if ([...source].length > maxLengths.comment) return { ok: false, fault: "too-long" };
  const waitSeconds = limit.take(String(personId));
  if (waitSeconds > 0) return { ok: false, fault: "too-many", waitSeconds };
  try {
    const compiled = await compiler.compile(source, { kind: "comment", messages: language });
    if (!compiled.ok) return { ok: false, fault: "text", problems: compiled.errors };
    // Only markup, such as a horizontal rule.
    if (compiled.text === "") return { ok: false, fault: "empty" };
    const { html, text } = compiled;
    return { ok: true, stored: { source, html, text, pipeline: compiler.pipeline } };
  } catch (error) {
    if (isBusy(error)) return { ok: false, fault: "busy", waitSeconds: 10 };
    throw error;
  }
}
