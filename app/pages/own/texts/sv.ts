import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: own. */
export const sv: Texts = {
  noRole:
    "Du har ingen gällande roll och ser här därför bara dina egna uppgifter. En ny roll får du av din organisations kontaktperson eller nätverkets koordinator.",
  organisation: words.organisation,
  roles: words.roles,
  email: words.email,
  data: words.ownData,
  nameAndAddress: "Namn, språk och e-post",
  name: words.name,
  language: words.language,
  saveData: "Spara mina uppgifter",
  dataSaved: "Dina uppgifter har sparats.",
  newAddress: "Ny e-postadress",
  newAddressHint:
    "Adressen ändras när den har bekräftats. Organisationens kontaktperson eller nätverkets koordinator skickar en bekräftelselänk till den nya adressen. Om du lämnar fältet tomt återkallas begäran.",
  askAddress: "Begär byte av adress",
  addressAsked: "Begäran har sparats. Be kontaktpersonen eller koordinatorn om en bekräftelselänk.",
  addressWaits: (email) => `Väntar på bekräftelse: ${email}`,
  sessions: "Inloggningar",
  sessionsLead: "Om du inte känner igen någon av dem, avsluta den och byt lösenord.",
  thisSession: "den här enheten",
  since: (date) => `från ${date}`,
  seen: (date) => `använd ${date}`,
  end: "Avsluta",
  endNamed: (browser) => `Avsluta inloggningen: ${browser}`,
  endOthers: "Logga ut på andra ställen",
  endAll: "Logga ut överallt",
  unknownBrowser: "okänd webbläsare",
  secondFactor: words.secondFactor,
  factorOn: "På: utöver lösenordet behövs en kod.",
  factorOff: "Av: du loggar in med enbart lösenordet.",
  factorLink: "Öppna inställningarna för inloggning",
  password: words.changePassword,
  oldPassword: "Nuvarande lösenord",
  newPassword: words.newPassword,
  changePassword: words.changePassword,
  changed: "Lösenordet har bytts. Övriga inloggningar avslutades.",
  ended: "Inloggningen har avslutats.",
  draftDeleted: words.draftDeleted,
};
