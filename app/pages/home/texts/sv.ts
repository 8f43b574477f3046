import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: home. */
export const sv: Texts = {
  currentThemes: (starts, ends) => `Teman för perioden ${starts}–${ends}`,
  door: {
    show: "Visa de mest liknande först",
    own: "Min sida: frågor, utkast och kort",
  },
  title: "Kommunernas goda arbetssätt på ett ställe",
  whose: "Tjänsten är gjord för nätverket Terve Kunta, som samordnas av THL.",
  keeper: (name) => `Tjänsten upprätthålls av ${name}.`,
  lead: "Se hur hälsa och välfärd främjas i nätverket Terve Kunta och dra nytta av andras lärdomar i din egen kommun.",
  doors: "Var vill du börja?",
  browse: {
    title: "Bläddra efter tema",
    text: "Nätverkets gemensamma teman och arbetssätten inom dem.",
  },
  learn: {
    title: "Lär av andra kommuner",
    text: "Se vad som görs i kommuner av samma storlek.",
    size: "Kommunens invånarantal",
    all: "Se alla medlemmar",
    show: "Visa arbetssätt",
  },
  share: {
    title: "Dela ett gott arbetssätt",
    text: "Berätta för andra vad som fungerar hos er och vad som inte gör det. Även en kort beskrivning hjälper.",
  },
  newest: words.newestPractices,
  allPractices: (count) => (count === 1 ? "Se arbetssättet" : `Se alla ${count} arbetssätt`),
  empty: "Inga arbetssätt har publicerats ännu.",
};
