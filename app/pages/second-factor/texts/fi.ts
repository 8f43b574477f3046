import { words } from "#app/i18n/shared/fi-words.ts";

/** In Finnish: the second factor of signing in. */
export const fi = {
  title: words.secondFactor,
  signIn: words.signIn,
  lead: "Salasanan lisäksi kysytään koodi, jonka puhelimesi sovellus näyttää. Pelkällä salasanalla tunnuksellesi ei silloin pääse.",
  required:
    "Koordinaattorina sinun on otettava tämä käyttöön ennen kuin jatkat. Sitä ennen voit vain katsoa omat tietosi tai kirjautua ulos.",
  onSince: (date: string) => `Käytössä, alkaen ${date}.`,
  codesLeft: (count: number) => `Käyttämättömiä palautuskoodeja: ${count}.`,
  setUp: "Ota käyttöön",
  scan: "Avaa puhelimessa todennussovellus, joka näyttää kertakoodeja (TOTP), ja lue sillä tämä kuvio.",
  picture: "QR-koodi, jossa on sama avain kuin tekstinä alla",
  openApp: "Avaa tämän laitteen sovelluksessa",
  key: "Voit myös kirjoittaa avaimen sovellukseen:",
  appCode: "Sovelluksen näyttämä koodi",
  appCodeHint: "Kuusi numeroa.",
  turnOn: "Vahvista ja ota käyttöön",
  codes: "Palautuskoodit",
  codesText:
    "Tallenna nämä nyt, sillä niitä ei näytetä uudelleen. Jos puhelin katoaa, kirjaudut palautuskoodilla. Kukin kelpaa kerran.",
  codesSaved: "Koodit on tallennettu, jatka",
  change: "Muuta",
  code: "Koodi",
  codeHint: "Sovelluksen kuusi numeroa tai palautuskoodin 20 numeroa.",
  renew: "Tee uudet palautuskoodit",
  turnOff: "Poista käytöstä",
  turnedOff: "Kirjautumisessa ei enää kysytä koodia.",
  lost: "Jos puhelin ja palautuskoodit ovat kateissa, organisaatiosi yhteyshenkilö tai verkoston koordinaattori poistaa koodin kysymisen.",
  faults: {
    code: "Koodi on väärä, vanhentunut tai jo käytetty. Odota sovelluksen seuraavaa koodia.",
    on: "Kaksivaiheinen kirjautuminen on jo käytössä.",
    gone: "Kirjautuminen on vanhentunut.",
    expired: "Lomake oli vanhentunut. Anna koodi uudelleen.",
  },
  wait: (seconds: number) =>
    `Liian monta väärää koodia. Yritä uudelleen, kun on kulunut ${seconds < 90 ? `${seconds} sekuntia` : `${Math.ceil(seconds / 60)} minuuttia`}.`,
  enter: "Anna koodi",
  enterLead: "Kirjautumisestasi puuttuu vielä koodi.",
  startOver: "Aloita kirjautuminen alusta",
};

export type Texts = typeof fi;
