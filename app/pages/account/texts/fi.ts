/** In Finnish: account. */
export const fi = {
  signIn: {
    title: "Kirjaudu sisään",
    lead: "Tunnuksen saat verkoston koordinaattorilta tai kuntanne yhteyshenkilöltä. Lukemiseen tunnusta ei tarvita.",
    email: "Sähköposti",
    password: "Salasana",
    button: "Kirjaudu",
    wrong: "Sähköposti tai salasana on väärin. Tarkista molemmat.",
    wait: (seconds: number) =>
      `Liian monta yritystä. Odota ${seconds < 90 ? `${seconds} sekuntia` : `${Math.ceil(seconds / 60)} minuuttia`} ja yritä uudelleen.`,
    forgotten: "Salasana unohtunut? Pyydä uusi linkki yhteyshenkilöltä tai koordinaattorilta.",
  },
  signOut: { title: "Kirjaudu ulos", text: "Haluatko kirjautua ulos tältä laitteelta?", button: "Kirjaudu ulos" },
  link: {
    titles: {
      "first-coordinator": "Verkoston ensimmäinen koordinaattori",
      invitation: "Tervetuloa Vertaiskuntaan",
      recovery: "Uusi salasana",
      demo: "Kirjaudu esittelyhenkilönä",
    },
    leads: {
      "first-coordinator": "Luo itsellesi koordinaattorin tunnus. Linkki toimii vain kerran.",
      invitation: "Valitse salasana, niin tunnus on valmis.",
      recovery: "Valitse uusi salasana. Muut kirjautumisesi päättyvät.",
      demo: "Esittelyhenkilö on keksitty.",
    },
    forPerson: (name: string, email: string) => `Tunnus: ${name}, ${email}`,
    name: "Nimi",
    email: "Sähköposti",
    password: "Uusi salasana",
    button: "Tallenna ja kirjaudu",
    demoButton: "Kirjaudu",
    gone: "Linkkiä ei voi käyttää",
    goneText: "Linkki on jo käytetty tai vanhentunut. Pyydä uusi.",
  },
};

export type Texts = typeof fi;
