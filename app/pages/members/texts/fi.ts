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
    none: "Organisaatio ei ole vielä kuvannut käytäntöjään täällä.",
    noneHow: words.howToShare,
  },
  ownMunicipality: {
    title: (name: string) => `${name} verkostossa`,
    page: "Organisaationne sivu verkostossa",
    given: {
      told: (count: number) =>
        count === 1 ? "Olette kuvanneet yhden käytännön." : `Olette kuvanneet ${count} käytäntöä.`,
      toldNone: "Ette ole vielä kuvanneet omia käytäntöjänne.",
      gathered: (count: number) =>
        count === 1
          ? "Julkisista lähteistä on koottu yksi kuvaus, jota ette ole vielä ottaneet omaksenne."
          : `Julkisista lähteistä on koottu ${count} kuvausta, joita ette ole vielä ottaneet omiksenne.`,
      taken: (count: number) =>
        count === 1
          ? "Olette kokeilleet yhtä muiden käytäntöä tai ottaneet sen käyttöön."
          : `Olette kokeilleet ${count} muiden käytäntöä tai ottaneet ne käyttöön.`,
      takenNone: "Ette ole vielä tehneet soveltamiskortteja.",
      takers: (count: number) =>
        count === 1
          ? "Yksi muu organisaatio on kokeillut käytäntöjänne tai ottanut niitä käyttöön."
          : `${count} muuta organisaatiota on kokeillut käytäntöjänne tai ottanut niitä käyttöön.`,
    },
    /** On a page that everybody reads. */
    member: {
      gathered: (count: number) =>
        count === 1
          ? "Yksi kuvaus on koottu julkisista lähteistä."
          : `${count} kuvausta on koottu julkisista lähteistä.`,
      taken: (name: string, count: number) =>
        count === 1
          ? `${name} on kokeillut yhtä muiden käytäntöä tai ottanut sen käyttöön.`
          : `${name} on kokeillut ${count} muiden käytäntöä tai ottanut ne käyttöön.`,
      takers: (count: number) =>
        count === 1
          ? "Yksi muu organisaatio on kokeillut tämän organisaation käytäntöä tai ottanut sen käyttöön."
          : `${count} muuta organisaatiota on kokeillut tämän organisaation käytäntöjä tai ottanut niitä käyttöön.`,
    },
    alike: {
      title: "Samankaltaiset kunnat tekevät näitä",
      titleCounty: "Samankaltaiset alueet ja oman alueen kunnat tekevät näitä",
      lead: (name: string) => `${name} ei ole vielä kuvannut näitä. Samankaltaisimmat ensin.`,
      /** After the name of who does it. */
      applies: "soveltaa",
      all: "Katso kaikki käytännöt, samankaltaisimmat ensin",
    },
    untried: {
      title: "Mistä tämänkokoisilla kunnilla ei vielä ole käytäntöjä",
      titleCounty: "Mistä hyvinvointialueilla ei vielä ole käytäntöjä",
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
