import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: feedback. */
export const sv: Texts = {
  titles: {
    feedback: words.feedback,
    accessibility: "Respons om tillgänglighet",
    report: "Anmäl olämplig text",
    takeover: "Är beskrivningen er?",
  },
  leads: {
    feedback: "Berätta vad som fungerar och vad som inte gör det. Nätverkets koordinator läser responsen.",
    accessibility:
      "Berätta vad som gjorde tjänsten svår att använda. Vi svarar inom 14 dagar om du ger din e-postadress.",
    report: "Berätta vad som är olämpligt i texten. Nätverkets koordinator läser anmälan och kan dölja texten.",
    takeover:
      "Berätta om ni vill ta över, rätta eller ta bort beskrivningen och vilken organisation du företräder. Ge din e-postadress så att vi kan svara.",
  },
  kind: "Ämne",
  kinds: {
    feedback: "Respons om tjänsten",
    accessibility: "Tillgänglighet",
    report: "Olämplig text",
    takeover: "Ta över, rätta eller ta bort en beskrivning",
  },
  about: (title) => `Arbetssätt: ${title}`,
  aboutComment: "Kommentaren som anmälan gäller:",
  text: "Meddelande",
  textHint: "Högst 5 000 tecken. Skriv inga känsliga uppgifter.",
  address: "Sidans adress (valfritt)",
  name: "Namn (valfritt)",
  email: "E-post (valfritt)",
  emailHint: "Vi behöver e-postadressen bara om du vill ha svar.",
  privacy: "I dataskyddsbeskrivningen berättar vi hur uppgifterna behandlas.",
  send: "Skicka",
  thanks: "Tack för meddelandet",
  thanksText: "Nätverkets koordinator läser det. Om du gav din e-postadress får du vid behov ett svar.",
  thanksAccessibility: "Vi svarar inom 14 dagar om du gav din e-postadress.",
  home: words.toHomePage,
  faults: {
    empty: "Skriv ett meddelande innan du skickar.",
    "too-long": "Meddelandet är för långt. Det får ha högst 5 000 tecken.",
    name: "Kontrollera namnet (2–100 tecken, inga specialtecken) eller lämna det tomt.",
    email: "Kontrollera e-postadressen eller lämna den tom.",
    "too-many":
      "Det har skickats många meddelanden från samma IP-adress under en timme. Din text finns kvar. Skicka den på nytt senare.",
  },
};
