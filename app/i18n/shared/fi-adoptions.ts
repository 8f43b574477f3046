import { words } from "./fi-words.ts";

/** In Finnish: adoption cards. */
export const adoptions = {
  untold: "Organisaatio ei ole vielä kertonut kokemuksistaan.",
  membersOnly: "Vain jäsenille",
  demo: "Esittelyn keksitty kortti",
  statuses: {
    interested: "Kiinnostunut",
    planning: "Suunnitteilla",
    piloting: "Kokeilussa",
    "in-use": "Käytössä",
    ended: "Päättynyt",
  },
  unknownStatus: words.stageUnknown,
  work: {
    "under-0.1": "alle 0,1 henkilötyövuotta",
    "0.1-0.5": "0,1–0,5 henkilötyövuotta",
    "0.5-1": "0,5–1 henkilötyövuotta",
    "over-1": "yli 1 henkilötyövuosi",
    unknown: words.unknown,
  },
  money: {
    none: "ei erillistä määrärahaa",
    "under-1000": "alle 1 000 €",
    "1000-10000": "1 000–10 000 €",
    "10000-50000": "10 000–50 000 €",
    "over-50000": "yli 50 000 €",
    unknown: words.unknown,
  },
  evidence: {
    "not-evaluated": "ei vielä arvioitu",
    impression: "oma vaikutelma",
    feedback: "osallistujien tai työntekijöiden palaute",
    figures: "seurantaluvut",
    study: "arviointi tai tutkimus",
  },
  /** What a card calls its fields. */
  names: {
    status: words.stage,
    shown: "Näkyvyys",
    since: words.since,
    ended: words.ended,
    audience: "Kenelle",
    doer: "Kuka tekee",
    reach: words.targetGroup,
    amount: "Kuinka paljon",
    method: "Miten tehdään",
    tools: "Välineet ja aineistot",
    reason: "Miksi muutettiin",
    work: "Työaika vuodessa",
    money: words.costPerYear,
    results: "Tulokset ja kokemukset",
    evidence: "Mihin tieto perustuu",
    measure: "Miten arvioitiin",
    otherwise: "Mitä nyt tehtäisiin toisin",
    advice: "Neuvo aloittavalle",
    contact: words.whomToAsk,
    ownPractice: words.ownDescription,
    candid: "Mikä epäonnistui ja miksi",
    language: words.cardLanguage,
  },
  facts: (count: number) => (count === 1 ? "Katso soveltaja (1)" : `Katso soveltajat (${count})`),
  /** An organisation that applies a practice, and why it is near. */
  adopter: (name: string, why: string) => `Soveltaja ${name}: ${why}`,
  /** The organisations of the chosen size that apply a practice. */
  ofSize: (names: string[]) =>
    `${names.length === 1 ? "Valitun kokoinen soveltaja" : "Valitun kokoiset soveltajat"}: ${names.join(", ")}`,
};
