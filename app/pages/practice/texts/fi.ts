import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: practice. */
export const fi = {
  decision: {
    brief: "Yhden sivun tiivistelmä päättäjälle",
    innokyla: words.copyForInnokyla,
  },
  viewpoints: {
    title: words.teaviisariViewpoints,
    none: "Tätä käytäntöä ei ole luokiteltu TEAviisarin näkökulmien mukaan.",
    by: {
      editors: "Käytäntö vahvistaa näitä näkökulmia. Luokittelun on tehnyt toimitus tekstin perusteella.",
      writer: "Käytäntö vahvistaa näitä näkökulmia. Luokittelun on tehnyt kirjoittaja.",
    },
    others: (count: number) => (count === 1 ? "myös 1 muu käytäntö" : `myös ${count} muuta käytäntöä`),
    alone: "muita ei ole vielä luokiteltu tähän",
    what: "TEAviisari on THL:n palvelu, joka kuvaa kunnan työtä terveyden edistämiseksi.",
    link: "Siirry TEAviisariin (teaviisari.fi)",
  },
  report: "Ilmoita virheestä tai asiattomasta sisällöstä",
  cite: {
    title: "Näin viittaat",
    editors: "Vertaiskunnan toimitus",
    fixed: "Osoite vie aina tähän versioon, vaikka kuvaus myöhemmin muuttuisi.",
  },
  below: "Tietoa soveltajalle",
  contents: "Sisällys",
  notFound: "Julkisista lähteistä ei löytynyt:",
  exampleMore: "Julkisista lähteistä löytyi vain vähän tietoa. Kuvattu organisaatio voi täydentää tekstin.",
  published: (date: string) => `Julkaistu ${date}`,
  updated: (date: string) => `Päivitetty ${date}`,
  revision: (number: number) => `versio ${number}`,
  ofTheme: "Muita käytäntöjä samoista teemoista ja aiheista",
  ofOrganisation: "Muita käytäntöjä samalta kunnalta tai organisaatiolta",
  family: {
    title: "Samaan malliin perustuvat kuvaukset",
    lead: (count: number) => `Kuvauksia on yhteensä ${count}. Sisennetty kuvaus soveltaa yläpuolellaan olevaa.`,
    here: "tämä kuvaus",
    leftOut: (count: number) => `Luettelosta puuttuu ${count} kuvausta, koska se olisi liian pitkä.`,
  },
  missing: {
    title: "Tätä kuvaus ei vielä kerro",
    ask: "Kysy keskustelussa",
    /** For those who may edit the write-up. */
    complete: "Täydennä kuvausta",
    shortMore: "Tästä on julkaistu vasta otsikko ja tiivistelmä tai lyhyt teksti.",
  },
};

export type Texts = typeof fi;
