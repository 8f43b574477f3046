import type { LegalPageText } from "../legal-text.ts";

/** In English: the page for whoever must approve the service. */
export const procurement: LegalPageText = {
  lead: "For whoever must buy or approve the service: responsibilities, data protection, security, accessibility, backups and leaving the service, on one page. Nothing is claimed here that the operator has not stated.",
  sections: [
    {
      id: "vastuut",
      title: "Who is responsible for what",
      paragraphs: [
        "The operator of the service is responsible for accounts, logs and feedback. Each organisation is responsible for the texts that it publishes and for whom they name. The hosting provider keeps data on behalf of the operator.",
      ],
      facts: ["controller", "contact", "officer", "hosting"],
    },
    {
      id: "peruste",
      title: "Legal basis",
      paragraphs: [
        "The service is made for cooperation between authorities. Nothing in it requires that processing be based on consent.",
      ],
      facts: ["basis"],
    },
    {
      id: "sijainti",
      title: "Where the data is",
      paragraphs: [
        "All data is on one server in one folder: the database and the files. The program sends no data elsewhere, and the pages load nothing from other servers. Videos are links.",
      ],
      facts: ["hosting", "location"],
    },
    {
      id: "lokit",
      title: "What is logged",
      paragraphs: [],
      list: [
        "Request log: which page was asked for, when, and whether it succeeded. No search words, cookies or IP addresses. The operator of the server decides how long it is kept.",
        "Security log: sign-ins, attempts to sign in, and the IP address. The network's coordinator sees it.",
        "Audit log: who changed others' accounts or texts, when and why.",
        "Search statistics: the words searched for, by day, without who searched, for 90 days.",
      ],
    },
    {
      id: "sailytys",
      title: "How long data is kept",
      paragraphs: [
        "These times are set in this service. What is older is removed by itself. Published texts are kept until their owner withdraws them, and after that, with their versions, for the time stated below. Personal data and other unlawful passages can be removed from all versions.",
      ],
      facts: ["securityLog", "auditLog", "feedback", "endedPeople", "dataRequests", "links", "withdrawnTexts"],
      page: "privacy",
    },
    {
      id: "tietoturva",
      title: "Security in ten lines",
      paragraphs: ["Each line ends with the test in the program's source code that watches over it."],
      list: [
        "Members' texts can neither run code nor put scripts into a page: tests/mdx/hostile.test.ts",
        "Every page has a strict content security policy, and nothing is loaded from elsewhere: tests/e2e/pages.spec.ts",
        "Passwords, sessions and links are stored as hashes only: tests/people/sign-in.test.ts",
        "Guessing passwords is slowed down by account, network and device: tests/people/throttle.test.ts",
        "Signing in can take a second step, a one-time code: tests/people/second-factor.test.ts",
        "Who may do what is decided in one table (tests/people/policy.test.ts), and every page has been tried with every role: tests/http/accounts.test.ts",
        "Forms cannot be sent through another site: tests/http/accounts.test.ts",
        "Pictures are drawn anew without location data: tests/files/picture.test.ts",
        "Published versions and logs cannot be changed unnoticed: tests/db/immutable.test.ts",
        "What has been saved is not lost when the server stops midway: tests/server/kill.test.ts",
      ],
    },
    {
      id: "saavutettavuus",
      title: "Accessibility",
      paragraphs: [
        "The aim is level AA of WCAG 2.1. Everything works by keyboard and without JavaScript. Every page is checked automatically (axe) before a new version. An automatic check does not find everything.",
      ],
      facts: ["status", "assessed", "method"],
      page: "accessibility",
    },
    {
      id: "varmuuskopiot",
      title: "Backups and restoring",
      paragraphs: [
        "One command copies the whole service while it is in use, and another restores a copy. Restoring checks the copy before anything is changed. Both are tried in the program's tests: tests/server/backup.test.ts. When copies are made and where they are is decided by the operator of the server.",
      ],
      facts: ["restoreTried"],
    },
    {
      id: "irtautuminen",
      title: "Leaving the service",
      paragraphs: [
        "The descriptions, their versions and files can be taken out as plain text files, which open without this program. Tables come as CSV, and the open interface gives the same as JSON. The program is open source (EUPL-1.2) and costs no licence fees.",
      ],
    },
  ],
};
