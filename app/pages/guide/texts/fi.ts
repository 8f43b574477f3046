import { words } from "#app/i18n/shared/fi-words.ts";
import type { GuideSection } from "../guide-section.ts";

/** In Finnish: the writer's guide. */
export const fi = {
  title: words.writersGuide,
  lead: "Kirjoita tavallista tekstiä. Tästä näet, miten palvelu lukee merkit, rivit ja sen, minkä liität muualta.",
  typed: "Kirjoitat",
  shown: "Lukija näkee",
  doubts:
    "Jos kohdan voi ymmärtää kahdella tavalla, esikatselu merkitsee sen ja näyttää painikkeen, jolla kohta luetaan toisella tavalla.",
  escape:
    "Jos merkki muuttaa tekstiä, vaikka haluat sen näkyvän sellaisenaan, kirjoita sen eteen kenoviiva. Esimerkiksi \\* näkyy tähtenä.",
  toForm: "Siirry kirjoittamaan",
  sections: [
    {
      id: "muotoilu",
      title: "Näin muotoilet",
      rows: [
        { typed: "- yksi\n- kaksi", shown: "Luettelo", tag: "ul" },
        { typed: "1. Sovi\n2. Tee", shown: "Numeroitu luettelo", tag: "ol" },
        { typed: "**tärkeää**", shown: "Lihavoitu teksti", tag: "strong" },
        { typed: "### Väliotsikko", shown: "Väliotsikko", tag: "h2" },
        { typed: "> Tämä auttoi meitä.", shown: "Lainaus", tag: "blockquote" },
        { typed: "[Ohje](https://www.example.org/ohje)", shown: "Linkki, jossa lukee Ohje", tag: "a" },
      ],
    },
    {
      id: "sellaisenaan",
      title: "Nämä näkyvät sellaisinaan",
      rows: [
        { typed: "> 65-vuotiaat", shown: "Merkki > ja luku", tag: null },
        { typed: "+ 5 %\n- 3 %", shown: "Plus ja miinus, kummatkin omilla riveillään", tag: null },
        { typed: "5. luokan oppilaat", shown: "Järjestysluku", tag: null },
        { typed: "* = arvio", shown: "Tähti ja sen selitys", tag: null },
        { typed: "5*3*2 = 30", shown: "Kertolasku", tag: null },
        { typed: "<Kunnan nimi>", shown: "Paikka, johon kirjoitetaan nimi", tag: null },
        { typed: "\\\\palvelin\\jako\\_arkisto", shown: "Kansion polku", tag: null },
        { typed: "Terveisin\nHyvinvointikoordinaattori\nLiminka", shown: "Lyhyet rivit allekkain", tag: null },
        {
          typed: "Kesto: kolme kuukautta keväällä\nPaikka: kirjasto ja nuorisotalo",
          shown: "Rivit, jotka alkavat otsikolla ja kaksoispisteellä",
          tag: null,
        },
      ],
    },
    {
      id: "muualta",
      title: "Wordista ja Excelistä",
      rows: [
        { typed: "• yksi\n• kaksi", shown: "Luettelo", tag: "ul" },
        { typed: "– yksi\n– kaksi", shown: "Luettelo; yksi rivi ajatusviivoineen pysyy rivinä", tag: "ul" },
        { typed: "Nimi\tMäärä\nKirjasto\t80", shown: "Taulukko, jos rivit on erotettu sarkaimilla", tag: "table" },
        { typed: "\tSisennetty kappale.", shown: "Tavallinen kappale", tag: "p" },
      ],
    },
    {
      id: "osoitteet",
      title: "Osoitteet",
      rows: [
        { typed: "https://www.example.org:n sivut", shown: "Linkki päättyy ennen taivutuspäätettä", tag: "a" },
        { typed: "hyte@example.org", shown: "Linkki sähköpostiosoitteeseen", tag: "a" },
        { typed: "[Kunta](www.example.org)", shown: "Linkki, vaikka osoitteesta puuttuu https://", tag: "a" },
      ],
    },
  ] satisfies GuideSection[],
};

export type Texts = typeof fi;
