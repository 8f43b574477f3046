import { words } from "#app/i18n/shared/fi-words.ts";
import { accessibility } from "./fi-accessibility.ts";
import { privacy } from "./fi-privacy.ts";
import { procurement } from "./fi-procurement.ts";
import { terms } from "./fi-terms.ts";

/** In Finnish: about. */
export const fi = {
  about: {
    title: words.about,
    lead: "Vertaiskunta on avoin tietopankki, jossa kunnat ja hyvinvointialueet jakavat hyviä käytäntöjä ja oppivat toisiltaan.",
    sections: [
      {
        id: "kenelle",
        title: "Kenelle",
        paragraphs: [
          "Palvelu on tehty kuntien verkostoille. Ensimmäinen käyttäjä on Terve Kunta -verkosto, joka edistää asukkaiden hyvinvointia ja terveyttä. Verkosto on perustettu vuonna 1996, ja sitä koordinoi Terveyden ja hyvinvoinnin laitos (THL). Liittyminen on maksutonta.",
          "Lukea voivat kaikki: asukkaat, viranhaltijat ja luottamushenkilöt. Kirjautumista ei tarvita. Käytännön sivulla kerrotaan, keneltä siitä voi kysyä.",
        ],
      },
      {
        id: "sisalto",
        title: "Mistä sisältö tulee",
        paragraphs: [
          "Ensimmäiset kuvaukset on koottu julkisista lähteistä. Ne on merkitty, ja lähteet ovat näkyvissä. Kuvattu organisaatio ei ole vahvistanut niitä. Jos tuloksista ei löytynyt tietoa, sekin sanotaan.",
          "Innokylässä on kattavampia kuvauksia toimintamalleista. Vertaiskunta ei korvaa Innokylää, vaan ohjaa lukijan sinne.",
        ],
      },
      {
        id: "jaa",
        title: words.howToShare,
        paragraphs: [
          "Käytäntö kuvataan tavallisena tekstinä. Otsikko ja tiivistelmä riittävät alkuun. Hyvä kuvaus kertoo, miksi käytäntöä tarvittiin, mitä tehdään, keitä se koskee, mitä se vaatii, miten se toimi ja mikä oli vaikeaa.",
          "Kirjaudu ja valitse Kirjoita. Lomake kysyy kohta kohdalta, ja kuvaus näkyy kaikille heti, kun julkaiset sen.",
          "Tunnuksen ja kirjoittajan roolin saat kuntasi tai muun organisaatiosi yhteyshenkilöltä tai verkoston koordinaattorilta. Jos et tiedä, keneltä pyytää, lähetä viesti palautelomakkeella.",
        ],
      },
      {
        id: "haltuun",
        title: "Onko kuvaus teidän?",
        paragraphs: [
          "Jos palvelussa on kuntanne käytäntö, voitte ottaa kuvauksen omaksenne, korjata sen tai pyytää sen poistamista. Kirjautunut kirjoittaja ottaa kuvauksen organisaationsa omaksi käytännön sivulla. Ilman tunnusta pyynnön voi lähettää palautelomakkeella.",
        ],
      },
      {
        id: "tiedot",
        title: "Kuntatiedot ja lisenssit",
        paragraphs: [
          "Kuntaluokitukset ovat vuodelta 2026 (Tilastokeskus). Asukasluvut ovat tilanteesta 31.12.2022 (THL, Sotkanet). Sijainnit: Maanmittauslaitos, Tuusulan osalta GeoNames. Kaikki aineistot on julkaistu lisenssillä CC BY 4.0. Kartan ääriviivat ovat Natural Earthin vapaasti käytettävästä aineistosta. Jäsenluettelo on kesäkuulta 2024.",
          "Palvelun ohjelmakoodi on avointa (EUPL-1.2).",
        ],
      },
      {
        id: "evasteet",
        title: "Evästeet",
        paragraphs: [
          "Palvelu ei seuraa lukijoita eikä aseta heille evästeitä. Vain kirjautuneella on kaksi evästettä: toinen pitää hänet kirjautuneena, toinen muistaa laitteen.",
        ],
      },
    ],
    links: "Lisätietoa",
    network: "Terve Kunta -verkosto (THL)",
  },
  legal: {
    inaccessibleFiles: {
      title: "Puutteet tiedostoissa",
      lead: "Näissä kuvauksissa on PDF-tiedosto, joka ei kirjoittajansa mukaan ole saavutettava. Pyydä tietoja kuvauksen organisaatiolta.",
    },
    facts: {
      controller: "Rekisterinpitäjä ja palvelun ylläpitäjä",
      contact: "Yhteystieto",
      officer: "Tietosuojavastaava",
      basis: "Käsittelyn oikeusperuste",
      status: "Saavutettavuuden tila",
      assessed: "Arvioitu",
      method: "Arvioinnin tekijä",
      gaps: "Arvioinnissa löytyneet puutteet",
      supervisor: "Valvontaviranomaisen yhteystiedot",
      hosting: "Palvelimen tarjoaja",
      location: "Palvelimen sijainti",
      restoreTried: "Palautusta kokeiltu",
      securityLog: words.securityLog,
      auditLog: words.auditLog,
      feedback: "Palaute käsittelyn jälkeen",
      endedPeople: "Nimi ja osoite tunnuksen päätyttyä",
      dataRequests: "Tietopyynnöt vastauksen jälkeen",
      links: "Kertakäyttöiset linkit vanhenemisen jälkeen",
      withdrawnTexts: "Näkyvistä poistetun kuvauksen tekstit",
    },
    /** Days as years where they are whole years. */
    days: (days: number) => {
      if (days % 365 !== 0) return days === 1 ? "1 päivä" : `${days} päivää`;
      return days === 365 ? "1 vuosi" : `${days / 365} vuotta`;
    },
    ownData: words.ownData,
    notGiven: "Palvelun ylläpitäjä ei ole vielä ilmoittanut tätä tietoa.",
    notAssessed: "Ei vielä arvioitu. Siksi tässä ei voi sanoa, täyttääkö palvelu lain vaatimukset.",
    statuses: {
      full: "Palvelu täyttää lain saavutettavuusvaatimukset.",
      partial: "Palvelu täyttää lain saavutettavuusvaatimukset osittain.",
      none: "Palvelu ei täytä lain saavutettavuusvaatimuksia.",
    },
    methods: { self: "Palvelun ylläpitäjä itse", "third-party": "Ulkopuolinen arvioija" },
    bases: {
      consent: "Suostumus (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)",
      contract: "Sopimus (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)",
      "legal-obligation": "Lakisääteinen velvoite (tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta)",
      "public-task":
        "Yleistä etua koskeva tehtävä tai julkisen vallan käyttö (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta)",
    },
    feedback: words.feedback,
    accessibility,
    privacy,
    terms,
    procurement,
  },
  openData: {
    title: "Avoin data",
    licence:
      "Käytännöt, soveltamiset, teemat ja jäsenet saa ladata taulukkoina tai lukea ohjelmallisesti. Niitä saa käyttää ja muokata lisenssillä CC BY 4.0: mainitse organisaatio, Vertaiskunta, lisenssi ja muutokset.",
    content:
      "Aineistossa on vain se, minkä kuka tahansa näkee sivuilta. Siinä ei ole käyttäjien tietoja, yhteyshenkilöitä, luonnoksia eikä tekstejä, jotka näkyvät vain jäsenille. CSV-tiedosto aukeaa taulukkolaskentaan. JSON on ohjelmille.",
    lists: {
      practices: words.practices,
      adoptions: words.adoptions,
      themes: words.themes,
      members: words.members,
    },
    description: "Rajapinnan kuvaus (OpenAPI, englanniksi)",
  },
};

export type Texts = typeof fi;
