import type { LegalPageText } from "../legal-text.ts";

/** In Finnish: the privacy notice. */
export const privacy: LegalPageText = {
  lead: "Tässä kerrotaan, mitä henkilötietoja Vertaiskunnassa käsitellään, miksi ja mitä oikeuksia sinulla on.",
  sections: [
    {
      id: "rekisterinpitaja",
      title: "Kuka vastaa tiedoista",
      paragraphs: [],
      facts: ["controller", "contact", "officer"],
    },
    {
      id: "lukija",
      title: "Jos vain luet",
      paragraphs: [
        "Lukemiseen ei tarvita tunnusta. Palvelu ei seuraa kävijöitä. Ohjelman lokiin kirjataan, mitä sivua pyydettiin, milloin ja onnistuiko se, mutta ei hakusanoja eikä IP-osoitetta. Palvelimen ylläpitäjällä voi olla lisäksi oma lokinsa.",
        "Hakusivun haut lasketaan, jotta verkosto näkee, mitä siltä puuttuu. Hausta tallennetaan sen sanat, päivä, sivun kieli, hakukertojen määrä ja löytyneiden käytäntöjen määrä, ei sitä, kuka haki, mistä ja mihin aikaan. Hakua ei tallenneta, jos siinä näyttää olevan sähköpostiosoite, puhelinnumero tai henkilötunnus. Haku, jossa voi olla henkilön nimi, tallennetaan vasta, kun sama haku on tehty toisen kerran; sitä ennen se on enintään noin viikon palvelimen muistissa. Haut näkee verkoston koordinaattori, ja ne poistetaan 90 päivän kuluttua.",
        "Jos annat palautetta tai ilmoitat tekstistä, viestisi tallennetaan. Yhteystiedon antaminen on vapaaehtoista.",
      ],
    },
    {
      id: "tunnus",
      title: "Jos sinulla on tunnus",
      paragraphs: [
        "Tiedot saadaan sinulta itseltäsi ja siltä, joka kutsui sinut. Tunnusta ei voi luoda ilman nimeä, työsähköpostia ja organisaatiota. Palvelussa käsitellään näitä tietoja:",
      ],
      list: [
        "nimi, työsähköposti ja uusi osoite, jota odotetaan vahvistettavaksi, organisaatio, kieli sekä roolit ja niiden voimassaolo",
        "salasanan tiiviste; itse salasanaa ei tallenneta",
        "kaksivaiheisen kirjautumisen avain ja käyttämättömien palautuskoodien tiivisteet, jos otat sen käyttöön; avain on tallessa sellaisenaan, myös varmuuskopioissa",
        "kirjautumiset, jotka ovat voimassa: milloin ne alkoivat, milloin palvelua viimeksi käytettiin ja millä selaimella",
        "kommentit, kysymykset ja muut kirjoittamasi tekstit; julkaistusta tekstistä näkyy, kuka sen on kirjoittanut",
        "luonnokset ja liitetyt tiedostot; luonnokset näkevät oman organisaatiosi kirjoittajat ja verkoston koordinaattori. Kuvista poistetaan sijainti- ja kameratiedot",
        "poiminnat hyvinvointisuunnitelmaan: mitkä käytännöt olet valinnut ja missä järjestyksessä. Vain sinä näet ne",
        "soveltamiskorttien versiot: kuka version tallensi ja milloin. Nimi näkyy kortin muutoshistoriassa niille, jotka saavat lukea kortin. Kun tunnus päättyy, nimi ei enää näy",
        "turvaloki: kirjautumiset ja niiden yritykset, aika ja IP-osoite",
        "tapahtumaloki: kuka on ylläpitänyt tunnuksia tai muiden tekstejä, milloin ja miksi.",
      ],
    },
    {
      id: "nimetty",
      title: "Jos sinut on nimetty kuvauksessa",
      paragraphs: [
        "Organisaatio voi kertoa kuvauksessaan, kuka sen työntekijöistä antaa lisätietoja, ja hänen tehtävänsä ja työnsä yhteystiedot. Ne näkyvät kaikille, myös kuvauksen aiemmissa versioissa, mutta eivät avoimessa rajapinnassa eivätkä haussa. Julkisista lähteistä kootuissa kuvauksissa on vain yksikkö. Jos haluat tietosi pois, pyydä sitä organisaatioltasi tai palautelomakkeella. Ne poistetaan silloin kaikista versioista, ja poistosta jää merkintä ilman tietoja.",
      ],
    },
    {
      id: "tarkoitus",
      title: "Mihin tietoja käytetään",
      paragraphs: [
        "Tietoja käytetään kirjautumiseen ja oikeuksien hallintaan, verkoston keskusteluun, palautteeseen vastaamiseen sekä väärinkäytön estämiseen ja selvittämiseen. Niillä ei tehdä automaattisia päätöksiä eikä profilointia.",
      ],
      facts: ["basis"],
    },
    {
      id: "sailytys",
      title: "Kuinka kauan tietoja säilytetään",
      paragraphs: [
        "Tunnuksen tiedot säilyvät niin kauan kuin tunnus on käytössä. Kun tunnus päätetään, sen tiedot jäävät talteen, jotta henkilö voi palata, ja hän näkee ne edelleen kirjautumalla. Hänen keskeneräiset luonnoksensa ja avoimet kysymyksensä voidaan antaa jatkajalle. Alla on kerrottu, kuinka kauan muut tiedot säilyvät; vanhentuneet poistetaan itsestään. Kirjautuminen on voimassa enintään 30 päivää, ja se päättyy aiemmin, jos palvelua ei käytetä 12 tuntiin.",
        "Kommentit säilyvät, kunnes ne poistetaan. Kun tunnus päättyy, kirjoittajan nimi ei enää näy niissä eikä julkaistuissa versioissa. Organisaatio, jonka puolesta ne kirjoitettiin, näkyy edelleen. Varmuuskopioissa tiedot säilyvät, kunnes kopio poistetaan.",
      ],
      facts: ["securityLog", "auditLog", "feedback", "endedPeople", "dataRequests", "links", "withdrawnTexts"],
    },
    {
      id: "luovutus",
      title: "Kenelle tietoja annetaan",
      paragraphs: [
        "Ohjelma ei luovuta tietoja kenellekään eikä itse siirrä niitä EU:n tai Euroopan talousalueen ulkopuolelle. Julkaistut tekstit voi lukea kuka tahansa. Palvelimen paikan valitsee palvelun ylläpitäjä.",
      ],
    },
    {
      id: "oikeudet",
      title: "Oikeutesi",
      paragraphs: [
        "Jos sinulla on tunnus, saat kopion tiedoistasi ja voit tehdä pyynnön omalla sivullasi. Muuten käytä palautelomaketta. Pyyntöön vastataan kuukauden kuluessa. Oikeusperusteesta riippuu, mitkä näistä koskevat sinua:",
      ],
      list: [
        "nähdä omat tietosi ja saada niistä kopion",
        "oikaista väärät tiedot",
        "poistaa tietosi",
        "rajoittaa tietojesi käsittelyä tai vastustaa sitä",
        "siirtää tietosi toiseen palveluun",
        "perua suostumuksesi, jos käsittely perustuu siihen.",
      ],
      page: "ownData",
      link: { href: "https://tietosuoja.fi/", text: "Valitus: Tietosuojavaltuutetun toimisto" },
    },
    {
      id: "evasteet",
      title: "Evästeet",
      paragraphs: [
        "Palvelu asettaa evästeen vain niille, jotka kirjautuvat. Istuntoeväste pitää sinut kirjautuneena. Laite-eväste kertoo vuoden ajan, että olet kirjautunut tällä laitteella ennenkin: sen ansiosta muiden arvailut eivät estä sinua kirjautumasta. Molemmat ovat välttämättömiä, joten niihin ei pyydetä suostumusta. Muita evästeitä ei ole.",
        "Kun kirjoitat, selain pitää tallentamattomasta tekstistä oman kopion, jotta se ei katoa. Kopio poistuu, kun teksti on tallennettu tai kirjaudut ulos.",
        "Jos keräät poimintoja ilman tunnusta, luettelo on poimintasivun osoitteessa. Sitä ei tallenneta palveluun. Selain muistaa luettelon välilehdessä, kunnes suljet sen.",
      ],
    },
  ],
};
