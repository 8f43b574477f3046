import type { Texts } from "./fi.ts";

/** In English: own. */
export const en: Texts = {
  organisation: "Organisation",
  roles: "Roles",
  email: "E-mail",
  sessions: "Sign-ins",
  sessionsLead: "If you do not recognise one of these, end it and change your password.",
  thisSession: "this device",
  since: (date) => `since ${date}`,
  seen: (date) => `used ${date}`,
  end: "End",
  endNamed: (browser) => `End the sign-in: ${browser}`,
  endOthers: "Sign out elsewhere",
  endAll: "Sign out everywhere",
  unknownBrowser: "unknown browser",
  password: "Change password",
  oldPassword: "Present password",
  newPassword: "New password",
  changePassword: "Change password",
  changed: "The password has been changed. Other sign-ins have ended.",
  ended: "The sign-in has ended.",
  draftDeleted: "The draft has been deleted.",
};
