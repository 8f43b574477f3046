import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: account. */
export const fi = {
  signIn: {
    title: "Kirjaudu sisään",
    lead: "Tunnuksen saat verkoston koordinaattorilta tai kuntasi yhteyshenkilöltä. Lukemiseen tunnusta ei tarvita.",
    email: words.email,
    password: "Salasana",
    button: words.signIn,
    wrong: "Sähköposti tai salasana on väärin. Tarkista molemmat.",
    wait: (seconds: number) =>
      `Liian monta yritystä. Odota ${seconds < 90 ? `${seconds} sekuntia` : `${Math.ceil(seconds / 60)} minuuttia`} ja yritä uudelleen.`,
    tooOld: "Kirjautumisesi ehti vanhentua. Anna sähköposti ja salasana uudelleen.",
    forgotten: "Salasana unohtunut? Pyydä uusi linkki yhteyshenkilöltä tai koordinaattorilta.",
  },
  signOut: { title: words.signOut, text: "Haluatko kirjautua ulos tältä laitteelta?", button: words.signOut },
  link: {
    titles: {
      "first-coordinator": "Verkoston ensimmäinen koordinaattori",
      invitation: "Tervetuloa Vertaiskuntaan",
      recovery: words.newPassword,
      email: "Vahvista uusi sähköpostiosoite",
      demo: "Kirjaudu esittelyhenkilönä",
    },
    leads: {
      "first-coordinator": "Luo itsellesi koordinaattorin tunnus. Linkki toimii vain kerran.",
      invitation: "Valitse salasana, niin tunnus on valmis.",
      recovery: "Valitse uusi salasana. Muut kirjautumisesi päättyvät.",
      email: "Tästä alkaen kirjaudut uudella osoitteella.",
      demo: "Esittelyhenkilö on keksitty.",
    },
    forPerson: (name: string, email: string) => `Tunnus: ${name}, ${email}`,
    name: words.name,
    email: words.email,
    password: words.newPassword,
    newEmail: (email: string) => `Uusi osoite: ${email}`,
    confirmAddress: "Vahvista osoite",
    confirmed: "Osoite on vahvistettu",
    confirmedText: "Kirjaudu tästä lähtien uudella osoitteella.",
    button: "Tallenna ja kirjaudu",
    demoButton: words.signIn,
    gone: "Linkkiä ei voi käyttää",
    goneText: "Linkki on jo käytetty tai vanhentunut. Pyydä uusi.",
  },
};

export type Texts = typeof fi;
