import { createContext } from "react";

/** Why a form could not be saved. The texts are in `app/i18n/shared`. */
export type UnsavedReason = "full" | "busy" | "stopping" | "too-large" | "signed-out" | "failed";

/** A sent form that could not be saved. */
export interface UnsavedForm {
  reason: UnsavedReason;
  /** The fields as they were sent, without passwords and codes. */
  fields: [name: string, value: string][];
  /** Names of the fields in which a person wrote something. */
  typed: string[];
  /** Whether passwords or codes were left out of `fields`, so that the form cannot be sent again as it was. */
  hadSecrets: boolean;
}

/** The form of the current request when it could not be saved. Set on the server, where every page is rendered. */
export const Unsaved = createContext<UnsavedForm | null>(null);

/** Seconds after which the form may be sent again; null when waiting does not help. */
export function unsavedWait(reason: UnsavedReason): number | null {
  return reason === "busy" || reason === "stopping" ? 10 : null;
}
