import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: a person's own data and the requests about it. */
export const en: Texts = {
  own: {
    title: "My data in the service",
    lead: "Here you see what the service knows about you, and can ask for changes to your data.",
    copy: "Download a copy of your data",
    copyText:
      "The file holds everything that is stored about you: account, roles, sign-ins, drafts, comments, picks and rows of the logs. Of your password only a hash is stored, which is not in the file.",
    download: "Download the data (JSON)",
    mend: "You can correct your name, language and e-mail address yourself",
    ask: "Make a request",
    askText:
      "The coordinator answers within a month. What you have a right to depends on the legal basis. If your request is refused, you will learn why and how to complain.",
    kind: "What you ask for",
    kinds: {
      rectification: "Correction of data",
      erasure: "Removal of my name and address",
      restriction: "Restriction of processing",
      objection: "I object to the processing",
    },
    erasureText:
      "When name and address are removed, the account ends. Texts that your organisation has published stay without your name.",
    text: "Which data, and why",
    textHint: "At most 2,000 characters. A request for removal needs no reason.",
    send: "Send the request",
    sent: "The request has been sent.",
    sentList: "Your requests",
    none: "You have made no requests.",
    asked: (date) => `Sent ${date}`,
    due: (date) => `Answer by ${date}`,
    answered: (date) => `Answered ${date}`,
    outcomes: { done: "Done", refused: "Refused" },
    complaint: "If you are not satisfied with the answer, you can complain to the Data Protection Ombudsman",
    faults: {
      empty: "Write which data it is about.",
      "too-long": "Shorten the text to at most 2,000 characters.",
      same: "The same request is waiting for an answer already.",
      "too-many": "Ten of your requests are waiting for an answer already.",
      kind: "Choose what you ask for.",
    },
  },
  requests: {
    title: words.dataRequests,
    lead: "Requests about personal data. Each must be answered within a month.",
    none: "There are no requests.",
    waiting: "Waiting for an answer",
    handled: "Answered",
    late: words.late,
    from: (name, organisation) => `${name}, ${organisation}`,
    erased: "Erased person",
    answer: "Answer to the person",
    answerHint:
      "Say what was done. If you refuse the request, say why. How to complain is shown on the person's page by itself.",
    done: "Mark as done",
    erase: "Remove the person's name and address",
    confirm: "I confirm that name and address are removed. This cannot be undone.",
    refuse: "Refuse the request",
    saved: "The answer has been saved.",
    faults: {
      gone: "The request has been answered already.",
      empty: "Write an answer.",
      "too-long": "Shorten the answer to at most 2,000 characters.",
      unconfirmed: "Confirm the removal by ticking the box.",
      "last-coordinator": "The network's only coordinator cannot be removed. Appoint another coordinator first.",
    },
  },
};
