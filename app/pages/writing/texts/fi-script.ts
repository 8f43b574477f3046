import { words } from "#app/i18n/shared/fi-words.ts";

/** In Finnish: what the writing script says. */
export const script = {
  toolbar: {
    label: "Muotoile tekstiä: {field}",
    bold: "Lihavointi",
    italic: "Kursivointi",
    bullets: "Luettelo",
    numbers: "Numeroluettelo",
    link: "Linkki",
    heading: "Väliotsikko",
    table: "Taulukko",
    linkText: "linkin teksti",
    column: "Sarake",
  },
  counter: {
    left: "Jäljellä {count} merkkiä",
    one: "Jäljellä 1 merkki",
    over: "{count} merkkiä liikaa",
    overOne: "1 merkki liikaa",
  },
  paste: {
    offer: "Liitetyssä tekstissä on {count} otsikkoa, jotka vastaavat lomakkeen kohtia.",
    spread: words.divideIntoSections,
    keep: "Liitä tähän",
    title: "Tekstin pääotsikko siirrettiin kohtaan Otsikko.",
    pictures: "Kuvat eivät tulleet tekstin mukana. Liitä ne kohdassa Kuvat ja tiedostot.",
  },
  save: {
    saved: "Tallennettu klo {time}",
    waiting: "Tallennetaan…",
    unsaved: "Ei vielä tallennettu palvelimelle",
    recovered: "Teksti on taas tallessa palvelimella.",
    signIn: "Kirjaudu sisään uudessa välilehdessä",
    combine: "Vertaa tekstejä ja yhdistä ne (uusi välilehti)",
    faults: {
      "signed-out":
        "Kirjautumisesi on päättynyt. Teksti on tallessa tässä selaimessa. Kirjaudu sisään ja palaa tähän: tallennus jatkuu.",
      parallel:
        "Joku muu tallensi tämän luonnoksen samaan aikaan. Sinun tekstisi säilyi rinnakkaisena luonnoksena, eikä kummankaan teksti kadonnut.",
      "too-big": "Teksti on liian pitkä tallennettavaksi. Lyhennä sitä. Se on tallessa tässä selaimessa.",
      "too-many":
        "Sinulla on liian monta luonnosta. Teksti on tallessa tässä selaimessa. Poista vanhoja luonnoksia omalla sivullasi ja palaa tähän: tallennus jatkuu.",
      forbidden:
        "Sinulla ei ole enää oikeutta kirjoittaa tätä, joten tekstiä ei tallenneta palvelimelle. Se on tallessa tässä selaimessa. Kopioi se itsellesi.",
      "not-found":
        "Et pääse enää tähän luonnokseen, joten tekstiä ei tallenneta palvelimelle. Se on tallessa tässä selaimessa. Kopioi se itsellesi.",
      busy: "Palvelin ei juuri nyt pysty tallentamaan. Teksti on tallessa tässä selaimessa, ja yritämme uudelleen.",
      offline: "Palvelimeen ei saada yhteyttä. Teksti on tallessa tässä selaimessa, ja yritämme uudelleen.",
      failed: "Tallennus ei onnistunut. Teksti on tallessa tässä selaimessa, ja yritämme uudelleen.",
    },
  },
  copy: {
    found: "Tässä selaimessa on uudempi teksti ({time}), jota ei ole tallennettu palvelimelle.",
    changedMeanwhile:
      "Palvelimella olevaa luonnosta on muutettu sillä välin. Jos palautat tekstin, se tallentuu rinnakkaiseksi luonnokseksi.",
    restore: "Palauta se",
    discard: "Hylkää",
    restored: "Teksti palautettiin lomakkeelle.",
    discarded: "Selaimessa ollut teksti hylättiin.",
  },
  preview: {
    title: words.preview,
    show: "Näytä esikatselu",
    hide: "Piilota esikatselu",
    problems: "Korjattavaa",
    problem: "Rivi {line}: {message}",
    problemIn: "{field}, rivi {line}: {message}",
    failed: "Esikatselua ei voitu hakea. Se päivittyy, kun jatkat kirjoittamista.",
  },
  widgets: {
    inserted: "Lisätty kohtaan: {field}",
  },
  similar: {
    title: "Onko tästä jo kirjoitettu?",
    newTab: "Linkit avautuvat uuteen välilehteen.",
    found: "Samasta aiheesta löytyi kirjoituksia: {count}. Ne ovat otsikkokentän alla.",
  },
};
