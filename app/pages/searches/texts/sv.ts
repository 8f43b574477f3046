import { formatNumber } from "#app/i18n/format.ts";
import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

const number = (value: number) => formatNumber("sv", value);

/** In Swedish: searches. */
export const sv: Texts = {
  words: {
    lead: "Här lär du sökningen ord som man söker med men som inte finns i texterna.",
    example:
      "Exempel: när ordet är hva och det betyder hyvinvointialue hittar en sökning på hva också arbetssätt som handlar om hyvinvointialue, och en sökning på hyvinvointialue hittar också dem där det står hva. Böjda former behöver inte läggas till. Ändringen syns i sökningen efter en stund.",
    done: { added: "Ordet har lagts till.", addedAll: "Tillägget har sparats.", removed: "Ordet har tagits bort." },
    own: "Egna ord",
    ownNone: "Det finns inga egna ord ännu.",
    means: (word: string, means: string) => `${word} betyder: ${means}`,
    remove: words.remove,
    removeNamed: (word: string, means: string) => `Ta bort ${word}, som betyder: ${means}`,
    add: "Lägg till ett ord",
    word: "Ord",
    wordHint: "Ett ord, så som någon skriver det i sökningen. Till exempel hva.",
    meaning: "Vad det betyder",
    meaningHint: "1–5 ord i grundform. Till exempel hyvinvointialue. Om orden är flera ska alla finnas i samma text.",
    subjects: "Ord för teman, ämnen, målgrupper och aspekter",
    subjectsLead:
      "Ett tema, ett ämne, en målgrupp eller en aspekt hittas med sitt namn och med de här orden, och sökningen erbjuder det som avgränsning. Till exempel leder kolmas sektori till temat Organisationssamarbete och pensionärer till målgruppen Äldre.",
    subjectNone: "Inga ord utöver namnet.",
    removeFromSubject: (word: string, subject: string) => `Ta bort ${word} från ${subject}`,
    addToSubject: "Lägg till ord",
    subject: "Tema, ämne, målgrupp eller aspekt",
    chooseSubject: "Välj i listan",
    subjectWords: "Orden",
    subjectWordsHint:
      "Skilj orden åt med kommatecken eller skriv varje ord på en egen rad. Ett ord kan också vara ett uttryck på 2–5 ord. Skriv i grundform, på vilket språk som helst. Till exempel: tredje sektorn, kontaktyta.",
    builtIn: "Färdiga förkortningar",
    builtInLead: "De här följer med programmet och kan inte ändras här.",
    faults: {
      word: {
        empty: words.wordMissing,
        "too-long": "Ordet är för långt: högst 40 tecken.",
        letters: "Ordet får bara innehålla bokstäver, siffror, bindestreck, kolon och apostrofer.",
        "one-word": "Skriv bara ett ord här.",
      },
      means: {
        empty: "Skriv vad ordet betyder.",
        "too-long": words.textTooLong,
        letters: words.lettersOnly,
        "many-words": words.fiveWordsAtMost,
        same: "Ordet kan inte betyda sig självt.",
        there: "Det här ordparet har redan lagts till.",
        "built-in": "Sökningen kan det redan: det finns bland de färdiga förkortningarna.",
      },
      subject: {
        subject: "Välj ett tema, ett ämne, en målgrupp eller en aspekt i listan.",
        empty: words.wordMissing,
        "too-long": words.textTooLong,
        letters: words.lettersOnly,
        "many-words": words.fiveWordsAtMost,
        same: "Sökningen hittar redan med det här namnet.",
        there: "Ordet finns redan i listan.",
      },
      ofWord: (word: string, fault: string) => `”${word}”: ${fault}`,
      gone: "Ordet hade redan tagits bort.",
    },
  },
  lead: "Vad man söker i tjänsten och vad som inte hittas. Här ser du vilka ämnen nätverket saknar arbetssätt om och vilka ord sökningen ännu inte förstår.",
  period: "Period",
  days: (days: number) => `${days} dagar`,
  totals: ({ days, asked, different, failed }: { days: number; asked: number; different: number; failed: number }) =>
    `Under de senaste ${days} dagarna har ${number(asked)} sökningar räknats. Antalet olika sökningar är ${number(different)}, och ${number(failed)} av dem hittade senast inget arbetssätt.`,
  full: (days: number, most: number) =>
    `Det gjordes ovanligt många sökningar under ${days === 1 ? "en dag" : `${days} dagar`}. Högst ${number(most)} olika sökningar räknas per dag, så en del sökningar saknas.`,
  none: "Det finns inga sökningar från den här tiden ännu.",
  noneHelp:
    "När någon söker på söksidan syns sökningen här. Om du väntade dig att se sökningar, välj en längre period.",
  tryOne: "Gå till sökningen",
  failed: "Inget hittades",
  failedLead:
    "De vanligaste först. Pröva om något hittas nu. Om sökningen inte känner ordet, berätta i sökningens ordlista vad det betyder.",
  failedNone: "Alla sökningar hittade minst ett arbetssätt.",
  most: "Mest sökt",
  mostLead: "Alla sökningar, de vanligaste först.",
  query: "Sökning",
  asked: "Gånger",
  found: "Hittade arbetssätt",
  last: "Senast",
  language: "Sidans språk",
  again: "Sök igen",
  againNamed: (query: string) => `Sök igen: ${query}`,
  teach: "Lägg till i ordlistan",
  teachNamed: (query: string) => `Lägg till i ordlistan: ${query}`,
  shown: (shown: number, all: number) => `Här är de ${number(shown)} vanligaste, sammanlagt finns det ${number(all)}.`,
  table: words.downloadTable,
  tableNamed: { failed: "Ladda ner som tabell (CSV): inget hittades", all: "Ladda ner som tabell (CSV): mest sökt" },
  file: "sokningar",
  kept: "Vad som sparas om sökningar",
  rules: [
    "Av en sökning sparas orden, dagen, sidans språk, hur många gånger den har gjorts och hur många arbetssätt som hittades. Vem som sökte, varifrån och vid vilken tid sparas inte.",
    "Uppgifterna raderas när det har gått 90 dagar sedan sökningen.",
    "En sökning sparas inte om den ser ut att innehålla en e-postadress, ett telefonnummer, en personbeteckning eller en annan lång sifferserie. Inte heller sökningar på över hundra tecken sparas.",
    "En sökning kan innehålla någons namn. Om minst två av orden kan vara sådana som inte finns i tjänsten sparas sökningen först när samma sökning görs på nytt efter minst tio minuter. Innan dess finns den bara i serverns minne, ungefär en vecka.",
    "En sökning räknas en gång, även om man bläddrar i resultaten eller avgränsar dem. Sökningar från länkarna på den här sidan och från program som uppger att de är robotar räknas inte.",
  ],
};
