import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: account. */
export const sv: Texts = {
  signIn: {
    title: "Logga in",
    lead: "Du får ett konto av nätverkets koordinator eller av kommunens kontaktperson. För att läsa behövs inget konto.",
    email: words.email,
    password: "Lösenord",
    button: words.signIn,
    wrong: "E-posten eller lösenordet är fel. Kontrollera båda.",
    wait: (seconds) =>
      `För många försök. Vänta ${seconds < 90 ? `${seconds} sekunder` : `${Math.ceil(seconds / 60)} minuter`} och försök igen.`,
    tooOld: "Din inloggning hann gå ut. Ange e-post och lösenord på nytt.",
    forgotten: "Glömt lösenordet? Be kontaktpersonen eller koordinatorn om en ny länk.",
  },
  signOut: { title: words.signOut, text: "Vill du logga ut från den här enheten?", button: words.signOut },
  link: {
    titles: {
      "first-coordinator": "Nätverkets första koordinator",
      invitation: "Välkommen till Vertaiskunta",
      recovery: words.newPassword,
      email: "Bekräfta den nya e-postadressen",
      demo: "Logga in som demoperson",
    },
    leads: {
      "first-coordinator": "Skapa ett koordinatorskonto åt dig själv. Länken fungerar bara en gång.",
      invitation: "Välj ett lösenord, så är kontot klart.",
      recovery: "Välj ett nytt lösenord. Dina andra inloggningar avslutas.",
      email: "Från och med nu loggar du in med den nya adressen.",
      demo: "Demopersonen är påhittad.",
    },
    forPerson: (name, email) => `Konto: ${name}, ${email}`,
    name: words.name,
    email: words.email,
    password: words.newPassword,
    newEmail: (email) => `Ny adress: ${email}`,
    confirmAddress: "Bekräfta adressen",
    confirmed: "Adressen är bekräftad",
    confirmedText: "Logga i fortsättningen in med den nya adressen.",
    button: "Spara och logga in",
    demoButton: words.signIn,
    gone: "Länken kan inte användas",
    goneText: "Länken är redan använd eller har gått ut. Be om en ny.",
  },
};
