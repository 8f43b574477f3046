import type { Messages } from "../fi/index.ts";

/** In Swedish: the map and the bars, feeds, how to cite, earlier revisions. */
export const pictures: Pick<Messages, "map" | "bars" | "feed" | "cite" | "revision"> = {
  map: {
    title: "Medlemskommunerna på kartan",
    legend: "Teckenförklaring",
    withPractices: "Fyllt tecken: kommunen har praxis här",
    withoutPractices: "Ofyllt tecken: ingen praxis ännu",
    whoDesignated: "Ruta på spetsen: hälsosam stad utsedd av WHO",
    moved: "Tecken som ligger tätt har flyttats isär. Strecket visar kommunens rätta läge.",
    notOnMap: "Kartan visar bara kommuner. I nätverket ingår också:",
    skip: "Hoppa över kartan, gå till listan",
  },
  bars: {
    title: "Praxis per tema",
    theme: "Tema",
    count: "Antal praxis",
  },
  feed: {
    newest: "Nyaste praxis",
    of: (name) => `Nyaste praxis: ${name}`,
    subscribe: "Följ ny praxis som ett flöde (Atom)",
    rights: "Texterna får användas med licensen CC BY 4.0.",
  },
  cite: {
    title: "Så hänvisar du",
    revision: (number) => `version ${number}`,
    fixed: "Adressen leder alltid till den här versionen, också om beskrivningen senare ändras.",
  },
  revision: {
    here: (number) => `Version ${number}`,
    isOld: (number, date) => `Det här är en tidigare version, nummer ${number}. Den publicerades ${date}.`,
    isNewest: (number, date) => `Version ${number} är den nyaste. Den publicerades ${date}.`,
    toNewest: "Gå till den nyaste versionen",
    toPractice: "Gå till sidan om praxisen",
  },
};
