/** In Finnish: own. */
export const fi = {
  organisation: "Organisaatio",
  roles: "Roolit",
  email: "Sähköposti",
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
  password: "Vaihda salasana",
  oldPassword: "Nykyinen salasana",
  newPassword: "Uusi salasana",
  changePassword: "Vaihda salasana",
  changed: "Salasana on vaihdettu. Muut kirjautumiset päättyivät.",
  ended: "Kirjautuminen on päätetty.",
  draftDeleted: "Luonnos on poistettu.",
};

export type Texts = typeof fi;
