import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: owning. */
export const fi = {
  of: (title: string) => `Käytäntö: ${title}`,
  takingOver: {
    terms: "Kun otat kuvauksen omaksenne, julkaiset sen organisaationne nimissä ja lisenssillä CC BY 4.0.",
    title: words.takeOverWriteUp,
    lead: "Kuvaus on koottu julkisista lähteistä. Kun otat sen omaksenne, siitä tulee organisaationne oma kuvaus, ja merkintä julkisista lähteistä poistuu.",
    check: "Lue kuvaus ensin läpi. Jos se pitää korjata tai poistaa, kerro siitä meille.",
    others:
      "Muita kuvauksessa nimettyjä ehdotetaan yhteisomistajiksi. Ne näkyvät omistajina vasta, kun ne ovat hyväksyneet ehdotuksen.",
    button: "Ota omaksenne",
    short: "Onko käytäntö teidän? Voit ottaa kuvauksen omaksenne organisaationne puolesta.",
    ask: "Kerro meille",
    taken: "Organisaatio on jo ottanut kuvauksen omakseen.",
  },
  title: "Käytännön hallinta",
  links: "Omistajan toiminnot",
  manage: "Hallinta",
  choose: words.chooseOrganisation,
  organisation: words.organisation,
  confirm: {
    title: words.confirmAsCurrent,
    text: "Vahvista, että kuvaus pitää yhä paikkansa. Lukijat näkevät vahvistuksen päivän sivulla ja luetteloissa.",
    last: (date: string) => `Viimeksi julkaistu tai vahvistettu ${date}.`,
    button: words.confirmAsCurrent,
    named: (title: string) => `Vahvista ajantasaiseksi: ${title}`,
  },
  end: {
    title: words.markAsEnded,
    text: "Kuvaus pysyy näkyvissä, ja sen vaiheeksi tulee päättynyt. Tästä syntyy uusi versio.",
    is: (year: string) => `Käytäntö on merkitty päättyneeksi ${year}.`,
    year: "Vuosi, jona käytäntö päättyi",
    button: words.markAsEnded,
  },
  coOwners: {
    title: words.coOwners,
    owners: (names: string) => `Omistajat nyt: ${names}`,
    link: "Ehdota yhteisomistajaa tai luovu yhteisomistuksesta",
  },
  handOver: {
    title: "Luovuta toiselle organisaatiolle",
    text: "Toisesta organisaatiosta tulee heti kuvauksen vastuuorganisaatio. Lukijat näkevät sen ensimmäisenä omistajana. Luovutus kirjataan tapahtumalokiin.",
    keep: "Nykyinen vastuuorganisaatio jää yhteisomistajaksi",
    understood: "Ymmärrän, että vastuu kuvauksesta siirtyy heti",
    button: "Luovuta",
  },
  rename: {
    title: words.changeAddress,
    text: "Sivu saa uuden osoitteen. Vanhat osoitteet johtavat aina uuteen. Vaihto kirjataan tapahtumalokiin.",
    now: (address: string) => `Osoite nyt: ${address}`,
    former: (slugs: string) => `Aiemmat osoitteet: ${slugs}`,
    slug: "Uusi tunniste osoitteen loppuun",
    hint: "Pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi ”lahitori-liminka”. Enintään 80 merkkiä.",
    understood: "Ymmärrän, että sivun osoite vaihtuu heti",
    button: words.changeAddress,
  },
  withdraw: {
    title: words.withdraw,
    text: "Kuvaus poistuu luetteloista, hausta ja syötteistä. Sen osoitteessa lukijoille kerrotaan poistosta ja poiston syystä. Myös sen kuvat ja tiedostot poistuvat näkyvistä tunnin kuluessa, mutta muiden tallentamat kopiot jäävät. Voit palauttaa kuvauksen, kunnes tietosuojaselosteessa kerrottu säilytysaika päättyy. Poisto kirjataan tapahtumalokiin.",
    reason: "Syy lukijoille",
    reasonHint: "Enintään 500 merkkiä. Syy näkyy kaikille, joten älä kirjoita henkilötietoja.",
    button: words.withdraw,
  },
  bringBack: {
    title: words.showAgain,
    text: "Kuvaus palaa luetteloihin, hakuun ja syötteisiin sellaisena kuin se oli. Myös keskustelu palaa. Palautus kirjataan tapahtumalokiin.",
    button: words.showAgain,
  },
  redaction: {
    title: words.removeForGood,
    text: "Poista tekstistä kohta, versio tai tiedosto, jota kukaan ei saa lukea, esimerkiksi henkilötiedot. Poisto koskee myös vanhoja versioita.",
    link: "Siirry poistamaan",
  },
  publicSources:
    "Kuvaus on koottu julkisista lähteistä. Kun organisaationne on ottanut sen omakseen, voitte vahvistaa sen, merkitä sen päättyneeksi, jakaa sen ja luovuttaa sen.",
  takeOver: words.takeOverWriteUp,
  all: "Organisaation kaikki käytännöt",
  back: words.backToPractice,
  done: {
    confirm: "Kuvaus on vahvistettu ajantasaiseksi.",
    "mark-ended": "Käytäntö on merkitty päättyneeksi.",
    "hand-over": "Käytäntö on luovutettu.",
    rename: "Osoite on vaihdettu.",
    withdraw: words.practiceWithdrawn,
    "bring-back": "Käytäntö on palautettu näkyviin.",
  },
  faults: {
    reason: words.reasonFault,
    withdrawn: "Käytäntö on poistettu näkyvistä. Palauta se ensin.",
    "not-withdrawn": "Käytäntö on jo näkyvissä.",
    "public-sources": words.takeOverFirst,
    changed: "Kuvauksesta on sillä välin julkaistu uusi versio. Tarkista se ja yritä uudelleen.",
    "not-understood": "Rastita ruutu, jos haluat jatkaa.",
    slug: "Tunniste ei kelpaa.",
    "slug-same": "Tämä on jo käytännön osoite.",
    "slug-taken": "Tunniste on tai on ollut toisen käytännön osoite. Valitse toinen.",
    organisation: words.organisationMissing,
    "already-owner": words.alreadyOwner,
    year: "Kirjoita vuosi neljällä numerolla. Se ei voi olla alkamisvuotta aiempi eikä tulevaisuudessa.",
    problems: "Kuvausta ei voi julkaista näin. Korjaa se ensin muokkaamalla.",
  },
  own: {
    title: "Organisaation käytännöt",
    of: (name: string) => `Käytännöt: ${name}`,
    lead: "Ensin ne, joita ei ole vahvistettu vuoteen.",
    none: "Organisaatiolla ei ole vielä käytäntöjä.",
    checked: (date: string) => `julkaistu tai vahvistettu ${date}`,
    all: "Vahvista kaikki ajantasaisiksi",
    allText: (count: number) =>
      count === 1
        ? "Vahvistat yllä olevan kuvauksen sellaisena kuin se on nyt."
        : `Vahvistat yllä olevat ${count} kuvausta sellaisina kuin ne ovat nyt. Julkisista lähteistä koottuja ei vahvisteta.`,
    confirmed: (count: number) =>
      count === 1 ? "1 kuvaus on vahvistettu ajantasaiseksi." : `${count} kuvausta on vahvistettu ajantasaisiksi.`,
    left: (count: number) =>
      count === 1
        ? "1 jäi vahvistamatta, koska se oli muuttunut. Tarkista se."
        : `${count} jäi vahvistamatta, koska ne olivat muuttuneet. Tarkista ne.`,
    withdrawn: "Poistettu näkyvistä",
    withdrawnOn: (date: string) => `poistettu näkyvistä ${date}`,
    manageNamed: (title: string) => `Hallinta: ${title}`,
  },
  yours: "Onko käytäntö teidän? Voitte ottaa kuvauksen omaksenne, korjata sen tai pyytää sen poistamista.",
};

export type Texts = typeof fi;
