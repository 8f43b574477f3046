import type { Language } from "#db/schema.ts";

/** The texts that the program adds to a write-up, in the language of the write-up. */
export interface Labels {
  callout: Record<"info" | "tip" | "warning" | "lesson", string>;
  before: string;
  after: string;
  source: string;
  watch: (service: string) => string;
  transcript: string;
  picture: string;
  /** Who took a picture, and its licence; either may be "". */
  pictureBy: (credit: string, licence: string) => string;
  /** After a link to a PDF that is not accessible. */
  notAccessible: string;
  pictureElsewhere: (host: string) => string;
  /** The type of the file that a link leads to, with its size when known. */
  pdf: (bytes: number | undefined) => string;
  table: string;
  done: string;
  notDone: string;
  footnotes: string;
  backTo: (number: number) => string;
}

export const labels: Record<Language, Labels> = {
  fi: {
    callout: { info: "Tietoa", tip: "Vinkki", warning: "Huomaa", lesson: "Opittua" },
    before: "Ennen",
    after: "Jälkeen",
    source: "Lähde",
    watch: (service) => `Katso video: ${service}`,
    transcript: "Tekstivastine",
    picture: "Kuva",
    pictureBy: (credit, licence) => `Kuva: ${[credit, licence].filter(Boolean).join(", ")}.`,
    notAccessible: "ei saavutettava",
    pictureElsewhere: (host) => `Kuva toisella sivustolla (${host})`,
    pdf: (bytes) => `PDF${size(bytes, "fi-FI", "kt", "Mt")}`,
    table: "Taulukko",
    done: "Tehty",
    notDone: "Tekemättä",
    footnotes: "Alaviitteet",
    backTo: (number) => `Takaisin viitteeseen ${number}`,
  },
  sv: {
    callout: { info: "Information", tip: "Tips", warning: "Observera", lesson: "Lärdom" },
    before: "Före",
    after: "Efter",
    source: "Källa",
    watch: (service) => `Se videon: ${service}`,
    transcript: "Textversion",
    picture: "Bild",
    pictureBy: (credit, licence) => `Bild: ${[credit, licence].filter(Boolean).join(", ")}.`,
    notAccessible: "inte tillgänglig",
    pictureElsewhere: (host) => `Bild på en annan webbplats (${host})`,
    pdf: (bytes) => `PDF${size(bytes, "sv-FI", "kB", "MB")}`,
    table: "Tabell",
    done: "Gjort",
    notDone: "Ogjort",
    footnotes: "Fotnoter",
    backTo: (number) => `Tillbaka till hänvisning ${number}`,
  },
  en: {
    callout: { info: "Information", tip: "Tip", warning: "Note", lesson: "Lesson learned" },
    before: "Before",
    after: "After",
    source: "Source",
    watch: (service) => `Watch the video: ${service}`,
    transcript: "Transcript",
    picture: "Picture",
    pictureBy: (credit, licence) => `Picture: ${[credit, licence].filter(Boolean).join(", ")}.`,
    notAccessible: "not accessible",
    pictureElsewhere: (host) => `Picture on another site (${host})`,
    pdf: (bytes) => `PDF${size(bytes, "en-GB", "kB", "MB")}`,
    table: "Table",
    done: "Done",
    notDone: "Not done",
    footnotes: "Footnotes",
    backTo: (number) => `Back to reference ${number}`,
  },
};

/** A size such as ", 240 kt": rounded to a kilobyte, from one megabyte on to a tenth of a megabyte. */
function size(bytes: number | undefined, locale: string, kilo: string, mega: string): string {
  if (bytes === undefined) return "";
  const [value, unit, digits] = bytes < 999_500 ? [bytes / 1e3, kilo, 0] : [bytes / 1e6, mega, 1];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(Math.max(value, 1));
  return `, ${number}\u00A0${unit}`;
}
