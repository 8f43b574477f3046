import { statuses } from "#app/adoptions/fields.ts";
import type { AdoptionStatus } from "#db/schema.ts";

/** The state of a card on the board: its status, or "unknown" for a card made from public sources without a status. */
export type CardState = AdoptionStatus | "unknown";
export const cardStates: readonly CardState[] = [...statuses, "unknown"];

export function stateOf({ status }: { status: AdoptionStatus | null }): CardState {
  return status ?? "unknown";
}
