/** In Finnish: what an organisation has given and taken, what those like it do, and what nobody of its size has. */
export const ownMunicipality = {
  ownMunicipality: {
    /** On the first screen. */
    door: {
      show: "Näytä kaltaiset ensin",
      own: "Omat asiat: kysymykset, luonnokset ja kortit",
    },
    title: (name: string) => `${name} verkostossa`,
    page: "Oma sivunne verkostossa",
    given: {
      told: (count: number) =>
        count === 1 ? "Olette kertoneet yhdestä käytännöstä." : `Olette kertoneet ${count} käytännöstä.`,
      toldNone: "Ette ole vielä kertoneet omista käytännöistänne.",
      gathered: (count: number) =>
        count === 1
          ? "Julkisista lähteistä on koottu yksi kuvaus, jota ette ole vielä ottaneet haltuun."
          : `Julkisista lähteistä on koottu ${count} kuvausta, joita ette ole vielä ottaneet haltuun.`,
      taken: (count: number) =>
        count === 1
          ? "Olette kokeilleet tai ottaneet käyttöön yhden muiden käytännön."
          : `Olette kokeilleet tai ottaneet käyttöön ${count} muiden käytäntöä.`,
      takenNone: "Ette ole vielä kertoneet, mitä muiden käytäntöjä olette kokeilleet.",
      takers: (count: number) =>
        count === 1
          ? "Yksi muu on kokeillut tai ottanut käyttöön teidän käytäntöjänne."
          : `${count} muuta on kokeillut tai ottanut käyttöön teidän käytäntöjänne.`,
    },
    /** On a page that everybody reads. */
    member: {
      gathered: (count: number) =>
        count === 1
          ? "Yksi kuvaus on koottu julkisista lähteistä."
          : `${count} kuvausta on koottu julkisista lähteistä.`,
      taken: (count: number) =>
        count === 1
          ? "Täällä on kokeiltu tai otettu käyttöön yksi muiden käytäntö."
          : `Täällä on kokeiltu tai otettu käyttöön ${count} muiden käytäntöä.`,
      takers: (count: number) =>
        count === 1
          ? "Yksi muu on kokeillut jotakin täkäläistä käytäntöä tai ottanut sellaisen käyttöön."
          : `${count} muuta on kokeillut jotakin täkäläistä käytäntöä tai ottanut sellaisen käyttöön.`,
    },
    alike: {
      title: "Samankaltaiset kunnat tekevät näitä",
      titleCounty: "Samankaltaisilla alueilla ja oman alueen kunnissa tehdään näitä",
      lead: "Näistä täältä ei ole vielä kerrottu. Kaltaisimmat ensin.",
      /** After the name of who does it. */
      applies: "soveltaa",
      all: "Katso kaikki käytännöt, kaltaisimmat ensin",
    },
    untried: {
      title: "Mitä tämän kokoisilta kunnilta ei vielä ole",
      titleCounty: "Mitä hyvinvointialueilta ei vielä ole",
      lead: (size: string) =>
        `Näistä teemoista ja aiheista ei ole vielä yhtään käytäntöä kokoluokassa ${size}. Linkki avaa muiden käytännöt.`,
      leadCounty:
        "Näistä teemoista ja aiheista ei ole vielä yhtään hyvinvointialueen käytäntöä. Linkki avaa muiden käytännöt.",
      themes: "Teemat",
      topics: "Aiheet",
      count: (count: number) => (count === 1 ? "1 käytäntö muualla" : `${count} käytäntöä muualla`),
    },
  },
};
