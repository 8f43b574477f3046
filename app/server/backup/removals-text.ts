import { type Erasure, isErasure } from "#app/personal-data/erasures.server.ts";
import { isRecord, type RedactionRecord } from "#app/redaction/records.server.ts";

/** What has been removed for good from a library, without any of the words and names. */
export interface Removals {
  redactions: RedactionRecord[];
  erasures: Erasure[];
}

const kind = "vertaiskunta-redactions";

/** The text of a list of removals, as it lies beside a backup. */
export function removalsText({ redactions, erasures }: Removals): string {
  return `${JSON.stringify({ kind, format: 1, redactions, erasures }, null, 2)}\n`;
}

/**
 * Reads such a text, which is untrusted; null when it is something else or damaged. A list of an earlier version of the
 * program has no erasures.
 */
export function parseRemovals(text: string): Removals | null {
  try {
    const value = JSON.parse(text) as Record<"kind" | "format" | keyof Removals, unknown>;
    const { redactions, erasures = [] } = value;
    if (value.kind !== kind || value.format !== 1 || !Array.isArray(redactions) || !Array.isArray(erasures))
      return null;
    return redactions.every(isRecord) && erasures.every(isErasure) ? { redactions, erasures } : null;
  } catch {
    return null;
  }
}
