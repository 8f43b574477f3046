import type { Generated } from "kysely";

/** A practice a person has picked; nobody else sees it, and it is gone with the person. */
export interface PickTable {
  id: Generated<number>;
  person_id: number;
  practice_id: number;
  /** From 0, in the person's own order; there may be gaps. */
  position: number;
}
