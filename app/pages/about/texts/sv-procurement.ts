import type { LegalPageText } from "../legal-text.ts";

/** In Swedish: the page for whoever must approve the service. */
export const procurement: LegalPageText = {
  lead: "För den som upphandlar tjänsten eller godkänner att den används: ansvar, dataskydd, datasäkerhet, tillgänglighet, säkerhetskopior och hur man lämnar tjänsten, på en sida. Det som tjänstens administratör inte har uppgett påstås inte här.",
  sections: [
    {
      id: "vastuut",
      title: "Vem ansvarar för vad",
      paragraphs: [
        "Tjänstens administratör ansvarar för konton, loggar och respons. Varje organisation ansvarar för de texter som den publicerar och för vilka personer som nämns i dem. Serverns leverantör förvarar uppgifter för administratörens räkning.",
      ],
      facts: ["controller", "contact", "officer", "hosting"],
    },
    {
      id: "peruste",
      title: "Rättslig grund",
      paragraphs: [
        "Tjänsten är gjord för samarbete mellan myndigheter. Ingen funktion i den kräver att behandlingen grundar sig på samtycke.",
      ],
      facts: ["basis"],
    },
    {
      id: "sijainti",
      title: "Var uppgifterna finns",
      paragraphs: [
        "Alla uppgifter finns på en server i en mapp: databasen och filerna. Programmet skickar inga uppgifter vidare, och sidorna hämtar inget från andra servrar. Videor är länkar.",
      ],
      facts: ["hosting", "location"],
    },
    {
      id: "lokit",
      title: "Vad som loggas",
      paragraphs: [],
      list: [
        "Begäranslogg: vilken sida som begärdes, när och om det lyckades. Inga sökord, kakor eller IP-adresser. Serverns administratör bestämmer hur länge den sparas.",
        "Säkerhetslogg: inloggningar, försök till inloggning och IP-adressen. Nätverkets koordinator ser den.",
        "Händelselogg: vem som ändrade andras konton eller texter, när och varför.",
        "Sökstatistik: de ord som söktes per dag, utan uppgift om vem, i 90 dagar.",
      ],
    },
    {
      id: "sailytys",
      title: "Hur länge uppgifter sparas",
      paragraphs: [
        "Dessa tider är inställda i den här tjänsten. Det som är äldre raderas av sig självt. Publicerade texter sparas tills ägaren döljer dem, och därefter med sina versioner den tid som anges nedan. Personuppgifter och annat olagligt kan raderas ur alla versioner.",
      ],
      facts: ["securityLog", "auditLog", "feedback", "endedPeople", "dataRequests", "links", "withdrawnTexts"],
      page: "privacy",
    },
    {
      id: "tietoturva",
      title: "Datasäkerhet på tio rader",
      paragraphs: ["I slutet av varje rad finns det test i programmets källkod som övervakar saken."],
      list: [
        "Medlemmarnas texter kan inte köra programkod eller lägga in skript på en sida: tests/mdx/hostile.test.ts",
        "Varje sida har en strikt innehållspolicy (CSP), och inget hämtas från andra håll: tests/e2e/pages.spec.ts",
        "Lösenord, sessioner och länkar sparas bara som hashvärden: tests/people/sign-in.test.ts",
        "Gissning av lösenord bromsas efter konto, nät och enhet: tests/people/throttle.test.ts",
        "Inloggningen kan skyddas i två steg, med en engångskod: tests/people/second-factor.test.ts",
        "Vem som får göra vad bestäms i en tabell (tests/people/policy.test.ts), och varje sida har prövats med varje roll: tests/http/accounts.test.ts",
        "Formulär kan inte skickas via en annan webbplats: tests/http/accounts.test.ts",
        "Bilder ritas om utan platsuppgifter: tests/files/picture.test.ts",
        "Publicerade versioner och loggar kan inte ändras obemärkt: tests/db/immutable.test.ts",
        "Det som har sparats går inte förlorat även om servern stannar mitt i: tests/server/kill.test.ts",
      ],
    },
    {
      id: "saavutettavuus",
      title: "Tillgänglighet",
      paragraphs: [
        "Målet är nivå AA i WCAG 2.1. Allt fungerar med tangentbord och utan JavaScript. Varje sida kontrolleras automatiskt (axe) före en ny version. En automatisk kontroll hittar inte allt.",
      ],
      facts: ["status", "assessed", "method"],
      page: "accessibility",
    },
    {
      id: "varmuuskopiot",
      title: "Säkerhetskopior och återställning",
      paragraphs: [
        "Ett kommando kopierar hela tjänsten medan den används, och ett annat återställer en kopia. Återställningen kontrollerar kopian innan något ändras. Båda prövas i programmets tester: tests/server/backup.test.ts. När kopior tas och var de finns bestämmer serverns administratör.",
      ],
      facts: ["restoreTried"],
    },
    {
      id: "irtautuminen",
      title: "Om tjänsten lämnas",
      paragraphs: [
        "Beskrivningarna, deras versioner och filer fås ut som vanliga textfiler som kan öppnas utan det här programmet. Tabeller fås som CSV, och det öppna gränssnittet ger detsamma som JSON. Programmet har öppen källkod (EUPL-1.2) och kostar inga licensavgifter.",
      ],
    },
  ],
};
