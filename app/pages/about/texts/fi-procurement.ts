import type { LegalPageText } from "../legal-text.ts";

/** In Finnish: the page for whoever must approve the service. */
export const procurement: LegalPageText = {
  lead: "Sille, joka hankkii palvelun tai hyväksyy sen käytön: vastuut, tietosuoja, tietoturva, saavutettavuus, varmuuskopiot ja irtautuminen yhdellä sivulla. Mitä palvelun ylläpitäjä ei ole ilmoittanut, sitä ei tässä väitetä.",
  sections: [
    {
      id: "vastuut",
      title: "Kuka vastaa mistä",
      paragraphs: [
        "Palvelun ylläpitäjä vastaa tunnuksista, lokeista ja palautteesta. Jokainen organisaatio vastaa teksteistä, jotka se julkaisee, ja siitä, keiden nimiä niissä on. Palvelimen tarjoaja säilyttää tietoja ylläpitäjän lukuun.",
      ],
      facts: ["controller", "contact", "officer", "hosting"],
    },
    {
      id: "peruste",
      title: "Oikeusperuste",
      paragraphs: [
        "Palvelu on tehty viranomaisten yhteistyöhön. Mikään sen toiminto ei vaadi, että käsittely perustuisi suostumukseen.",
      ],
      facts: ["basis"],
    },
    {
      id: "sijainti",
      title: "Missä tiedot ovat",
      paragraphs: [
        "Kaikki tiedot ovat yhdellä palvelimella yhdessä kansiossa: tietokanta ja tiedostot. Ohjelma ei lähetä tietoja muualle, eivätkä sivut lataa mitään muilta palvelimilta. Videot ovat linkkejä.",
      ],
      facts: ["hosting", "location"],
    },
    {
      id: "lokit",
      title: "Mitä kirjataan lokiin",
      paragraphs: [],
      list: [
        "Pyyntöloki: mitä sivua pyydettiin, milloin ja onnistuiko se. Ei hakusanoja, evästeitä eikä IP-osoitteita. Säilytysajan päättää palvelimen ylläpito.",
        "Turvaloki: kirjautumiset, niiden yritykset ja IP-osoite. Sen näkee verkoston koordinaattori.",
        "Tapahtumaloki: kuka muutti muiden tunnuksia tai tekstejä, milloin ja miksi.",
        "Hakutilasto: haetut sanat päivittäin ilman hakijaa, 90 päivää.",
      ],
    },
    {
      id: "sailytys",
      title: "Säilytysajat",
      paragraphs: [
        "Nämä ajat on asetettu tähän palveluun. Vanhentuneet tiedot poistetaan itsestään. Julkaistut tekstit säilyvät, kunnes niiden omistaja poistaa ne näkyvistä. Sen jälkeen ne säilyvät versioineen alla kerrotun ajan. Henkilötiedot ja muut laittomat kohdat voi poistaa kaikista versioista.",
      ],
      facts: ["securityLog", "auditLog", "feedback", "endedPeople", "dataRequests", "links", "withdrawnTexts"],
      page: "privacy",
    },
    {
      id: "tietoturva",
      title: "Tietoturva kymmenellä rivillä",
      paragraphs: ["Jokaisen rivin lopussa on ohjelman lähdekoodin testi, joka valvoo asiaa."],
      list: [
        "Jäsenten tekstit eivät voi ajaa ohjelmakoodia eivätkä tuoda sivulle skriptejä: tests/mdx/hostile.test.ts",
        "Jokaisella sivulla on tiukka sisältökäytäntö (CSP), eikä mitään ladata muualta: tests/e2e/pages.spec.ts",
        "Salasanat, istunnot ja linkit tallennetaan vain tiivisteinä: tests/people/sign-in.test.ts",
        "Salasanojen arvailu hidastuu tunnuksen, verkon ja laitteen mukaan: tests/people/throttle.test.ts",
        "Kirjautumisen voi tehdä kaksivaiheiseksi kertakäyttökoodilla: tests/people/second-factor.test.ts",
        "Kuka saa tehdä mitä, päätetään yhdessä taulukossa (tests/people/policy.test.ts), ja jokainen sivu on kokeiltu jokaisella roolilla: tests/http/accounts.test.ts",
        "Lomakkeita ei voi lähettää toisen sivuston kautta: tests/http/accounts.test.ts",
        "Kuvat piirretään uudelleen ilman sijaintitietoja: tests/files/picture.test.ts",
        "Julkaistuja versioita ja lokeja ei voi muuttaa huomaamatta: tests/db/immutable.test.ts",
        "Tallennettu ei katoa, vaikka palvelin pysähtyisi kesken: tests/server/kill.test.ts",
      ],
    },
    {
      id: "saavutettavuus",
      title: "Saavutettavuus",
      paragraphs: [
        "Tavoite on WCAG 2.1:n taso AA. Kaikki toimii näppäimistöllä ja ilman JavaScriptiä. Jokainen sivu tarkistetaan automaattisesti (axe) ennen uutta versiota. Automaattinen tarkistus ei löydä kaikkea.",
      ],
      facts: ["status", "assessed", "method"],
      page: "accessibility",
    },
    {
      id: "varmuuskopiot",
      title: "Varmuuskopiot ja palautus",
      paragraphs: [
        "Yksi komento kopioi koko palvelun sen ollessa käytössä, ja toinen palauttaa kopion. Palautus tarkistaa kopion ennen kuin mitään muutetaan. Molempia kokeillaan ohjelman testeissä: tests/server/backup.test.ts. Milloin kopioita otetaan ja missä ne ovat, päättää palvelimen ylläpito.",
      ],
      facts: ["restoreTried"],
    },
    {
      id: "irtautuminen",
      title: "Jos palvelusta luovutaan",
      paragraphs: [
        "Kuvaukset, niiden versiot ja tiedostot saa ulos tavallisina tekstitiedostoina, jotka aukeavat ilman tätä ohjelmaa. Taulukot saa CSV-muodossa, ja avoin rajapinta antaa saman JSON-muodossa. Ohjelma on avointa lähdekoodia (EUPL-1.2), eikä sen käyttö maksa lisenssimaksuja.",
      ],
    },
  ],
};
