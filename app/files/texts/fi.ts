import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: uploaded files. */
export const fi = {
  allowed:
    "Voit lisätä kuvia (JPEG, PNG, WebP tai AVIF, enintään 12 Mt) ja PDF-tiedostoja (enintään 10 Mt), enintään viisi kerrallaan.",
  pictureNote: "Kuvista poistetaan paikkatiedot ja muut tiedot, jotka kamera on tallentanut.",
  pdfNote:
    "Varmista, että PDF on saavutettava: siinä on otsikot, tekstit voi lukea ruudunlukijalla ja kuvilla on tekstivastineet. Kirjoita tärkein myös käytännön tekstiin.",
  remove: words.remove,
  removed: "Tiedosto on poistettu luonnoksesta. Jos teksti käyttää sitä, poista se myös tekstistä.",
  nameTaken: (name: string) =>
    `nimi ”${name}” tarkoittaa tässä kuvauksessa jo toista tiedostoa: anna uudelle tiedostolle uusi nimi`,
  faults: {
    "not-found": "Luonnosta ei löytynyt. Se on ehkä poistettu.",
    empty: "Tiedosto on tyhjä. Valitse toinen tiedosto.",
    type: "Tätä tiedostotyyppiä ei voi lisätä. Sallittuja ovat JPEG-, PNG-, WebP- ja AVIF-kuvat sekä PDF-tiedostot. Tallenna kuva JPEG- tai PNG-muodossa ja asiakirja PDF-muodossa.",
    heic: "Kuva on iPhonen HEIC-muodossa, jota kaikki selaimet eivät näytä. Valitse iPhonen asetuksista Kamera, Muodot ja Yhteensopivin ja ota kuva uudelleen, tai avaa kuva tietokoneella ja tallenna se JPEG-muodossa.",
    animated: "Kuva liikkuu tai siinä on monta kuvaa. Tallenna siitä yksi paikallaan pysyvä kuva.",
    damaged: "Tiedostoa ei voi avata. Se on ehkä vioittunut tai jäänyt kesken. Tallenna se uudelleen ja yritä sitten.",
    "too-large":
      "Tiedosto on liian suuri. Kuva saa olla enintään 12 Mt ja PDF enintään 10 Mt. Pienennä kuvaa tai tiivistä PDF.",
    "too-many-pixels":
      "Kuvassa on liikaa kuvapisteitä: kuvan leveys ja korkeus saavat olla enintään 12 000 kuvapistettä ja koko kuva 40 miljoonaa kuvapistettä. Pienennä kuvaa ensin.",
    "pdf-locked": "PDF on suojattu salasanalla tai muuten lukittu. Poista suojaus ja tallenna PDF uudelleen.",
    "too-many-at-once": "Yhdellä kerralla voi lisätä enintään viisi tiedostoa. Lisää loput seuraavalla kerralla.",
    "too-many": "Luonnoksessa on jo 40 tiedostoa. Poista ensin jokin, jota teksti ei käytä.",
    redacted: "Tämä tiedosto on poistettu pysyvästi, eikä sitä voi lisätä uudelleen.",
    quota:
      "Organisaationne tila tiedostoille (500 Mt) on täynnä. Poistakaa luonnoksista tiedostoja tai pyytäkää apua ylläpidolta.",
    "disk-full":
      "Palvelimen levy on täynnä, joten tiedostoa ei voitu tallentaa. Tekstisi on tallessa. Yritä myöhemmin.",
    busy: "Palvelin käsittelee juuri nyt monta kuvaa. Yritä hetken päästä uudelleen.",
  },
};

export type Texts = typeof fi;
