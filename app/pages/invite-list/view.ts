import type { InviteFault } from "#app/people/faults.ts";
import type { ListDefaults, RowFault } from "#app/people/invite-list/read-list.ts";
import type { Role } from "#app/people/rights.ts";

/** What the form sent, shown again. */
export interface SentList extends ListDefaults {
  list: string;
}

export interface ShownRow {
  line: number;
  name: string;
  email: string;
  /** Slug; "" when it is not known. */
  organisation: string;
  roles: Role[];
  lastDay: string;
  fault: RowFault | null;
  refusal: InviteFault | null;
}

export interface NewLink {
  name: string;
  email: string;
  link: string;
}

export interface ListAnswer {
  sent: SentList;
  /** Of the form as a whole. */
  fault: "expired" | "empty" | "changed" | null;
  /** What will happen to each row of the list as it is now. */
  rows: ShownRow[];
  /** Columns that are not read. */
  unread: string[];
  /** How many rows are beyond the most that are invited at once. */
  beyond: number;
  /** Of the list and choices that were looked at; "" when there were no rows. */
  mark: string;
  /** After a confirmation. `left`: how many of its rows were not invited. */
  invited: { links: NewLink[]; csv: string; left: number } | null;
}
