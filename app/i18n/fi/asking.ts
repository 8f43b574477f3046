/** In Finnish: a question to those who make and apply a practice, what waits for an answer, and who else considers it. */
export const asking = {
  asking: {
    title: "Kysy tekijöiltä",
    /** The names stand after the colon, so that none of them bends. */
    reaches: "Kysymyksesi näkyy tällä sivulla kaikille ja odottaa vastausta näiden luona:",
    more: (count: number) => (count === 1 ? "1 muu" : `${count} muuta`),
    unstaffed: "Näillä ei vielä ole vastaajaa tässä palvelussa:",
    unstaffedMore: "Myös verkoston koordinaattori näkee kysymyksen ja voi välittää sen.",
    text: "Kysymyksesi",
    hint: "Esimerkiksi: miten pääsitte alkuun, ja ketkä piti saada mukaan? Enintään 5 000 merkkiä.",
    send: "Lähetä kysymys",
    visitor: "Verkoston jäsen kysyy suoraan tekijöiltä ja soveltajilta.",
    signIn: "Kirjaudu ja kysy",
    feedback: "Lähetä kysymys palautteena",
    noAccount: "Eikö sinulla ole tunnusta? Koordinaattori välittää kysymyksesi.",
    waiting: {
      title: "Kysymyksiä teille",
      lead: "Nämä kysymykset koskevat teidän käytäntöjänne tai käytäntöjä, joita sovellatte. Kysymys poistuu tästä, kun joku teiltä vastaa tai vastaus on merkitty.",
      none: "Teille ei ole vastaamattomia kysymyksiä.",
      answer: "Vastaa",
      answerNamed: (title: string) => `Vastaa kysymykseen: ${title}`,
      replied: "Muut ovat jo vastanneet",
      more: "Kysymyksiä on enemmän. Muut tulevat näkyviin, kun näihin on vastattu.",
    },
    company: {
      title: "Harkitsette näitä",
      who: "Kuka muu harkitsee tätä",
      lead: "Ottakaa yhteyttä toisiinne: kokeilu on helpompi aloittaa yhdessä. Tämän näkevät vain verkoston jäsenet.",
      others: "Tätä harkitsevat myös:",
      alone: "Kukaan muu ei ole vielä kertonut harkitsevansa tätä.",
    },
  },
};
