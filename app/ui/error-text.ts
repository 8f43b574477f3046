import type { Messages } from "#app/i18n/messages.ts";

/** What an error page says, by the status of the answer. */
export function errorText({ errors }: Messages, status: number): { title: string; text: string } {
  if (status === 404) return errors.notFound;
  if (status === 405) return errors.notAllowed;
  return errors.failed;
}
