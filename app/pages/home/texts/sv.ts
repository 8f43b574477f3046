import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: home. */
export const sv: Texts = {
  currentThemes: (starts, ends) => `Teman för perioden ${starts}–${ends}`,
  door: {
    show: "Visa liknande först",
    own: "Egna ärenden: frågor, utkast och kort",
  },
  title: "Kommunernas goda praxis på ett ställe",
  lead: "Se hur andra främjar hälsa och välfärd och dra nytta av deras lärdomar i din egen kommun.",
  doors: "Var vill du börja?",
  browse: {
    title: "Bläddra efter tema",
    text: "Nätverkets gemensamma teman och deras praxis.",
  },
  learn: {
    title: "Lär av andra kommuner",
    text: "Se vad som görs i kommuner av samma storlek.",
    size: "Kommunens invånarantal",
    all: "Se alla medlemmar",
    show: "Visa praxis",
  },
  share: {
    title: "Dela god praxis",
    text: "Berätta för andra vad som fungerar hos er och vad som inte gör det. Även en kort beskrivning hjälper.",
  },
  newest: words.newestPractices,
  allPractices: (count) => (count === 1 ? "Se beskrivningen" : `Se alla ${count} beskrivningar`),
  empty: "Ingen praxis har publicerats ännu.",
};
