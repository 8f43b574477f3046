import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: removing for good. */
export const fi = {
  title: words.removeForGood,
  lead: "Poista tästä se, mikä ei saa olla luettavissa, esimerkiksi henkilötiedot. Poistettua ei voi palauttaa. Tilalle jää merkintä poiston päivästä ja syystä.",
  everywhere:
    "Kohta poistetaan kaikista versioista, luonnoksista, kommenteista, soveltamiskorteista, hausta, syötteistä ja avoimesta datasta. Aiemmat varmuuskopiot ja muiden tallentamat kopiot eivät muutu.",
  things: {
    passage: "Kohta tekstistä",
    revision: (number: string) => `Versio ${number} kokonaan`,
    file: (name: string) => `Tiedosto ${name}`,
    comment: words.comment,
    adoption: (name: string) => `Soveltamiskortti: ${name}`,
  },
  passages: "Poistettavat kohdat",
  passagesHint:
    "Kirjoita jokainen kohta omalle rivilleen, myös nimen taivutusmuodot. Kohdassa on kokonaisia sanoja. Isoilla ja pienillä kirjaimilla ja tekstin muotoilulla ei ole väliä.",
  number: "Tai poista koko versio",
  files: "Tai poista tiedosto",
  of: (name: string) => `Poista kaikkialta: ${name}`,
  reason: "Poiston syy",
  reasonHint: "Syy näkyy lukijoille poiston tilalla.",
  preview: "Katso, mistä poistetaan",
  found: "Nämä kohdat korvataan",
  places: {
    revisions: (numbers: string) => `versiot ${numbers}`,
    drafts: (count: number) => `luonnoksia: ${count}`,
    comments: (count: number) => `kommentteja: ${count}`,
    cards: (count: number) => `korttien versioita: ${count}`,
    files: (count: number) => `tiedostoja tai niiden nimiä: ${count}`,
    others: (count: number) => `vanhoja osoitteita, perusteluja ja viestejä: ${count}`,
  },
  stub: (text: string) => `Tilalle tulee: ${text}`,
  newest: "Uusin versio muuttuu, joten lukijat näkevät merkinnän käytännön sivulla.",
  understood: "Ymmärrän, ettei poistettua voi palauttaa",
  button: words.remove,
  done: "Poistettu pysyvästi.",
  earlier: "Aiemmat poistot",
  entry: (text: string, numbers: string) => (numbers ? `${text} (versiot ${numbers})` : text),
  back: "Takaisin hallintaan",
  toPractice: words.backToPractice,
  faults: {
    passage:
      "Kirjoita poistettava kohta. Jokaisella rivillä pitää olla vähintään kolme kirjainta tai numeroa, rivejä saa olla enintään 20 ja merkkejä yhteensä 5 000.",
    reason: "Valitse poiston syy.",
    nothing: "Kohtaa ei löytynyt. Se on ehkä jo poistettu, tai se on kirjoitettu tekstissä toisin.",
    already: "Tämä on jo poistettu pysyvästi.",
    slug: "Kohta on käytännön osoitteessa. Vaihda ensin osoite hallinnassa ja poista kohta sitten.",
    changed: "Tekstit ovat sillä välin muuttuneet. Tarkista, mistä poistetaan, ja vahvista uudelleen.",
    "not-understood": "Rastita ruutu, jos haluat poistaa pysyvästi.",
    "used-elsewhere": "Myös toinen kuvaus käyttää tiedostoa. Pyydä koordinaattoria poistamaan se.",
    busy: "Palvelu on juuri nyt kiireinen. Mitään ei poistettu. Yritä hetken päästä uudelleen.",
  },
};

export type Texts = typeof fi;
