/** Whether compiling was refused because too many texts wait: to be answered with 503 and the text given back. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && error.name === "PoolBusyError";
}
