import { words } from "./fi-words.ts";

/** In Finnish: likeness between municipalities. */
export const likeness = {
  title: "Näytä ensin samankaltaisten kuntien käytännöt",
  label: words.yourMunicipality,
  hint: "Esimerkiksi Merikarvia.",
  button: "Näytä",
  /** A link for who is signed in. */
  showOwn: (name: string) => `Näytä ensin samankaltaisten käytännöt. Vertailukohta: ${name}`,
  chip: (name: string) => `Vertailukohta: ${name}`,
  howTitle: "Miten samankaltaisuus lasketaan?",
  how: "Samankaltaisuus lasketaan kunnan asukasluvusta, kuntatyypistä, maakunnasta, hyvinvointialueesta ja kielistä. Järjestyksen ratkaisee se käytännön omistaja tai soveltaja, joka muistuttaa kuntaasi eniten. Yleiset toimintamallit, joita samankaltaiset kunnat eivät sovella, ja oman kuntasi käytännöt ovat luettelon keskivaiheilla.",
  howCounty:
    "Samankaltaisuus lasketaan hyvinvointialueen asukasluvusta, kuntien määrästä, kaupungissa asuvien osuudesta ja kielistä. Oman alueesi kuntien käytännöt ovat alkupäässä, yleiset toimintamallit ja oman alueesi käytännöt keskivaiheilla.",
  /** On the list of members. */
  howMembers: "Samankaltaisuus lasketaan asukasluvusta, kuntatyypistä, sijainnista ja kielistä.",
  order: "Samankaltaisimmat ensin",
  unknown: (text: string) => `Kuntaa tai hyvinvointialuetta ”${text}” ei löytynyt.`,
  unknownHelp: "Tarkista kirjoitusasu. Luettelo on nyt tavallisessa järjestyksessä.",
  suggestions: "Tarkoititko:",
  reasons: {
    own: "oman organisaatiosi käytäntö",
    ownCounty: "oma hyvinvointialueesi",
    inOwnCounty: "kunta omalla alueellasi",
    nearlySameSize: "lähes samankokoinen",
    bothBilingual: "molemmat kaksikielisiä",
    bothSwedish: "molemmat ruotsinkielisiä",
    sameCounty: "sama hyvinvointialue",
    sameRegion: "sama maakunta",
    similarSize: "samaa suuruusluokkaa",
    bothRural: "molemmat maaseutumaisia kuntia",
    bothSemiUrban: "molemmat taajaan asuttuja kuntia",
    bothUrban: "molemmat kaupunkimaisia kuntia",
  },
};
