import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: members. */
export const fi = {
  likeness: {
    members: "Samankaltaisia kuntia verkostossa",
    membersLead: "Samankaltaisimmat asukasluvun, kuntatyypin, sijainnin ja kielten perusteella.",
  },
  title: words.members,
  lead: (municipalities: number, counties: number, seen: string) =>
    `Terve Kunta -verkostossa on ${municipalities} kuntaa ja ${counties} hyvinvointialuetta (tilanne ${seen}).`,
  who: "WHO:n nimeämät terveet kaupungit",
  whoBadge: "WHO:n nimeämä",
  municipalities: "Kunnat",
  counties: "Hyvinvointialueet",
  others: "Muut organisaatiot",
  othersLead: "Eivät ole verkoston jäseniä, mutta niiltä on täällä käytäntöjä tai toimintamalleja.",
  practices: words.practices,
  noPractices: "ei vielä käytäntöjä",
  name: words.name,
  region: words.region,
  population: words.population,
  inhabitants: (count: string) => `${count} asukasta`,
  populationAt: (date: string) => `Asukasluvut: ${date}.`,
  member: {
    kinds: {
      municipality: "Kunta",
      wellbeing_services_county: words.wellbeingServicesCounty,
      coordinator: "Verkoston koordinaattori",
      partner: "Kumppani",
    },
    isMember: (seen: string) => `Terve Kunta -verkoston jäsen (tilanne ${seen})`,
    notMember: "Ei Terve Kunta -verkoston jäsen",
    facts: words.keyFacts,
    region: words.region,
    county: words.wellbeingServicesCounty,
    countyMunicipalities: "Verkoston jäsenkuntia alueella",
    population: words.population,
    size: "Kokoluokka",
    urbanity: "Kuntatyyppi",
    urbanities: { urban: "Kaupunkimainen kunta", "semi-urban": "Taajaan asuttu kunta", rural: "Maaseutumainen kunta" },
    languages: "Kielet",
    languageSets: { fi: words.finnish, "fi+sv": "suomi ja ruotsi", "sv+fi": "ruotsi ja suomi", sv: words.swedish },
    website: "Verkkosivut",
    practices: words.practices,
    none: "Tältä jäseneltä ei ole vielä käytäntöjä.",
    noneHow: words.howToShare,
  },
  ownMunicipality: {
    title: (name: string) => `${name} verkostossa`,
    page: "Oma sivunne verkostossa",
    given: {
      told: (count: number) =>
        count === 1 ? "Olette kertoneet yhdestä käytännöstä." : `Olette kertoneet ${count} käytännöstä.`,
      toldNone: "Ette ole vielä kertoneet omista käytännöistänne.",
      gathered: (count: number) =>
        count === 1
          ? "Julkisista lähteistä on koottu yksi kuvaus, jota ette ole vielä ottaneet haltuun."
          : `Julkisista lähteistä on koottu ${count} kuvausta, joita ette ole vielä ottaneet haltuun.`,
      taken: (count: number) =>
        count === 1
          ? "Olette kokeilleet tai ottaneet käyttöön yhden muiden käytännön."
          : `Olette kokeilleet tai ottaneet käyttöön ${count} muiden käytäntöä.`,
      takenNone: "Ette ole vielä kertoneet, mitä muiden käytäntöjä olette kokeilleet.",
      takers: (count: number) =>
        count === 1
          ? "Yksi muu on kokeillut tai ottanut käyttöön teidän käytäntöjänne."
          : `${count} muuta on kokeillut tai ottanut käyttöön teidän käytäntöjänne.`,
    },
    /** On a page that everybody reads. */
    member: {
      gathered: (count: number) =>
        count === 1
          ? "Yksi kuvaus on koottu julkisista lähteistä."
          : `${count} kuvausta on koottu julkisista lähteistä.`,
      taken: (count: number) =>
        count === 1
          ? "Täällä on kokeiltu tai otettu käyttöön yksi muiden käytäntö."
          : `Täällä on kokeiltu tai otettu käyttöön ${count} muiden käytäntöä.`,
      takers: (count: number) =>
        count === 1
          ? "Yksi muu on kokeillut jotakin täkäläistä käytäntöä tai ottanut sellaisen käyttöön."
          : `${count} muuta on kokeillut jotakin täkäläistä käytäntöä tai ottanut sellaisen käyttöön.`,
    },
    alike: {
      title: "Samankaltaiset kunnat tekevät näitä",
      titleCounty: "Samankaltaisilla alueilla ja oman alueen kunnissa tehdään näitä",
      lead: "Näistä täältä ei ole vielä kerrottu. Kaltaisimmat ensin.",
      /** After the name of who does it. */
      applies: "soveltaa",
      all: "Katso kaikki käytännöt, kaltaisimmat ensin",
    },
    untried: {
      title: "Mitä tämän kokoisilta kunnilta ei vielä ole",
      titleCounty: "Mitä hyvinvointialueilta ei vielä ole",
      lead: (size: string) =>
        `Näistä teemoista ja aiheista ei ole vielä yhtään käytäntöä kokoluokassa ${size}. Linkki avaa muiden käytännöt.`,
      leadCounty:
        "Näistä teemoista ja aiheista ei ole vielä yhtään hyvinvointialueen käytäntöä. Linkki avaa muiden käytännöt.",
      themes: words.themes,
      topics: words.topics,
      count: (count: number) => (count === 1 ? "1 käytäntö muualla" : `${count} käytäntöä muualla`),
    },
  },
  map: {
    title: "Jäsenkunnat kartalla",
    withPractices: "Täysi merkki: kunnalta on käytäntöjä",
    withoutPractices: "Ontto merkki: ei vielä käytäntöjä",
    whoDesignated: "Vinoneliö: WHO:n nimeämä terve kaupunki",
    moved: words.movedMarks,
    notOnMap: "Kartalla ovat vain kunnat. Verkostossa ovat myös:",
    skip: "Ohita kartta, siirry luetteloon",
  },
};

export type Texts = typeof fi;
