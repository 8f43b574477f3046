import { isBusy } from "#app/practices/busy.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import type { Language } from "#db/schema.ts";
import { longest, type Refusal } from "./faults.ts";
import type { RateLimit } from "./rate-limit.ts";

/** What a text goes through before it is stored. */
export interface TextDoor {
  compiler: Compiler;
  /** Slows down a person who writes very much. */
  limit: RateLimit;
  /** Language of the faults. */
  language: Language;
}

/** The columns that hold a text. */
export interface StoredText {
  source: string;
  html: string;
  text: string;
  pipeline: number;
}

/** Checks a text's length, slows its writer down and compiles it: all that is done before a transaction. */
export async function readText(
  { compiler, limit, language }: TextDoor,
  personId: number,
  typed: string,
): Promise<{ ok: true; stored: StoredText } | Refusal> {
  const source = typed.trim();
  if (source === "") return { ok: false, fault: "empty" };
  if ([...source].length > longest.comment) return { ok: false, fault: "too-long" };
  const waitSeconds = limit.take(String(personId));
  if (waitSeconds > 0) return { ok: false, fault: "too-many", waitSeconds };
  try {
    const compiled = await compiler.compile(source, { kind: "comment", messages: language });
    if (!compiled.ok) return { ok: false, fault: "text", problems: compiled.errors };
    // A rule or a mark alone says nothing to anybody.
    if (compiled.text === "") return { ok: false, fault: "empty" };
    const { html, text } = compiled;
    return { ok: true, stored: { source, html, text, pipeline: compiler.pipeline } };
  } catch (error) {
    if (isBusy(error)) return { ok: false, fault: "busy", waitSeconds: 10 };
    throw error;
  }
}
