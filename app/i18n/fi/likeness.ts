/** In Finnish: lists ranked by likeness to one's own municipality. */
export const likeness = {
  likeness: {
    title: "Näytä ensin kuntasi kaltaiset",
    label: "Oma kuntasi tai hyvinvointialueesi",
    hint: "Esimerkiksi Merikarvia.",
    button: "Näytä",
    /** A link for who is signed in. */
    showOwn: (name: string) => `Näytä oman organisaatiosi (${name}) kaltaiset ensin`,
    chip: (name: string) => `Vertailussa ${name}`,
    howTitle: "Miten kaltaisuus lasketaan?",
    how: "Kaltaisuus lasketaan kunnan asukasluvusta, kuntatyypistä, maakunnasta, hyvinvointialueesta ja kielistä. Omistajista ja soveltajista kaltaisin ratkaisee. Kaikille tarkoitetut toimintamallit, joita kukaan kaltaisesi ei sovella, ja omat käytäntösi jäävät luettelon keskivaiheille.",
    howCounty:
      "Kaltaisuus lasketaan hyvinvointialueen asukasluvusta, kuntien määrästä, kaupungissa asuvien osuudesta ja kielistä. Oman alueesi kunnat ovat alkupäässä, kaikille tarkoitetut toimintamallit ja omat käytäntösi keskivaiheilla.",
    /** On the list of members. */
    howMembers: "Kaltaisuus lasketaan asukasluvusta, kuntatyypistä, sijainnista ja kielistä.",
    order: "Kaltaisimmat ensin",
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
    members: "Samankaltaisia kuntia verkostossa",
    membersLead: "Samankaltaisimmat asukasluvun, kuntatyypin, sijainnin ja kielten perusteella.",
    ofTheme: "Näytä oman kuntasi kaltaiset ensin",
  },
};
