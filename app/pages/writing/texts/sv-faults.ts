import type { Texts } from "./fi.ts";

/** In Swedish: what stops the whole text. */
export const faults: Texts["faults"] = {
  fields: "Rätta följande före publiceringen. Utkastet har sparats.",
  text: "Det finns något att rätta i texten. Utkastet har sparats.",
  terms: "Godkänn användarvillkoren för att publicera. Utkastet har sparats.",
  note: "Berätta vad du ändrade och varför. Utkastet har sparats.",
  "private-data":
    "Texten verkar innehålla uppgifter om en privatperson. Ta bort dem eller bekräfta att de får publiceras. Utkastet har sparats.",
  forbidden: "Du kan inte publicera för den här organisationen. Utkastet har sparats.",
  withdrawn: "Arbetssättet är dolt. Visa det igen före en ny version. Utkastet har sparats.",
  redacted:
    "Texten innehöll ett avsnitt som har tagits bort för gott från arbetssättet. Avsnittet sparades inte, i stället står en anteckning om borttagningen. Kontrollera texten och publicera den sedan.",
  conflict: "En annan skribent hann publicera en ny version. Jämför texterna och slå ihop dem.",
  busy: "Tjänsten är upptagen just nu. Utkastet har sparats. Försök igen om en stund.",
  snippet: "Fyll i det som saknas så läggs delen till i texten. Utkastet har sparats.",
  expired: "Formuläret hade gått ut. Din text finns kvar på den här sidan. Spara den på nytt.",
  "signed-out":
    "Din inloggning har upphört. Din text finns kvar på den här sidan. Logga in i en ny flik och spara sedan på den här sidan.",
  "too-large": "Texten är för lång för att sparas. Den finns kvar på den här sidan. Förkorta den.",
  full: "Serverns disk är full och texten kunde inte sparas. Den finns kvar på den här sidan. Kopiera den och försök igen senare.",
  "too-many": "Du har för många utkast. Radera gamla på din egen sida. Din text finns kvar på den här sidan.",
  "not-saved": "Utkastet kunde inte sparas. Din text finns kvar på den här sidan.",
};

/** In Swedish: why a field will not do. */
export const fieldFaults: Texts["fieldFaults"] = {
  unused: "Detta är inte ännu med i texten. Lägg till det i texten eller töm fältet.",
  missing: "Fyll i detta.",
  "missing-summary": "En text på svenska behöver också en sammanfattning på finska, så att den hittas på finska.",
  "too-long": (most: number) => `Förkorta: högst ${most} tecken.`,
  "too-many": (most: number) => `Högst ${most} rader.`,
  year: "Skriv året med fyra siffror, till exempel 2024.",
  "ends-before-start": "Slutåret kan inte vara före startåret.",
  address: (line: number) => `Rad ${line} är inte en webbadress. Den ska börja med https://`,
  "one-address": "Skriv en e-postadress eller en hel webbadress som börjar med https://.",
  "innokyla-address": "Skriv sidans hela adress, som börjar med https://innokyla.fi/.",
  amount: (decimals: number) =>
    `Skriv bara talet utan enhet och minustecken, till exempel ${decimals > 0 ? "0,5" : "4500"}.`,
  "too-large": (most: number) => `Kontrollera talet: högst ${most}.`,
  "own-language": "Detta är samma språk som textens språk. Töm den här punkten.",
};
