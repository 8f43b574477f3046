import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: feedback. */
export const en: Texts = {
  titles: {
    feedback: words.feedback,
    accessibility: "Feedback on accessibility",
    report: "Report an improper text",
    takeover: "Is this description yours?",
  },
  leads: {
    feedback: "Tell us what works and what does not. The network's coordinator reads the feedback.",
    accessibility:
      "Tell us what made the service hard to use. We answer within 14 days if you give your e-mail address.",
    report: "Tell us what is wrong with the text. The network's coordinator reads the report and can hide the text.",
    takeover:
      "Tell us whether you want to take over, correct or remove the description, and which organisation you represent. Give your e-mail address so that we can answer.",
  },
  kind: "Subject",
  kinds: {
    feedback: "Feedback on the service",
    accessibility: "Accessibility",
    report: "Improper text",
    takeover: "Taking over, correcting or removing a description",
  },
  about: (title) => `Practice: ${title}`,
  aboutComment: "The comment this is about:",
  text: "Message",
  textHint: "At most 5,000 characters. Do not write sensitive information.",
  address: "Address of the page (optional)",
  name: "Name (optional)",
  email: "E-mail (optional)",
  emailHint: "We need your e-mail address only if you want an answer.",
  privacy: "The privacy notice says how we handle the information.",
  send: "Send",
  thanks: "Thank you for your message",
  thanksText:
    "The network's coordinator will read it. If you gave your e-mail address, you will get an answer if needed.",
  thanksAccessibility: "We answer within 14 days if you gave your e-mail address.",
  home: words.toHomePage,
  faults: {
    empty: "Write a message before you send.",
    "too-long": "The message is too long. It may have at most 5,000 characters.",
    name: "Check the name (2–100 characters, no special characters) or leave it out.",
    email: "Check the e-mail address or leave it out.",
    "too-many":
      "Many messages have been sent from the same IP address within an hour. Your text is safe. Send it again later.",
  },
};
