import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: own. */
export const en: Texts = {
  noRole:
    "You have no role in force, so you only see your own data here. Your organisation's contact person or the network's coordinator can give you a new role.",
  organisation: words.organisation,
  roles: words.roles,
  email: words.email,
  data: words.ownData,
  nameAndAddress: "Name, language and e-mail",
  name: words.name,
  language: words.language,
  saveData: "Save my data",
  dataSaved: "Your data have been saved.",
  newAddress: "New e-mail address",
  newAddressHint:
    "The address changes once it is confirmed. Your organisation's contact person or the network's coordinator sends a confirmation link to the new address. If you leave the field empty, the request is cancelled.",
  askAddress: "Ask for a change of address",
  addressAsked: "The request has been saved. Ask the contact person or the coordinator for a confirmation link.",
  addressWaits: (email) => `Waiting for confirmation: ${email}`,
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
  secondFactor: words.secondFactor,
  factorOn: "On: a code is needed as well as the password.",
  factorOff: "Off: you sign in with the password alone.",
  factorLink: "Open the sign-in settings",
  password: words.changePassword,
  oldPassword: "Current password",
  newPassword: words.newPassword,
  changePassword: words.changePassword,
  changed: "The password has been changed. Other sign-ins have ended.",
  ended: "The sign-in has ended.",
  draftDeleted: words.draftDeleted,
};
