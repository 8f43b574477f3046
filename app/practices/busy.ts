/** Whether a compilation was refused because too many are waiting; to be answered with 503 and the author's text. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && error.name === "PoolBusyError";
}
