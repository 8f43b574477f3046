import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: uploaded files. */
export const sv: Texts = {
  allowed:
    "Du kan lägga till bilder (JPEG, PNG, WebP eller AVIF, högst 12 MB) och PDF-filer (högst 10 MB), högst fem åt gången.",
  pictureNote: "Platsuppgifter och annat som kameran har sparat tas bort ur bilderna.",
  pdfNote:
    "Se till att PDF-filen är tillgänglig: den har rubriker, texten kan läsas med skärmläsare och bilderna har textalternativ. Skriv det viktigaste också i beskrivningens text.",
  remove: words.remove,
  removed: "Filen har tagits bort ur utkastet. Om texten använder den ska du ta bort den också ur texten.",
  nameTaken: (name) =>
    `namnet ”${name}” betyder redan en annan fil i den här beskrivningen: ge den nya filen ett nytt namn`,
  faults: {
    "not-found": "Utkastet hittades inte. Det kan ha tagits bort.",
    empty: "Filen är tom. Välj en annan fil.",
    type: "Den här filtypen kan inte läggas till. Tillåtna är JPEG-, PNG-, WebP- och AVIF-bilder samt PDF-filer. Spara bilden som JPEG eller PNG och dokumentet som PDF.",
    heic: "Bilden är i iPhones HEIC-format, som alla webbläsare inte visar. Välj Kamera, Format och Mest kompatibelt i iPhones inställningar och ta bilden på nytt, eller öppna bilden på en dator och spara den som JPEG.",
    animated: "Bilden rör sig eller innehåller flera bilder. Spara en enda stillbild av den.",
    damaged: "Filen kan inte öppnas. Den kan vara skadad eller ofullständig. Spara den på nytt och försök sedan igen.",
    "too-large":
      "Filen är för stor. En bild får vara högst 12 MB och en PDF högst 10 MB. Förminska bilden eller komprimera PDF-filen.",
    "too-many-pixels":
      "Bilden har för många bildpunkter: bredden och höjden får vara högst 12 000 bildpunkter och hela bilden högst 40 miljoner. Förminska bilden först.",
    "pdf-locked":
      "PDF-filen är skyddad med lösenord eller låst på annat sätt. Ta bort skyddet och spara PDF-filen på nytt.",
    "too-many-at-once": "Du kan lägga till högst fem filer åt gången. Lägg till resten nästa gång.",
    "too-many": "Utkastet har redan 40 filer. Ta först bort någon som texten inte använder.",
    redacted: "Den här filen har tagits bort för gott och kan inte läggas till igen.",
    quota:
      "Er organisations utrymme för filer (500 MB) är fullt. Ta bort filer ur utkasten eller be administratören om hjälp.",
    "disk-full": "Serverns disk är full, så filen kunde inte sparas. Din text finns kvar. Försök senare.",
    busy: "Servern behandlar just nu många bilder. Försök igen om en stund.",
  },
};
