import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: feedback. */
export const fi = {
  titles: {
    feedback: words.feedback,
    accessibility: "Palaute saavutettavuudesta",
    report: "Ilmoita asiattomasta tekstistä",
    takeover: "Onko kuvaus teidän?",
  },
  leads: {
    feedback: "Kerro, mikä palvelussa toimii ja mikä ei. Palautteen lukee verkoston koordinaattori.",
    accessibility: "Kerro, mikä teki palvelun käytöstä vaikeaa. Vastaamme 14 päivän kuluessa, jos annat sähköpostisi.",
    report: "Kerro, mikä tekstissä on asiatonta. Verkoston koordinaattori lukee ilmoituksen ja voi piilottaa tekstin.",
    takeover:
      "Kerro, haluatteko ottaa kuvauksen omaksenne, korjata sen vai poistaa sen. Kirjoita myös, mitä organisaatiota edustat. Anna sähköpostisi, jotta voimme vastata.",
  },
  kind: "Aihe",
  kinds: {
    feedback: "Palaute palvelusta",
    accessibility: "Saavutettavuus",
    report: "Asiaton teksti",
    takeover: "Kuvauksen ottaminen omaksi, korjaus tai poisto",
  },
  about: (title: string) => `Käytäntö: ${title}`,
  aboutComment: "Kommentti, jota ilmoitus koskee:",
  text: "Viesti",
  textHint: "Enintään 5 000 merkkiä. Älä kirjoita arkaluonteisia tietoja.",
  address: "Sivun osoite (valinnainen)",
  name: "Nimi (valinnainen)",
  email: "Sähköposti (valinnainen)",
  emailHint: "Tarvitsemme sähköpostin vain, jos haluat vastauksen.",
  privacy: "Kerromme tietosuojaselosteessa, miten tietoja käsitellään.",
  send: "Lähetä",
  thanks: "Kiitos viestistä",
  thanksText: "Verkoston koordinaattori lukee sen. Jos annoit sähköpostisi, saat tarvittaessa vastauksen.",
  thanksAccessibility: "Vastaamme 14 päivän kuluessa, jos annoit sähköpostisi.",
  home: words.toHomePage,
  faults: {
    empty: "Kirjoita viesti ennen lähettämistä.",
    "too-long": "Viesti on liian pitkä. Siinä saa olla enintään 5 000 merkkiä.",
    name: "Tarkista nimi (2–100 merkkiä, ei erikoismerkkejä) tai jätä se pois.",
    email: "Tarkista sähköpostiosoite tai jätä se pois.",
    "too-many":
      "Samasta IP-osoitteesta on lähetetty monta viestiä tunnin aikana. Tekstisi on tallella. Lähetä se myöhemmin uudelleen.",
  },
};

export type Texts = typeof fi;
