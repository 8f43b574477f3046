import type { Texts } from "./fi.ts";

/** In Swedish: places of a text that may have been meant otherwise. */
export const doubts: Texts["doubts"] = {
  title: "Läste vi rätt?",
  lead: "De här ställena kan förstås på två sätt. Numren finns i förhandsgranskningen.",
  place: (number: number, field: string, line: number, excerpt: string) =>
    `Ställe ${number} (${field}, rad ${line}): ”${excerpt}”.`,
  kinds: {
    "quotation-as-text": { shown: "Tecknet > visas som text.", other: "Gör raden till ett citat" },
    "signs-as-text": { shown: "+ eller - i början av raden visas som tecken.", other: "Gör raderna till en lista" },
    "signs-as-list": { shown: "Raderna visas som en lista utan tecknen + och -.", other: "Visa tecknen" },
    "star-as-text": { shown: "Stjärnan visas som tecken.", other: "Gör raden till en lista" },
    "underline-as-rule": { shown: "Strecken visas som en skiljelinje.", other: "Gör raden till en rubrik" },
    "underline-as-heading": { shown: "Den understrukna raden visas som en rubrik.", other: "Visa raden som text" },
    "dashes-as-list": {
      shown: "Rader som börjar med tankstreck visas som en lista.",
      other: "Visa raderna som stycken",
    },
    "tabs-as-table": { shown: "Rader med tabbar visas som en tabell.", other: "Visa raderna som text" },
    "indent-as-text": { shown: "Det indragna stycket visas som vanlig text.", other: "Visa som programkod" },
    "indent-as-code": { shown: "Det indragna stycket visas som programkod.", other: "Visa som vanlig text" },
  },
};
