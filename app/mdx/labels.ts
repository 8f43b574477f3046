import type { Language } from "#db/schema.ts";

/** The few words we add to a write-up, in the write-up's own language. */
export interface Labels {
  callout: Record<"info" | "tip" | "warning" | "lesson", string>;
  before: string;
  after: string;
  source: string;
  watch: (service: string) => string;
  transcript: string;
  picture: string;
  pictureElsewhere: (host: string) => string;
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
    pictureElsewhere: (host) => `Kuva toisella sivustolla (${host})`,
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
    pictureElsewhere: (host) => `Bild på en annan webbplats (${host})`,
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
    pictureElsewhere: (host) => `Picture on another site (${host})`,
    table: "Table",
    done: "Done",
    notDone: "Not done",
    footnotes: "Footnotes",
    backTo: (number) => `Back to reference ${number}`,
  },
};
