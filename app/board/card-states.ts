import { statuses } from "#app/adoptions/fields.ts";
import type { AdoptionStatus } from "#db/schema.ts";

/** What a card may say of how far along it is; of one gathered from a write-up it may not be known. */
export type CardState = AdoptionStatus | "unknown";
export const cardStates: readonly CardState[] = [...statuses, "unknown"];

export function stateOf({ status }: { status: AdoptionStatus | null }): CardState {
  return status ?? "unknown";
}
