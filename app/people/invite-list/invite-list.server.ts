import type { Db } from "#db/client.server.ts";
import type { InviteFault } from "../faults.ts";
import { foreseeFault, invite } from "../people.server.ts";
import type { Actor } from "../policy.ts";
import type { ListedPerson, RowFault } from "./read-list.ts";

/** What will happen, or has happened, to a row: a fault, or none for one that is invited. */
export type RowOutcome = ListedPerson & { refusal: InviteFault | null };

/** A row after the attempt, with the token of the link of a person who was invited. */
export type TriedRow = RowOutcome & { token: string | null };

/** Whether the row is invited: neither unreadable nor refused. */
export function isGood({ fault, refusal }: { fault: RowFault | null; refusal: InviteFault | null }): boolean {
  return fault === null && refusal === null;
}

/** What inviting the rows would do, as far as `foreseeFault` tells; saves nothing. */
export async function foreseeList(
  db: Db,
  actor: NonNullable<Actor>,
  people: readonly ListedPerson[],
): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const row of people)
    outcomes.push({ ...row, refusal: row.fault ? null : await foreseeFault(db, actor, row.person) });
  return outcomes;
}

/**
 * Invites the people of the readable rows by `invite`, in one transaction: a failure in the middle (a full disk, a stop)
 * must not leave people whose links nobody has seen. A row that is refused undoes no other. Returns the outcome of each
 * row, with the token of its invitation link for those invited; sent again, the same list invites nobody twice, since an
 * address in use is refused.
 */
export async function inviteList(
  db: Db,
  actor: NonNullable<Actor>,
  people: readonly ListedPerson[],
): Promise<TriedRow[]> {
  return db.transaction().execute(async (tx) => {
    const outcomes: TriedRow[] = [];
    for (const row of people) {
      const result = row.fault ? null : await invite(tx, actor, row.person);
      const refusal = result && !result.ok ? result.fault : null;
      outcomes.push({ ...row, refusal, token: result?.ok ? result.token : null });
    }
    return outcomes;
  });
}
