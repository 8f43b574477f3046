import { words } from "#app/i18n/shared/fi-words.ts";

/** In Finnish: co-owners. */
export const fi = {
  title: words.coOwners,
  lead: "Yhteisomistajan kirjoittajat voivat muokata kuvausta ja hallita sitä. Organisaatiosta tulee yhteisomistaja vasta, kun sen oma kirjoittaja hyväksyy ehdotuksen.",
  owners: "Omistajat nyt",
  leads: "vastuuorganisaatio",
  proposals: "Ehdotukset yhteisomistajiksi",
  proposalsLead:
    "Ehdotuksen näkevät vain omistajien ja ehdotetun organisaation kirjoittajat sekä verkoston koordinaattori.",
  none: "Avoimia ehdotuksia ei ole.",
  noneForYou: "Organisaatiollanne ei ole avointa ehdotusta tästä käytännöstä.",
  proposal: (proposer: string, organisation: string) => `${proposer} ehdottaa yhteisomistajaksi: ${organisation}`,
  effect:
    "Kun hyväksyt ehdotuksen, organisaatio näkyy lukijoille omistajien joukossa ja sen kirjoittajat voivat muokata kuvausta. Tästä syntyy uusi versio.",
  buttons: { accept: "Hyväksy", decline: "Hylkää", "take-back": "Peru ehdotus" },
  propose: {
    title: "Ehdota yhteisomistajaa",
    text: `Organisaation kirjoittajat näkevät ehdotuksen sivulla ${words.own} ja käytännön sivulla. Lukijat eivät näe sitä.`,
    organisation: words.organisation,
    choose: words.chooseOrganisation,
    button: "Ehdota",
  },
  leave: {
    title: "Yhteisomistuksesta luopuminen",
    text: (name: string) =>
      `${name} poistuu omistajien joukosta, eivätkä sen kirjoittajat voi enää muokata kuvausta. Tästä syntyy uusi versio. Aiempiin versioihin nimi jää.`,
    button: "Luovu yhteisomistuksesta",
    named: (name: string) => `Luovu yhteisomistuksesta: ${name}`,
  },
  publicSources:
    "Kuvaus on koottu julkisista lähteistä. Yhteisomistajat on nimetty lähteiden perusteella, eikä niiltä ole vielä kysytty. Kun organisaatio ottaa kuvauksen omakseen, muita ehdotetaan yhteisomistajiksi.",
  manage: "Siirry käytännön hallintaan",
  back: words.backToPractice,
  done: {
    propose: "Ehdotus on lähetetty.",
    accept: "Organisaatio on nyt yhteisomistaja.",
    decline: "Ehdotus on hylätty.",
    "take-back": "Ehdotus on peruttu.",
    leave: "Yhteisomistus on päättynyt.",
  },
  faults: {
    withdrawn: words.practiceWithdrawn,
    "public-sources": words.takeOverFirst,
    organisation: words.organisationMissing,
    "already-owner": words.alreadyOwner,
    "already-proposed": "Organisaatiota on jo ehdotettu, eikä se ole vielä vastannut.",
    declined:
      "Organisaatio on hylännyt ehdotuksen. Voit ehdottaa sitä uudelleen vasta, kun kuvauksesta on julkaistu uusi versio.",
    "no-proposal": "Ehdotusta ei enää ole. Se on peruttu, tai siihen on jo vastattu.",
    "no-co-owner": "Organisaatio ei ole enää yhteisomistaja.",
    leads:
      "Vastuuorganisaatio ei voi luopua kuvauksesta. Luovuta kuvaus ensin toiselle organisaatiolle sivulla Hallinta.",
    problems: "Kuvausta ei voi julkaista näin. Sen tiedot on ensin korjattava.",
  },
};

export type Texts = typeof fi;
