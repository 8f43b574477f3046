import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: members. */
export const sv: Texts = {
  likeness: {
    members: "Liknande kommuner i nätverket",
    membersLead: "Mest lika i fråga om invånarantal, kommuntyp, läge och språk.",
  },
  title: words.members,
  lead: (municipalities, counties, seen) =>
    `Nätverket Terve Kunta har ${municipalities} kommuner och ${counties} välfärdsområden (läget ${seen}).`,
  who: "Hälsosamma städer utsedda av WHO",
  whoBadge: "Utsedd av WHO",
  municipalities: "Kommuner",
  counties: "Välfärdsområden",
  others: "Andra organisationer",
  othersLead: "De är inte medlemmar i nätverket, men har praxis eller verksamhetsmodeller här.",
  practices: words.practices,
  noPractices: "ingen praxis ännu",
  name: words.name,
  region: words.region,
  population: words.population,
  inhabitants: (count) => `${count} invånare`,
  populationAt: (date) => `Invånarantal: ${date}.`,
  member: {
    kinds: {
      municipality: "Kommun",
      wellbeing_services_county: words.wellbeingServicesCounty,
      coordinator: "Nätverkets koordinator",
      partner: "Samarbetspartner",
    },
    isMember: (seen) => `Medlem i nätverket Terve Kunta (läget ${seen})`,
    notMember: "Inte medlem i nätverket Terve Kunta",
    facts: words.keyFacts,
    region: words.region,
    county: words.wellbeingServicesCounty,
    countyMunicipalities: "Medlemskommuner i området",
    population: words.population,
    size: "Storleksklass",
    urbanity: "Kommuntyp",
    urbanities: { urban: "Urban kommun", "semi-urban": "Tätortskommun", rural: "Landsbygdskommun" },
    languages: "Språk",
    languageSets: {
      fi: words.finnish,
      "fi+sv": "finska och svenska",
      "sv+fi": "svenska och finska",
      sv: words.swedish,
    },
    website: "Webbplats",
    practices: words.practices,
    none: "Den här medlemmen har ännu ingen praxis här.",
    noneHow: words.howToShare,
  },
  ownMunicipality: {
    title: (name) => `${name} i nätverket`,
    page: "Er egen sida i nätverket",
    given: {
      told: (count) =>
        count === 1 ? "Ni har delat 1 beskrivning av er praxis." : `Ni har delat ${count} beskrivningar av er praxis.`,
      toldNone: "Ni har ännu inte berättat om er egen praxis.",
      gathered: (count) =>
        count === 1
          ? "Ur offentliga källor har 1 beskrivning sammanställts som ni ännu inte har tagit över."
          : `Ur offentliga källor har ${count} beskrivningar sammanställts som ni ännu inte har tagit över.`,
      taken: (count) =>
        count === 1
          ? "Ni har prövat eller infört 1 arbetssätt från andra."
          : `Ni har prövat eller infört ${count} arbetssätt från andra.`,
      takenNone: "Ni har ännu inte berättat vad ni har prövat av andras praxis.",
      takers: (count) =>
        count === 1
          ? "1 annan har prövat eller infört er praxis."
          : `${count} andra har prövat eller infört er praxis.`,
    },
    member: {
      gathered: (count) =>
        count === 1
          ? "1 beskrivning har sammanställts ur offentliga källor."
          : `${count} beskrivningar har sammanställts ur offentliga källor.`,
      taken: (count) =>
        count === 1
          ? "Här har man prövat eller infört 1 arbetssätt från andra."
          : `Här har man prövat eller infört ${count} arbetssätt från andra.`,
      takers: (count) =>
        count === 1
          ? "1 annan har prövat eller infört det som görs här."
          : `${count} andra har prövat eller infört det som görs här.`,
    },
    alike: {
      title: "Liknande kommuner gör det här",
      titleCounty: "Liknande områden och kommunerna i det egna området gör det här",
      lead: "Om det här har man ännu inte berättat härifrån. De mest liknande först.",
      applies: "tillämpar",
      all: "Se all praxis, de mest liknande först",
    },
    untried: {
      title: "Vad som ännu saknas från kommuner av den här storleken",
      titleCounty: "Vad som ännu saknas från välfärdsområdena",
      lead: (size) =>
        `Inom dessa teman och ämnen finns ännu ingen praxis i storleksklassen ${size}. Länken öppnar andras praxis.`,
      leadCounty: "Inom dessa teman och ämnen har inget välfärdsområde ännu någon praxis. Länken öppnar andras praxis.",
      themes: words.themes,
      topics: words.topics,
      count: (count) => (count === 1 ? "1 beskrivning på annat håll" : `${count} beskrivningar på annat håll`),
    },
  },
  map: {
    title: "Medlemskommunerna på kartan",
    withPractices: "Fyllt tecken: kommunen har praxis här",
    withoutPractices: "Ofyllt tecken: ingen praxis ännu",
    whoDesignated: "Ruta på spetsen: hälsosam stad utsedd av WHO",
    moved: words.movedMarks,
    notOnMap: "Kartan visar bara kommuner. I nätverket ingår också:",
    skip: "Hoppa över kartan, gå till listan",
  },
};
