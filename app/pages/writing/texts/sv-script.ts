import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: what the writing script says. */
export const script: Texts["script"] = {
  toolbar: {
    label: "Formatera texten: {field}",
    bold: "Fet",
    italic: "Kursiv",
    bullets: "Punktlista",
    numbers: "Numrerad lista",
    link: "Länk",
    heading: "Mellanrubrik",
    table: "Tabell",
    linkText: "länkens text",
    column: "Kolumn",
  },
  counter: {
    left: "{count} tecken kvar",
    one: "1 tecken kvar",
    over: "{count} tecken för mycket",
    overOne: "1 tecken för mycket",
  },
  paste: {
    offer: "Den inklistrade texten har {count} rubriker som motsvarar avsnitt i formuläret.",
    spread: words.divideIntoSections,
    keep: "Klistra in här",
    title: "Textens huvudrubrik flyttades till fältet Rubrik.",
    pictures: "Bilderna följde inte med texten. Lägg till dem i avsnittet Bilder och filer.",
  },
  save: {
    saved: "Sparat kl. {time}",
    waiting: "Sparar…",
    unsaved: "Ännu inte sparat på servern",
    recovered: "Texten är åter sparad på servern.",
    signIn: "Logga in i en ny flik",
    combine: "Jämför texterna och kombinera dem (ny flik)",
    faults: {
      "signed-out":
        "Din inloggning har upphört. Texten finns kvar i den här webbläsaren. Logga in och kom tillbaka hit: då fortsätter sparandet.",
      parallel:
        "Någon annan sparade det här utkastet samtidigt. Din text finns kvar som ett parallellt utkast, och ingenderas text gick förlorad.",
      "too-big": "Texten är för lång för att sparas. Förkorta den. Den finns kvar i den här webbläsaren.",
      "too-many":
        "Du har för många utkast. Texten finns kvar i den här webbläsaren. Radera gamla utkast på din egen sida och kom tillbaka hit: då fortsätter sparandet.",
      forbidden:
        "Du har inte längre rätt att skriva det här, och därför sparas texten inte på servern. Den finns kvar i den här webbläsaren. Kopiera den.",
      "not-found":
        "Du har inte längre tillgång till utkastet, och därför sparas texten inte på servern. Den finns kvar i den här webbläsaren. Kopiera den.",
      busy: "Servern kan inte spara just nu. Texten finns kvar i den här webbläsaren, och vi försöker igen.",
      offline: "Ingen kontakt med servern. Texten finns kvar i den här webbläsaren, och vi försöker igen.",
      failed: "Det gick inte att spara. Texten finns kvar i den här webbläsaren, och vi försöker igen.",
    },
  },
  copy: {
    found: "I den här webbläsaren finns en nyare text ({time}) som inte har sparats på servern.",
    changedMeanwhile:
      "Utkastet på servern har ändrats under tiden. Om du återställer texten sparas den som ett parallellt utkast.",
    restore: "Återställ den",
    discard: "Kassera",
    restored: "Texten återställdes i formuläret.",
    discarded: "Texten i webbläsaren kasserades.",
  },
  preview: {
    title: words.preview,
    show: "Visa förhandsgranskning",
    hide: "Dölj förhandsgranskningen",
    problems: "Att rätta",
    problem: "Rad {line}: {message}",
    problemIn: "{field}, rad {line}: {message}",
    failed: "Förhandsgranskningen kunde inte hämtas. Den uppdateras när du fortsätter skriva.",
  },
  widgets: {
    inserted: "Tillagt i: {field}",
  },
  similar: {
    title: "Har någon redan skrivit om det här?",
    newTab: "Länkarna öppnas i en ny flik.",
    found: "Texter om samma ämne: {count}. De finns under rubrikfältet.",
  },
};
