/** In Finnish: inviting many people at once. */
export const fi = {
  lead: "Liitä luettelo henkilöistä. Ensin näet, mitä kullekin riville tapahtuu. Ketään ei kutsuta ennen kuin vahvistat.",
  toPeople: "Takaisin henkilöihin",
  defaults: "Nämä koskevat rivejä, joilla ei ole omaa tietoa.",
  chooseOrganisation: "Kerrotaan luettelossa",
  list: "Henkilöluettelo",
  hint: "Yksi henkilö riviä kohti: nimi, sähköposti, organisaatio, roolit, viimeinen päivä, kieli. Nimi ja sähköposti riittävät. Voit kopioida rivit taulukosta, liittää CSV-tekstin tai kirjoittaa ”Nimi <osoite>”. Jos ensimmäisellä rivillä ovat otsikot, sarakkeet saavat olla missä järjestyksessä tahansa. Erota roolit merkillä +. Enintään 500 riviä kerralla.",
  look: "Tarkista luettelo",
  invite: (count: number) => (count === 1 ? "Kutsu 1 henkilö" : `Kutsu ${count} henkilöä`),
  empty: "Luettelossa ei ole yhtään henkilöä. Liitä siihen vähintään yksi rivi.",
  changed:
    "Luettelo tai valinnat muuttuivat esikatselun jälkeen. Ketään ei kutsuttu. Tarkista uusi esikatselu ja vahvista.",
  counts: (good: number, faulty: number) =>
    `${good === 1 ? "1 henkilö kutsutaan" : `${good} henkilöä kutsutaan`}, kun vahvistat. ${
      faulty === 0
        ? "Virheitä ei ole."
        : `${faulty === 1 ? "1 riviä" : `${faulty} riviä`} ei voi kutsua. Korjaa ne luetteloon nyt, tai kutsu muut ensin: nämä jäävät luetteloon.`
    }`,
  beyond: (read: number, beyond: number) =>
    `Kerralla voi kutsua enintään 500 riviä. Ensimmäiset ${read} luettiin. Loput ${beyond} jäävät luetteloon, ja voit kutsua ne seuraavaksi.`,
  unread: (names: string) => `Näitä sarakkeita ei lueta: ${names}.`,
  row: "Rivi",
  outcome: "Mitä tapahtuu",
  willInvite: "kutsutaan",
  invited: (count: number) => (count === 1 ? "1 henkilö kutsuttiin" : `${count} henkilöä kutsuttiin`),
  handOver:
    "Anna kullekin oma linkkinsä. Linkit näytetään vain nyt, ja kukin toimii kerran seitsemän päivän ajan. Uuden linkin voi tehdä henkilön sivulla.",
  left: (count: number) =>
    count === 1
      ? "1 riviä ei kutsuttu. Se on luettelossa korjattavana."
      : `${count} riviä ei kutsuttu. Ne ovat luettelossa korjattavina.`,
  link: "Oma linkki",
  copy: "Linkit kopioitavaksi (CSV)",
  organisation: "Organisaatio puuttuu, tai siihen et saa kutsua.",
  roles: "Rooli puuttuu, tai sitä et saa antaa.",
  faults: {
    quotes: () => "Lainausmerkki on auki. Lisää loppuun toinen tai poista se.",
    "role-unknown": (said: string) => `Tuntematon rooli: ${said}.`,
    "organisation-unknown": (said: string) => `Tuntematon organisaatio: ${said}.`,
    "language-unknown": (said: string) => `Tuntematon kieli: ${said}. Kirjoita suomi, ruotsi tai englanti.`,
    twice: (line: string) => `Sama osoite on jo rivillä ${line}.`,
  },
};

export type Texts = typeof fi;
