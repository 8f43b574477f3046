import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: the writer's guide. */
export const sv: Texts = {
  title: words.writersGuide,
  lead: "Skriv vanlig text. Här ser du hur tjänsten läser tecken, rader och det som du klistrar in.",
  typed: "Du skriver",
  shown: "Läsaren ser",
  doubts:
    "Om ett ställe kan förstås på två sätt märker förhandsgranskningen det och visar en knapp som läser stället på det andra sättet.",
  escape:
    "Om ett tecken ändrar texten trots att du vill visa det som det är, skriv ett omvänt snedstreck framför det. Till exempel visas \\* som en stjärna.",
  toForm: "Börja skriva",
  sections: [
    {
      id: "muotoilu",
      title: "Så formaterar du",
      rows: [
        { typed: "- ett\n- två", shown: "Lista", tag: "ul" },
        { typed: "1. Kom överens\n2. Gör", shown: "Numrerad lista", tag: "ol" },
        { typed: "**viktigt**", shown: "Fet text", tag: "strong" },
        { typed: "### Mellanrubrik", shown: "Mellanrubrik", tag: "h2" },
        { typed: "> Det här hjälpte oss.", shown: "Citat", tag: "blockquote" },
        { typed: "[Anvisning](https://www.example.org/anvisning)", shown: "En länk med texten Anvisning", tag: "a" },
      ],
    },
    {
      id: "sellaisenaan",
      title: "Det här visas som det är",
      rows: [
        { typed: "> 65-åringar", shown: "Tecknet > och ett tal", tag: null },
        { typed: "+ 5 %\n- 3 %", shown: "Plus och minus på var sin rad", tag: null },
        { typed: "1. december", shown: "Ett datum", tag: null },
        { typed: "* = uppskattning", shown: "En stjärna och dess förklaring", tag: null },
        { typed: "5*3*2 = 30", shown: "En multiplikation", tag: null },
        { typed: "<Kommunens namn>", shown: "Ett ställe att fylla i", tag: null },
        { typed: "\\\\server\\mapp\\_arkiv", shown: "Sökvägen till en mapp", tag: null },
        { typed: "Hälsningar\nVälfärdskoordinatorn\nVasa", shown: "Korta rader under varandra", tag: null },
        {
          typed: "Tid: tre månader under våren\nPlats: biblioteket och ungdomsgården",
          shown: "Rader som börjar med en rubrik och ett kolon",
          tag: null,
        },
      ],
    },
    {
      id: "muualta",
      title: "Från Word och Excel",
      rows: [
        { typed: "• ett\n• två", shown: "Lista", tag: "ul" },
        { typed: "– ett\n– två", shown: "Lista; en enda rad med tankstreck förblir en rad", tag: "ul" },
        { typed: "Namn\tAntal\nBibliotek\t80", shown: "Tabell, om raderna är åtskilda med tabbar", tag: "table" },
        { typed: "\tEtt indraget stycke.", shown: "Ett vanligt stycke", tag: "p" },
      ],
    },
    {
      id: "osoitteet",
      title: "Adresser",
      rows: [
        { typed: "https://www.example.org:s sidor", shown: "Länken slutar före ändelsen", tag: "a" },
        { typed: "valfard@example.org", shown: "En länk till e-postadressen", tag: "a" },
        { typed: "[Kommunen](www.example.org)", shown: "En länk, fast adressen saknar https://", tag: "a" },
      ],
    },
  ],
};
