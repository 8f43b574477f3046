import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: what every page is drawn with. */
export const sv: Texts = {
  practices: {
    filters: "Begränsa listan",
    apply: "Visa resultat",
    chosen: "Valda begränsningar",
    remove: (name) => `Ta bort begränsningen: ${name}`,
    words: "Sökord",
    sort: "Ordning",
    orders: { uusin: "Nyaste först", nimi: "Efter rubrik", koko: "Minsta kommunen först" },
    previous: "Föregående sida",
    next: "Nästa sida",
    page: (page, of) => `Sida ${page} / ${of}`,
  },
  search: {
    label: "Sök arbetssätt, kommuner och teman",
    button: words.search,
    hint: "Du kan skriva orden i vilken form som helst, till exempel ”välfärd i Grankulla”.",
    filters: "Begränsa resultaten",
    noneBrowse: "Bläddra bland arbetssätt efter tema",
    suggestions: "Sökförslag",
  },
  frame: {
    tagline: "Kommunernas goda arbetssätt",
    skip: "Gå direkt till innehållet",
    mainNavigation: "Huvudmeny",
    languages: words.language,
    breadcrumb: "Brödsmulor",
    footer: "Om webbplatsen",
    dataCredit:
      "Kommunuppgifter: Statistikcentralen, THL Sotkanet, Lantmäteriverket och GeoNames (CC BY 4.0). Kartans konturer: Natural Earth.",
  },
  nav: {
    home: "Startsida",
    practices: words.practices,
    themes: words.themes,
    members: words.members,
    about: words.about,
  },
  unsaved: {
    title: "Det gick inte att spara",
    reasons: {
      full: "Inget sparades, eftersom tjänstens disk är full eller inte kan skrivas på. Din text finns på den här sidan. Kopiera den i säkerhet och skicka den på nytt senare.",
      busy: "Inget sparades, eftersom tjänsten är överbelastad. Din text finns på den här sidan. Skicka den på nytt om en stund.",
      stopping:
        "Inget sparades, eftersom tjänsten just startas om. Din text finns på den här sidan. Skicka den på nytt om en stund.",
      "too-large":
        "Inget sparades, eftersom texten är för lång. Den finns i sin helhet på den här sidan. Korta den och skicka den på nytt.",
      "signed-out":
        "Inget sparades, eftersom din inloggning har upphört. Din text finns på den här sidan. Logga in i en ny flik och skicka den sedan på nytt.",
      failed:
        "Inget sparades, eftersom det är ett fel i tjänsten. Din text finns på den här sidan. Kopiera den i säkerhet och skicka den på nytt om en stund.",
    },
    signIn: "Öppna inloggningen i en ny flik",
    typed: (number) => `Din text, del ${number}`,
    again: "Skicka på nytt",
    secrets: "Lösenordet skickas inte tillbaka. Öppna formuläret och skriv det på nytt.",
    open: "Öppna formuläret",
  },
};
