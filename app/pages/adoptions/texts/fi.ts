import { words } from "#app/i18n/shared/fi-words.ts";
import { adoptionForm } from "./fi-form.ts";

/** In Finnish: adoptions. */
export const fi = {
  section: {
    title: words.howOthersApplied,
    none: words.nobodyApplied,
    count: (count: number) => (count === 1 ? "1 soveltaja" : `${count} soveltajaa`),
    counts: "Vaiheet",
    sizes: "Minkä kokoisissa kunnissa",
    newest: "Uusin kokemus",
    ask: words.whomToAsk,
    compare: "Soveltajat rinnakkain",
    interested: "Kiinnostuneet",
    interestedMore: "Ottakaa yhteyttä toisiinne: kokeilu on helpompi aloittaa yhdessä.",
    starter: { "public-sources": "Koottu julkisista lähteistä", member: "Koottu organisaation omasta kuvauksesta" },
    own: words.ownDescription,
    card: "Koko kortti ja muutoshistoria",
    cardOf: (name: string) => `Koko kortti ja muutoshistoria: ${name}`,
    ownOf: (name: string) => `Soveltajan oma kuvaus: ${name}`,
    columns: {
      who: words.appliedBy,
      changed: "Mitä muutettiin",
      took: words.whatItTook,
      got: words.howItWent,
      learned: "Mitä opittiin",
    },
  },
  act: {
    try: words.tryThisToo,
    tryMore: "Kiinnostus riittää alkuun. Se ei sido mihinkään, ja sen näkevät vain verkoston jäsenet.",
    visitor: "Verkoston jäsen voi kirjautua ja kertoa oman kuntansa kokeilusta.",
    notWriter:
      "Kortin tekee organisaationne kirjoittaja, hyvinvointikoordinaattori tai yhteyshenkilö. Kerro heille, jos tätä kannattaisi kokeilla teillä.",
    edit: "Muokkaa korttianne",
    version: "Kuvaa oma toteutuksenne",
    versionMore: "Kuvaukseen tulee linkki tähän käytäntöön.",
    done: {
      save: "Kortti on tallennettu.",
      remove: "Kortti on poistettu näkyvistä.",
      "bring-back": "Kortti on palautettu näkyviin.",
      "keep-draft": "Luonnos on tallennettu. Sen näkevät vain organisaatiosi kirjoittajat.",
      "discard-draft": words.draftDeleted,
    },
  },
  shownToAll: "Näkyy kaikille",
  shownByStatus: "Kiinnostus ja suunnitelma näkyvät vain jäsenille",
  form: adoptionForm,
  faults: {
    redacted: words.redactedFault,
    reason: words.reasonFault,
    own: "Tämä on organisaationne oma käytäntö. Sitä ei sovelleta vaan muokataan.",
    withdrawn:
      "Käytäntö on poistettu näkyvistä, joten siitä ei voi enää tallentaa korttia. Tekstisi on alla: kopioi se talteen.",
    organisation: "Verkoston koordinaattori ei itse sovella käytäntöjä. Valitse organisaatio, jonka kortti tämä on.",
    problems: "Korttia ei tallennettu. Korjaa nämä kohdat:",
    "private-data":
      "Korttia ei vielä tallennettu. Tekstissä näyttää olevan tietoja yksityishenkilöstä. Poista ne tai vahvista, että ne saa julkaista.",
    "draft-conflict":
      "Olet tallentanut tästä kortista uudemman luonnoksen toisessa ikkunassa. Alla on tämän ikkunan teksti. Jos säilytät sen, se korvaa toisen.",
    removed: "Kortti on jo poistettu näkyvistä.",
    "not-removed": "Kortti on jo näkyvissä.",
    expired: "Lomake oli vanhentunut. Tekstisi on tallella, tallenna se uudelleen.",
    "signed-out":
      "Et ole enää kirjautunut, joten korttia ei tallennettu. Tekstisi on alla tallessa. Kirjaudu toisessa välilehdessä ja tallenna sitten uudelleen.",
    "not-saved": "Sinulla ei ole oikeutta tallentaa tätä korttia. Tekstisi on alla, jotta voit ottaa sen talteen.",
  },
  conflict: (who: string, when: string) =>
    `${who} tallensi kortin ${when}, sillä aikaa, kun kirjoitit. Mitään ei ole hävinnyt: alla on sinun tekstisi, ja eroavissa kohdissa näkyy myös se, mitä kortissa nyt lukee. Yhdistä tekstit ja tallenna uudelleen.`,
  conflictRemoved:
    "Kortti poistettiin näkyvistä sillä aikaa, kun kirjoitit. Tekstisi on alla. Jos tallennat sen, kortti tulee takaisin näkyviin.",
  fieldFaults: {
    missing: "Valitse vaihe.",
    unknown: "Valitse jokin luettelon vaihtoehdoista.",
    "too-long": (number: number) => `Lyhennä tekstiä: enintään ${number} merkkiä.`,
    characters:
      "Tekstissä oli merkkejä, joita ei voi näyttää. Ne on nyt poistettu: tarkista teksti ja tallenna uudelleen.",
    date: "Kirjoita vuosi tai kuukausi, esimerkiksi 2024 tai 5/2024.",
    future: "Ajankohta ei voi olla tulevaisuudessa.",
    "ends-before-start": "Päättymisaika ei voi olla ennen alkamisaikaa.",
    "not-ended": "Päättymisaika kirjataan vain, kun vaihe on Päättynyt.",
    "never-started":
      "Vaihe on Päättynyt, mutta alkamisaika puuttuu. Kerro, milloin aloititte, tai poista kortti näkyvistä.",
    "not-own": "Valitse oma julkaistu kuvauksenne tai jätä kohta tyhjäksi.",
    itself: "Oma kuvaus ei voi olla sama käytäntö, jota sovellatte.",
  },
  history: {
    title: (name: string) => `Soveltamiskortti: ${name}`,
    now: "Kortti nyt",
    versions: "Muutoshistoria",
    version: (number: number) => `Versio ${number}`,
    first: words.firstVersion,
    same: "Sisältö on sama kuin edellisessä versiossa.",
    removed: "Kortti on poistettu näkyvistä. Tämän sivun näkevät vain sen kirjoittajat.",
  },
  member: { title: "Käytössä ja kokeilussa", lead: "Näitä muiden käytäntöjä täällä sovelletaan." },
  own: {
    title: "Soveltamiskortit",
    none: "Organisaatiollanne ei ole vielä kortteja. Tee kortti käytännön sivulla napista Kokeillaan meilläkin.",
    edit: "Muokkaa korttia",
    editNamed: (title: string) => `Muokkaa korttia: ${title}`,
    make: "Tee oma kortti",
    makeNamed: (title: string) => `Tee oma kortti: ${title}`,
    drafts: "Keskeneräiset kortit",
    draft: (when: string) => `Luonnos tallennettu ${when}`,
    removed: "Näkyvistä poistetut kortit",
    removedMore: "Näitä ei näe kukaan muu. Avaa kortti, niin voit palauttaa sen.",
    removedBy: "Verkoston koordinaattori poisti kortin. Syy:",
    removedAt: (when: string) => `Poistettu näkyvistä ${when}`,
    bringBackNamed: (title: string) => `Avaa ja palauta: ${title}`,
    bringBack: "Avaa ja palauta",
  },
  company: {
    title: "Käytännöt, joita harkitsette",
    who: "Ketkä muut harkitsevat tätä",
    lead: "Ottakaa yhteyttä toisiinne: kokeilu on helpompi aloittaa yhdessä. Tämän näkevät vain verkoston jäsenet.",
    others: "Tätä harkitsevat myös:",
    alone: "Kukaan muu ei ole vielä kertonut harkitsevansa tätä.",
  },
  cardTerms: "Kaikille näkyvän kortin tekstit julkaistaan organisaationne nimissä ja lisenssillä CC BY 4.0.",
  where: "Missä",
  moreToAsk: (count: number) => `ja ${count} muuta`,
  moreCards: (shown: number, all: number) => `Tässä on ${shown} korttia, kaikkiaan niitä on ${all}.`,
  one: words.appliedBy,
  yours: "Vertailukohta",
  compared: (name: string) => `Vertailukohta on ${name}: samankaltaisimmat ovat ensin.`,
  change: "Vertaa toiseen kuntaan tai hyvinvointialueeseen",
  plainOrder: "Tavallinen järjestys",
};

export type Texts = typeof fi;
