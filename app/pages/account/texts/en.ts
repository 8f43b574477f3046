import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: account. */
export const en: Texts = {
  signIn: {
    title: "Sign in",
    lead: "You get an account from the network's coordinator or your municipality's contact person. Reading needs none.",
    email: words.email,
    password: "Password",
    button: words.signIn,
    wrong: "The e-mail or the password is wrong. Check both.",
    wait: (seconds) =>
      `Too many attempts. Wait ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`} and try again.`,
    tooOld: "Your sign-in has expired. Give your e-mail and password again.",
    forgotten: "Forgotten your password? Ask your contact person or the coordinator for a new link.",
  },
  signOut: { title: words.signOut, text: "Do you want to sign out on this device?", button: words.signOut },
  link: {
    titles: {
      "first-coordinator": "First coordinator of the network",
      invitation: "Welcome to Vertaiskunta",
      recovery: words.newPassword,
      email: "Confirm the new e-mail address",
      demo: "Sign in as a demo person",
    },
    leads: {
      "first-coordinator": "Create a coordinator's account for yourself. The link works only once.",
      invitation: "Choose a password and your account is ready.",
      recovery: "Choose a new password. Your other sign-ins will end.",
      email: "From now on you sign in with the new address.",
      demo: "The demo person is made up.",
    },
    forPerson: (name, email) => `Account: ${name}, ${email}`,
    name: words.name,
    email: words.email,
    password: words.newPassword,
    newEmail: (email) => `New address: ${email}`,
    confirmAddress: "Confirm the address",
    confirmed: "The address is confirmed",
    confirmedText: "From now on sign in with the new address.",
    button: "Save and sign in",
    demoButton: words.signIn,
    gone: "The link cannot be used",
    goneText: "The link has already been used or has expired. Ask for a new one.",
  },
};
