import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";

/** Title and text of the error page for an HTTP status. */
export function errorText(language: Language, status: number): { title: string; text: string } {
  const { errors, gone } = sharedTexts(language);
  if (status === 404) return errors.notFound;
  if (status === 405) return errors.notAllowed;
  if (status === 410) return gone;
  if (status === 413) return errors.tooLarge;
  return errors.failed;
}
