import type { Generated } from "kysely";

/** A practice that a person has picked. Only that person sees it, and it is deleted with the person. */
export interface PickTable {
  id: Generated<number>;
  person_id: number;
  practice_id: number;
  /** From 0, in the person's own order; there may be gaps. */
  position: number;
}
