import { words } from "../shared/sv-words.ts";
import type { FieldTexts } from "./fi.ts";

/** In Swedish: the fields of a practice. */
export const sv: FieldTexts = {
  title: { name: words.title, hint: "Säg vad som görs. Högst 120 tecken." },
  summary: { name: words.summary, hint: "Vad görs, för vem och varför? En eller två meningar, högst 300 tecken." },
  summaryFi: {
    name: "Sammanfattning på finska",
    form: "Kort på finska",
    hint: "Högst 300 tecken. En text på svenska behöver också en sammanfattning på finska.",
  },
  summarySv: { name: "Sammanfattning på svenska", form: "Kort på svenska", hint: "Högst 300 tecken." },
  summaryEn: { name: "Sammanfattning på engelska", form: "Kort på engelska", hint: "Högst 300 tecken." },
  organisation: { name: words.municipalityOrOrganisation, form: "Ansvarig organisation" },
  alsoBy: {
    name: words.togetherWith,
    form: words.coOwners,
    hint: "Om ni äger arbetssättet tillsammans. En organisation i varje fält. Ett nytt namn är ett förslag: organisationen syns som ägare först när dess egen skribent godkänner förslaget. De öppna förslagen finns på arbetssättets sida.",
  },
  kind: { name: words.kind, form: "Vad är detta?" },
  applies: {
    name: words.appliesModel,
    form: "Vilken modell eller vilket arbetssätt tillämpas här?",
    hint: "Skriv namnet och välj bland förslagen. Lämna tomt om arbetssättet är ert eget.",
  },
  themes: { name: words.themes, hint: "Högst tre." },
  topics: { name: words.topics, hint: "Välj de ämnen som en läsare skulle söka på." },
  stage: { name: words.stage },
  language: { name: words.writeUpLanguage, form: "Textens språk" },
  targetGroups: { name: words.targetGroups },
  targetGroupNote: { name: "Närmare om målgruppen", hint: "Med egna ord, om listan inte räcker." },
  context: {
    name: "Verksamhetsmiljö",
    form: "I vilken verksamhetsmiljö fungerar detta?",
    hint: "Vad behöver finnas runt omkring för att detta ska lyckas? Till exempel lokaler, tjänster, partner eller ett beslut. Högst 600 tecken.",
  },
  started: { name: words.since, form: "Startår", row: words.years },
  ended: { name: words.ended, form: "Slutår" },
  cost: { name: words.costPerYear, hint: words.otherCostsHint },
  costEuros: {
    name: "Kostnader",
    form: "Hur många euro per år?",
    hint: "Andra kostnader än den egna personalens arbetstid. Bara ett tal, till exempel 4500.",
    row: "Kostnader och arbetstid",
    asValue: (euros) => `${euros} € per år`,
  },
  costPersonYears: {
    name: "Arbetstid",
    form: "Hur många årsverken per år?",
    hint: "Den egna personalens arbetstid. Bara ett tal, till exempel 0,5.",
    asValue: (years) => (years === "1" ? "1 årsverke per år" : `${years} årsverken per år`),
  },
  costYear: { name: "Siffrornas år", form: "Vilket år gäller siffrorna?", asValue: (year) => `siffror för år ${year}` },
  costNote: { name: "Mer om kostnaderna", hint: "Till exempel vad som ingår i siffrorna. Högst 300 tecken." },
  funder: {
    name: "Finansiär",
    hint: "Till exempel kommunens egen budget, ett statsunderstöd eller en stiftelse. Högst 200 tecken.",
  },
  programme: { name: "Projekt eller program", hint: "Den helhet som arbetssättet hör till. Högst 200 tecken." },
  viewpoints: {
    name: words.teaviisariViewpoints,
    hint: "Vilka av dessa stärker arbetssättet? Välj bara det som framgår av texten.",
  },
  core: {
    name: "Det som ska bevaras",
    form: "Vad ska bevaras?",
    hint: "Vilka delar får arbetssättet att fungera? Högst 600 tecken.",
  },
  adaptable: {
    name: "Det som kan ändras",
    form: "Vad kan ändras?",
    hint: "Vad kan anpassas till den egna kommunen? Högst 600 tecken.",
  },
  partners: { name: words.partners, hint: "En samarbetspartner per rad." },
  municipalityRole: { name: "Kommunens del", form: "Arbetsfördelning: vad gör kommunen?", hint: "Högst 400 tecken." },
  countyRole: {
    name: "Välfärdsområdets del",
    form: "Arbetsfördelning: vad gör välfärdsområdet?",
    hint: "Högst 400 tecken.",
  },
  ngoRole: {
    name: "Organisationernas del",
    form: "Arbetsfördelning: vad gör organisationerna?",
    hint: "Högst 400 tecken.",
  },
  contact: {
    name: words.contact,
    form: "Enhet som ger mer information",
    hint: words.unitHint,
  },
  contactAddress: {
    name: "Kontaktadress",
    form: "E-post eller webbsida för mer information",
    hint: "Enhetens gemensamma e-postadress eller adressen till en sida med kontaktuppgifter.",
  },
  contactPerson: {
    name: "Mer information ger",
    form: "Vem ger mer information?",
    hint: "En anställds namn, uppgift och kontaktuppgifter i arbetet. Be personen om lov. Högst 200 tecken.",
  },
  sources: { name: words.sources, form: "Källor och länkar", hint: "En webbadress per rad." },
  innokyla: {
    name: "I Innokylä",
    form: "Beskrivningens adress i Innokylä",
    hint: "Hela adressen, som börjar med https://innokyla.fi/.",
  },
  origin: {
    name: "Textens ursprung",
    choices: { member: "organisationens egen", "public-sources": words.compiledFromPublicSources },
  },
  notFound: {
    name: "Vad som inte fanns i källorna",
    hint: "Visas tills ägaren tar över beskrivningen. Högst 300 tecken.",
  },
  example: { name: words.unfinished, choices: { true: words.yes, false: words.no } },
};
