import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: members. */
export const sv: Texts = {
  likeness: {
    members: "Liknande kommuner i nätverket",
    membersLead: "De mest liknande i fråga om invånarantal, kommuntyp, läge och språk.",
  },
  title: words.members,
  lead: (municipalities, counties, seen) =>
    `Nätverket Terve Kunta har ${municipalities} kommuner och ${counties} välfärdsområden (läget ${seen}).`,
  who: "Hälsosamma städer utsedda av WHO",
  whoBadge: "Utsedd av WHO",
  municipalities: "Kommuner",
  counties: "Välfärdsområden",
  others: "Andra organisationer",
  othersLead: "De är inte medlemmar i nätverket, men har arbetssätt eller verksamhetsmodeller här.",
  practices: words.practices,
  noPractices: "inga arbetssätt ännu",
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
    none: "Organisationen har ännu inte beskrivit sina arbetssätt här.",
    noneHow: words.howToShare,
  },
  ownMunicipality: {
    title: (name) => `${name} i nätverket`,
    page: "Er organisations sida i nätverket",
    given: {
      told: (count) => (count === 1 ? "Ni har beskrivit ett arbetssätt." : `Ni har beskrivit ${count} arbetssätt.`),
      toldNone: "Ni har ännu inte beskrivit era egna arbetssätt.",
      gathered: (count) =>
        count === 1
          ? "Ur offentliga källor har 1 beskrivning sammanställts som ni ännu inte har tagit över."
          : `Ur offentliga källor har ${count} beskrivningar sammanställts som ni ännu inte har tagit över.`,
      taken: (count) =>
        count === 1
          ? "Ni har prövat eller infört 1 arbetssätt från andra."
          : `Ni har prövat eller infört ${count} arbetssätt från andra.`,
      takenNone: "Ni har ännu inte gjort tillämpningskort.",
      takers: (count) =>
        count === 1
          ? "1 annan organisation har prövat eller infört era arbetssätt."
          : `${count} andra organisationer har prövat eller infört era arbetssätt.`,
    },
    member: {
      gathered: (count) =>
        count === 1
          ? "1 beskrivning har sammanställts ur offentliga källor."
          : `${count} beskrivningar har sammanställts ur offentliga källor.`,
      taken: (name, count) => `${name} har prövat eller infört ${count} arbetssätt från andra.`,
      takers: (count) =>
        count === 1
          ? "1 annan organisation har prövat eller infört den här organisationens arbetssätt."
          : `${count} andra organisationer har prövat eller infört den här organisationens arbetssätt.`,
    },
    alike: {
      title: "Liknande kommuner gör det här",
      titleCounty: "Liknande områden och kommunerna i det egna området gör det här",
      lead: (name) => `${name} har ännu inte beskrivit det här. De mest liknande först.`,
      applies: "tillämpar",
      all: "Se alla arbetssätt, de mest liknande först",
    },
    untried: {
      title: "Vad kommuner av den här storleken ännu inte har arbetssätt om",
      titleCounty: "Vad välfärdsområdena ännu inte har arbetssätt om",
      lead: (size) =>
        `Inom dessa teman och ämnen finns ännu inga arbetssätt i storleksklassen ${size}. Länken öppnar andras arbetssätt.`,
      leadCounty:
        "Inom dessa teman och ämnen har inget välfärdsområde ännu något arbetssätt. Länken öppnar andras arbetssätt.",
      themes: words.themes,
      topics: words.topics,
      count: (count) => `${count} arbetssätt på annat håll`,
    },
  },
  map: {
    title: "Medlemskommunerna på kartan",
    withPractices: "Fyllt tecken: kommunen har arbetssätt här",
    withoutPractices: "Ofyllt tecken: inga arbetssätt ännu",
    whoDesignated: "Ruta på spetsen: hälsosam stad utsedd av WHO",
    moved: words.movedMarks,
    notOnMap: "Kartan visar bara kommuner. I nätverket ingår också:",
    skip: "Hoppa över kartan, gå till listan",
  },
};
