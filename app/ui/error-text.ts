import type { Messages } from "#app/i18n/messages.ts";

/** What an error page says, by the status of the answer. */
export function errorText({ errors, owning }: Messages, status: number): { title: string; text: string } {
  if (status === 404) return errors.notFound;
  if (status === 405) return errors.notAllowed;
  if (status === 410) return owning.gone;
  return errors.failed;
}
