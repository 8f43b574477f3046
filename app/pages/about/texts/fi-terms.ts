import type { LegalPageText } from "../legal-text.ts";

/** In Finnish: the terms of use. */
export const terms: LegalPageText = {
  lead: "Nämä ehdot koskevat kaikkia, jotka lukevat Vertaiskuntaa tai kirjoittavat siihen.",
  sections: [
    { id: "palvelu", title: "Kuka palvelua ylläpitää", paragraphs: [], facts: ["controller", "contact"] },
    {
      id: "lisenssi",
      title: "Tekstien lisenssi",
      paragraphs: [
        "Kun julkaiset kuvauksen, kaikille näkyvän soveltamiskortin tai kommentin, annat tekstisi kaikkien käyttöön lisenssillä Creative Commons Nimeä 4.0 Kansainvälinen (CC BY 4.0). Muut saavat käyttää ja muokata tekstiä, kun he kertovat, kenen se on. Julkaise vain sellaista, mihin sinulla on oikeus.",
        "Samoin ehdoin saat itse käyttää muiden tekstejä: mainitse kirjoittaja tai organisaatio, lisenssi ja muutokset.",
      ],
      link: { href: "https://creativecommons.org/licenses/by/4.0/deed.fi", text: "Lisenssi CC BY 4.0" },
    },
    {
      id: "kielletty",
      title: "Mitä ei saa kirjoittaa",
      paragraphs: ["Älä kirjoita palveluun"],
      list: [
        "muiden ihmisten henkilötietoja, kuten asiakas- tai terveystietoja",
        "salassa pidettäviä tietoja",
        "tekstejä tai kuvia, joiden tekijänoikeus on jollakin muulla",
        "mitään loukkaavaa, syrjivää tai lainvastaista",
        "mainoksia.",
      ],
    },
    {
      id: "moderointi",
      title: "Tekstien poistaminen",
      paragraphs: [
        "Verkoston koordinaattori voi piilottaa tekstin, joka rikkoo näitä ehtoja, ja palauttaa sen. Syy kirjataan. Oman kommentin voi poistaa itse, jolloin paikalle jää merkintä poistosta. Kuka tahansa voi ilmoittaa asiattomasta tekstistä.",
      ],
      feedback: true,
    },
    {
      id: "tunnukset",
      title: "Tunnus",
      paragraphs: ["Tunnus on henkilökohtainen. Älä anna salasanaasi tai kirjautumislinkkiäsi kenellekään."],
    },
    {
      id: "vastuu",
      title: "Vastuu",
      paragraphs: [
        "Palvelu tarjotaan sellaisena kuin se on. Tietojen virheettömyyttä tai palvelun toimimista ilman katkoja ei taata. Kirjoittaja vastaa omasta tekstistään. Kunta ei ole vahvistanut kuvauksia, jotka on koottu julkisista lähteistä. Tarkista tärkeät tiedot lähteestä.",
      ],
    },
  ],
};
