import type { LegalPageText } from "../legal-text.ts";

/** In English: the privacy notice. */
export const privacy: LegalPageText = {
  lead: "This page says what personal data Vertaiskunta processes, why, and what rights you have.",
  sections: [
    {
      id: "rekisterinpitaja",
      title: "Who is responsible for the data",
      paragraphs: [],
      facts: ["controller", "contact", "officer"],
    },
    {
      id: "lukija",
      title: "If you only read",
      paragraphs: [
        "No account is needed for reading. The service does not track visitors. The program's log records which page was asked for, when and whether that succeeded, but not what was searched for or the IP address. Whoever runs the server may keep a log of their own.",
        "Searches made on the search page are counted, so that the network sees what it lacks. What is stored: the words, the day, the language of the page, how often the search was made and how many practices it found; not who searched, from where or at what time. A search is not stored if it seems to contain an e-mail address, a telephone number or a personal identity code. A search that may contain a person's name is stored only when the same search has been made a second time; until then it is in the server's memory for about a week at most. The network's coordinator sees the searches, and they are removed after 90 days.",
        "If you give feedback or report a text, your message is stored. Giving contact details is voluntary.",
      ],
    },
    {
      id: "tunnus",
      title: "If you have an account",
      paragraphs: [
        "The data come from yourself and from the person who invited you. An account cannot be made without a name, a work e-mail address and an organisation. The service processes the following data:",
      ],
      list: [
        "name, work e-mail address and a new address waiting for confirmation, organisation, language, and roles with their terms",
        "a hash of the password; the password itself is not stored",
        "the key of two-step sign-in and hashes of unused recovery codes, if you turn it on; the key is stored as it is, in backups too",
        "sign-ins in force: when they began, when the service was last used and with what browser",
        "comments, questions and other texts that you have written; a published text shows who wrote it",
        "drafts and attached files; drafts are seen by the authors of your organisation and the network's coordinator. Location and camera data are removed from pictures",
        "your picks for the wellbeing plan: which practices you have chosen and in which order. Only you see them",
        "the versions of adoption cards: who saved a version and when. The name is shown in the card's history to those who may read the card. When the account ends, the name is no longer shown",
        "the security log: sign-ins and attempts to sign in, the time and the IP address",
        "the audit log: who has managed accounts or the texts of others, when and why.",
      ],
    },
    {
      id: "nimetty",
      title: "If you are named in a description",
      paragraphs: [
        "In its description an organisation may say which member of its staff gives more information, with title and work contact details. Everybody sees them, also in earlier versions of the description, but not in the open interface or in search. Descriptions compiled from public sources give the unit only. If you want your details removed, ask your organisation or use the feedback form. They are then removed from all versions, and a note without them remains.",
      ],
    },
    {
      id: "tarkoitus",
      title: "What the data are used for",
      paragraphs: [
        "The data are used for signing in and managing rights, for the discussion of the network, for answering feedback, and for preventing and investigating misuse. They are not used for automated decisions or profiling.",
      ],
      facts: ["basis"],
    },
    {
      id: "sailytys",
      title: "How long the data are kept",
      paragraphs: [
        "The data of an account are kept for as long as the account is in use. When an account is ended, its data stay so that the person can come back, and the person can still sign in to see them. The person's unfinished drafts and open questions may be given to a successor. How long other data are kept is stated below; what is older is removed by itself. A sign-in lasts for at most 30 days and ends earlier if the service is not used for 12 hours.",
        "Comments are kept until they are removed. When the account ends, they and published versions no longer show their author's name. The organisation for which they were written is still shown. In backups the data remain until the backup is erased.",
      ],
      facts: ["securityLog", "auditLog", "feedback", "endedPeople", "dataRequests", "links", "withdrawnTexts"],
    },
    {
      id: "luovutus",
      title: "Who receives the data",
      paragraphs: [
        "The program gives the data to nobody and does not itself transfer them outside the EU or the European Economic Area. Anyone can read published texts. The operator of the service chooses where the server is.",
      ],
    },
    {
      id: "oikeudet",
      title: "Your rights",
      paragraphs: [
        "With an account you get a copy of your data and can make a request on your own page. Otherwise use the feedback form. A request is answered within a month. Which of these apply to you depends on the legal basis:",
      ],
      list: [
        "to see your data and get a copy of them",
        "to have wrong data corrected",
        "to have your data erased",
        "to restrict the processing of your data or object to it",
        "to move your data to another service",
        "to withdraw your consent, if the processing is based on it.",
      ],
      page: "ownData",
      link: { href: "https://tietosuoja.fi/en/", text: "Complaints: Office of the Data Protection Ombudsman" },
    },
    {
      id: "evasteet",
      title: "Cookies",
      paragraphs: [
        "The service sets a cookie only for those who sign in. The session cookie keeps you signed in. The device cookie shows for a year that you have signed in on this device before, so that other people's guesses do not keep you from signing in. Both are necessary, so no consent is asked for them. There are no other cookies.",
        "While you write, the browser keeps a copy of text that has not been saved, so that it is not lost. The copy is removed when the text has been saved or you sign out.",
        "If you collect picks without an account, the list is in the address of the picks page. The service does not store it. Your browser remembers the list in the tab until you close it.",
      ],
    },
  ],
};
