/** A write-up as it was when somebody looked at it: which one, and its newest revision then. */
export interface SeenRevision {
  id: number;
  number: number;
}
