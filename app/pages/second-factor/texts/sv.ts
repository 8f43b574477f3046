import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: the second factor of signing in. */
export const sv: Texts = {
  title: words.secondFactor,
  signIn: words.signIn,
  lead: "Utöver lösenordet behövs en kod som en app i din telefon visar. Med enbart lösenordet kommer man då inte in på ditt konto.",
  required:
    "Som koordinator måste du ta detta i bruk innan du går vidare. Före det kan du bara se dina egna uppgifter eller logga ut.",
  onSince: (date) => `På, från ${date}.`,
  codesLeft: (count) => `Oanvända återställningskoder: ${count}.`,
  setUp: "Ta i bruk",
  scan: "Öppna i telefonen en autentiseringsapp som visar engångskoder (TOTP) och läs in den här bilden.",
  picture: "QR-kod med samma nyckel som i texten nedan",
  openApp: "Öppna i appen på den här enheten",
  key: "Du kan också skriva in nyckeln i appen:",
  appCode: "Koden som appen visar",
  appCodeHint: "Sex siffror.",
  turnOn: "Bekräfta och ta i bruk",
  codes: "Återställningskoder",
  codesText:
    "Spara dem nu, för de visas inte igen. Om telefonen försvinner loggar du in med en återställningskod. Varje kod gäller en gång.",
  codesSaved: "Koderna är sparade, fortsätt",
  change: "Ändra",
  code: "Kod",
  codeHint: "Appens sex siffror eller återställningskodens 20 siffror.",
  renew: "Skapa nya återställningskoder",
  turnOff: "Ta ur bruk",
  turnedOff: "Vid inloggningen behövs ingen kod längre.",
  lost: "Om både telefonen och återställningskoderna är borta kan organisationens kontaktperson eller nätverkets koordinator sluta fråga efter koden.",
  faults: {
    code: "Koden är fel, för gammal eller redan använd. Vänta på appens nästa kod.",
    on: "Inloggning i två steg är redan på.",
    gone: "Inloggningen är för gammal.",
    expired: "Formuläret hade gått ut. Ange koden på nytt.",
  },
  wait: (seconds) =>
    `För många felaktiga koder. Försök igen om ${seconds < 90 ? `${seconds} sekunder` : `${Math.ceil(seconds / 60)} minuter`}.`,
  enter: "Ange koden",
  enterLead: "Det behövs ännu en kod för att logga in dig.",
  startOver: "Börja inloggningen från början",
};
