import type { Messages } from "./messages.ts";

/** The messages to authors in Swedish. */
export const sv: Messages = {
  tooBig: (kilobytes) =>
    `Texten är för lång: högst ${kilobytes} kB. Dela den i två beskrivningar eller flytta en del till en bilaga.`,
  tooManyLines: (most) => `Texten har för många rader: högst ${most}.`,
  lineTooLong: (most) => `Raden är för lång: högst ${most} tecken. Dela den i stycken.`,
  tooDeep: "Listor, citat eller formateringar är inkapslade för många gånger. Använd färre nivåer.",
  indentedTooFar: (most) => `Raden är indragen för långt: högst ${most} tecken.`,
  tooManyComponents: (most) => `Texten har för många delar som börjar med <: högst ${most}.`,
  tooManyColumns: (most) => `Tabellen har för många kolumner: högst ${most}.`,
  tooManyCells: (most) => `Tabellerna har för många celler: högst ${most}. Bifoga en stor tabell som fil.`,
  runTooLong: (mark) => `Tecknet ${mark} upprepas för många gånger i rad.`,
  tooManyOpeners: (mark) => `Tecknet ${mark} förekommer för många gånger. Förkorta stället eller dela det i stycken.`,
  tooManyOpenTags: (most) => `Fler än ${most} HTML-taggar är öppna. Stäng dem (till exempel </div>) eller ta bort dem.`,
  tooComplex: "Texten är för komplicerad för att publiceras. Förkorta den eller dela den i två.",
  tooSlow: "Det tog för lång tid att behandla texten, så det avbröts. Förenkla formateringen eller dela texten.",
  tooMuchMemory:
    "Behandlingen av texten krävde för mycket minne, så den avbröts. Förenkla formateringen eller dela texten.",
  unexpected: "Texten kunde inte behandlas. Kontrollera det du senast lade till eller be administratören om hjälp.",

  engine: (line) =>
    `Den första raden i faktablocket får bara vara ---, men där står ${line}. Ta bort ordet efter strecken.`,
  frontMatterOpen: "Faktablocket är inte avslutat: skriv --- på en egen rad efter det.",
  frontMatterTooBig: (most) => `Faktablocket är för långt: högst ${most} byte. Flytta texten nedanför blocket.`,
  yaml: "Faktablocket har en rad som inte går att läsa. Skriv varje uppgift som nyckel: värde och sätt citattecken kring ett värde som innehåller kolon.",
  yamlUnsupported:
    "Faktablocket får bara ha nycklar och värden, inte tecknen &, *, ! eller << i början av ett värde. Sätt värdet inom citattecken.",
  duplicateKey: "Samma uppgift har angetts två gånger. Behåll bara den ena.",
  unknownKey: (key, allowed) => `Okänd uppgift ”${key}”. Tillåtna: ${allowed}.`,
  notFlat: (key) => `Uppgiften ${key} kan bara vara text eller en enkel lista, till exempel ${key}: [ett, två].`,
  notAList: (key) => `Uppgiften ${key} kan bara ha ett värde, inte en lista.`,
  valueTooLong: (key, most, now) => `${key} är för lång: högst ${most} tecken, nu ${now}.`,
  listTooLong: (key, most) => `Uppgiften ${key} har för många punkter: högst ${most}.`,
  notAllowed: (key, value, allowed) => `${key}: ”${value}” går inte. Tillåtna värden: ${allowed}.`,
  notASlug: (key, value) =>
    `${key}: ”${value}” duger inte som kod. Använd små bokstäver a–z, siffror och bindestreck, till exempel mielen-hyvinvointi.`,
  notAYear: (key, value) => `${key}: ”${value}” är inget årtal. Skriv året med fyra siffror, till exempel 2024.`,
  notAnAddress: (key, value) => `${key}: ”${value}” är ingen webbadress. Skriv hela adressen som börjar med https://.`,
  notThisAddress: (key, value, host) =>
    host === null
      ? `${key}: ”${value}” är varken en e-postadress eller en webbadress. En webbadress börjar med https://.`
      : `${key}: ”${value}” duger inte. Skriv sidans hela adress, som börjar med https://${host}/.`,
  notAnAmount: (key, value, decimals) =>
    `${key}: ”${value}” är inget tal. Skriv bara talet utan enhet och minustecken, till exempel ${decimals > 0 ? "0,5" : "4500"}.`,
  amountTooLarge: (key, most) => `${key} är för stort: högst ${most}.`,
  endsBeforeStart: "Slutåret (ended) är före startåret (started).",
  ownLanguage: (key, language) =>
    `${key} är på samma språk som texten (language: ${language}). Lämna bort den: sammanfattningen finns redan i summary.`,
  membersOnly: (key) =>
    `${key}: en text som samlats ur offentliga källor nämner ingen person. Ta bort raden och ange enheten i contact.`,
  missingKey: (key) => `Uppgiften ${key} saknas i faktablocket. Lägg till raden ${key}: …`,
  missingSummary: (key) => `En text på svenska behöver också en sammanfattning på finska. Lägg till raden ${key}: …`,

  unknownComponent: (name, allowed) =>
    `Okänd del <${name}>, tillåtna: ${allowed}. Om du menar vanlig text, skriv \\<${name}.`,
  notClosed: (name, example) =>
    `Delen <${name}> stängs inte på samma ställe som den börjar. Stäng den: ${example || `</${name}>`}`,
  wrongClosingTag: (name) => `</${name}> stänger fel del. Stäng först den del som öppnades sist.`,
  nothingToClose: "Här stängs en del som inte har öppnats. Ta bort taggen eller lägg till dess början.",
  leavesContainer:
    "Delen börjar i ett citat eller en lista men fortsätter utanför. Dra in alla dess rader på samma sätt.",
  curlyQuotes: 'Värdet står inom typografiska citattecken. Byt dem mot raka: "…".',
  quoteValue: 'Skriv värdet inom citattecken, till exempel type="tip". Klammerparenteser går inte.',
  brokenTag:
    'Delens tagg är ofullständig eller har ett tecken för mycket. Jämför med exemplet: <Callout type="tip">…</Callout>.',
  noSpread: (name) => `Delen <${name}> har klammerparenteser. Skriv uppgifterna som namn="värde".`,
  unknownAttribute: (name, key, allowed) =>
    `Delen <${name}> har ingen uppgift ”${key}”. Tillåtna: ${allowed || "inga"}.`,
  attributeTwice: (key) => `Uppgiften ”${key}” har angetts två gånger. Behåll bara den ena.`,
  attributeWithoutValue: (key) => `Uppgiften ”${key}” saknar värde. Skriv ${key}="…".`,
  missingAttribute: (name, key, example) => `Delen <${name}> saknar ”${key}”. Exempel: ${example}`,
  noContent: (name, example) => `Det går inte att skriva inuti delen <${name}>. Exempel: ${example}`,
  emptyComponent: (name, example) => `Delen <${name}> är tom. Exempel: ${example}`,
  misplaced: (name) => `Delen <${name}> kan inte stå inuti en länk, rubrik eller fetstil. Flytta den till en egen rad.`,
  componentInHtml: (name) => `Delen <${name}> står mellan HTML-taggar. Lämna en tom rad ovanför och nedanför den.`,
  componentsTooDeep: (most) => `För många delar inuti varandra: högst ${most}.`,
  videoAddress:
    "Videons adress kan vara YouTube, Vimeo eller Yle Arenan, till exempel https://youtu.be/… Till andra videor kan du göra en vanlig länk.",
  stepsNeedNumbers: "Delen <Steps> måste innehålla en numrerad lista: lämna en tom rad och börja raderna med 1. 2. 3.",
  altMissing:
    'Bilden saknar alternativ text. Berätta med alt="…" vad bilden visar, eller lägg till alt="" och decorative om bilden bara är dekoration.',
  altAndDecorative: "Bilden har både alt-text och decorative. Ta bort det ena.",
  fileMissing: (name) => `Filen ”${name}” finns inte bredvid beskrivningen. Kontrollera namnet eller lägg till filen.`,
  documentAsPicture: (name) => `”${name}” är en PDF-fil, inte en bild. Gör en länk till den: [text](${name}).`,
  pictureAsLink: (name) =>
    `”${name}” är en bild, och en länk kan bara leda till en PDF-fil. Visa bilden: <Figure src="${name}" alt="…" />.`,

  refusedElement: (name, advice) => `HTML-taggen <${name}> kan inte publiceras. ${advice}`,
  useVideo: 'Bädda in en video med <Video src="…" title="…" /> eller gör en länk.',
  useFigure: 'Lägg till en bild med <Figure src="…" alt="…" />.',
  writeAsCode: (name) => `Ta bort den. Om du menar vanlig text, skriv \\<${name}.`,
  tagOpen: (name) =>
    `HTML-taggen <${name}> är ofullständig, och resten av texten skulle försvinna. Kontrollera dess citattecken och > i slutet.`,
  commentOpen: "Kommentaren <!-- är inte stängd och skulle dölja resten av texten. Avsluta den med -->.",
  eventHandler: (name, handler) => `Taggen <${name}> innehåller programkod (${handler}). Ta bort den.`,
  badUrl: (url) => `Adressen ”${url}” går inte. Adressen måste börja med https://, http://, mailto: eller tel:.`,
  incompleteUrl: (url) => `Adressen ”${url}” är ofullständig. Skriv hela adressen som börjar med https://.`,
  invisibleInUrl: (url) => `Adressen ”${url}” innehåller osynliga tecken. Skriv om adressen för hand.`,
  urlTooLong: (most) => `Adressen är för lång: högst ${most} tecken.`,
  userInUrl: (url) =>
    `Adressen ”${url}” har ett @ före serverns namn, vilket kan vilseleda läsaren. Ta bort delen före det.`,

  notJson: 'Raden är inte JSON av formen {"id": …, "source": "…"}.',
  noSource: "Raden har ingen text i fältet ”source”.",
  notReadable: (why) => `Filen kunde inte läsas (${why}).`,
  notUtf8: "Filen är inte i UTF-8. Spara den på nytt med teckenkodningen UTF-8.",
};
