import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: own. */
export const fi = {
  noRole:
    "Sinulla ei ole nyt voimassa olevaa roolia, joten näet täällä vain omat tietosi. Uuden roolin antaa organisaatiosi yhteyshenkilö tai verkoston koordinaattori.",
  organisation: words.organisation,
  roles: words.roles,
  email: words.email,
  data: words.ownData,
  nameAndAddress: "Nimi, kieli ja sähköposti",
  name: words.name,
  language: words.language,
  saveData: "Tallenna omat tiedot",
  dataSaved: "Omat tiedot on tallennettu.",
  newAddress: "Uusi sähköpostiosoite",
  newAddressHint:
    "Osoite vaihtuu, kun se on vahvistettu. Organisaatiosi yhteyshenkilö tai verkoston koordinaattori lähettää vahvistuslinkin uuteen osoitteeseen. Jos jätät kentän tyhjäksi, pyyntö perutaan.",
  askAddress: "Pyydä osoitteen vaihtoa",
  addressAsked: "Pyyntö on tallennettu. Pyydä yhteyshenkilöltä tai koordinaattorilta vahvistuslinkki.",
  addressWaits: (email: string) => `Odottaa vahvistusta: ${email}`,
  sessions: "Kirjautumiset",
  sessionsLead: "Jos et tunnista jotain näistä, päätä se ja vaihda salasana.",
  thisSession: "tämä laite",
  since: (date: string) => `alkaen ${date}`,
  seen: (date: string) => `käytetty ${date}`,
  end: "Päätä",
  endNamed: (browser: string) => `Päätä kirjautuminen: ${browser}`,
  endOthers: "Kirjaudu ulos muualta",
  endAll: "Kirjaudu ulos kaikkialta",
  unknownBrowser: "tuntematon selain",
  secondFactor: words.secondFactor,
  factorOn: "Käytössä: salasanan lisäksi kysytään koodi.",
  factorOff: "Ei käytössä: kirjaudut pelkällä salasanalla.",
  factorLink: "Avaa kirjautumisen asetukset",
  password: words.changePassword,
  oldPassword: "Nykyinen salasana",
  newPassword: words.newPassword,
  changePassword: words.changePassword,
  changed: "Salasana on vaihdettu. Muut kirjautumiset päättyivät.",
  ended: "Kirjautuminen on päätetty.",
  draftDeleted: words.draftDeleted,
};

export type Texts = typeof fi;
