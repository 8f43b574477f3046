import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: the second factor of signing in. */
export const en: Texts = {
  title: words.secondFactor,
  signIn: words.signIn,
  lead: "As well as the password you need a code that an app on your phone shows. The password alone then does not open your account.",
  required:
    "As a coordinator you must set this up before you go on. Until then you can only see your own data or sign out.",
  onSince: (date) => `On, since ${date}.`,
  codesLeft: (count) => `Unused recovery codes: ${count}.`,
  setUp: "Set up",
  scan: "On your phone, open an authenticator app that shows one-time codes (TOTP) and scan this picture with it.",
  picture: "QR code with the same key as in the text below",
  openApp: "Open in an app on this device",
  key: "You can also type the key into the app:",
  appCode: "The code that the app shows",
  appCodeHint: "Six digits.",
  turnOn: "Confirm and turn on",
  codes: "Recovery codes",
  codesText:
    "Save these now, for they are not shown again. If the phone is lost, you sign in with a recovery code. Each works once.",
  codesSaved: "The codes are saved, go on",
  change: "Change",
  code: "Code",
  codeHint: "The app's six digits or a recovery code's 20 digits.",
  renew: "Make new recovery codes",
  turnOff: "Turn off",
  turnedOff: "No code is asked for at sign-in any more.",
  lost: "If both phone and recovery codes are lost, your organisation's contact person or the network's coordinator can stop the code from being asked for.",
  faults: {
    code: "The code is wrong, too old or already used. Wait for the app's next code.",
    on: "Two-step sign-in is already on.",
    gone: "The sign-in is too old.",
    expired: "The form had expired. Give the code again.",
  },
  wait: (seconds) =>
    `Too many wrong codes. Try again in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`,
  enter: "Enter the code",
  enterLead: "A code is still missing from your sign-in.",
  startOver: "Start signing in again",
};
