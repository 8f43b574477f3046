import { words } from "../shared/en-words.ts";
import type { FieldTexts } from "./fi.ts";

/** In English: the fields of a practice. */
export const en: FieldTexts = {
  title: { name: words.title, hint: "Say what is done. At most 120 characters." },
  summary: {
    name: words.summary,
    hint: "What is done, for whom and why? One or two sentences, at most 300 characters.",
  },
  summaryFi: {
    name: "Summary in Finnish",
    form: "In brief, in Finnish",
    hint: "At most 300 characters. A text in Swedish needs a summary in Finnish too.",
  },
  summarySv: { name: "Summary in Swedish", form: "In brief, in Swedish", hint: "At most 300 characters." },
  summaryEn: { name: "Summary in English", form: "In brief, in English", hint: "At most 300 characters." },
  organisation: { name: words.municipalityOrOrganisation, form: "Responsible organisation" },
  alsoBy: {
    name: words.togetherWith,
    form: words.coOwners,
    hint: "If you own the practice together. One organisation in each field. A new name is a proposal: the organisation is shown as an owner only when one of its own authors accepts it. Open proposals are on the practice's page.",
  },
  kind: { name: words.kind, form: "What is this?" },
  applies: {
    name: words.appliesModel,
    form: "Which model or practice does this apply?",
    hint: "Write the name and choose from the suggestions. Leave empty if the practice is your own.",
  },
  themes: { name: words.themes, hint: "At most three." },
  topics: { name: words.topics, hint: "Choose those by which a reader would look for this." },
  stage: { name: words.stage },
  language: { name: "Language of the description", form: "Language of the text" },
  targetGroups: { name: words.targetGroups },
  targetGroupNote: {
    name: "More on the target group",
    form: "More about the target group",
    hint: "In your own words, if the list is not enough.",
  },
  context: {
    name: "Setting",
    form: "In what setting does this work?",
    hint: "What must there be around it for it to succeed? For example premises, services, partners or a decision. At most 600 characters.",
  },
  started: { name: "Started", form: "Year it began", row: words.years },
  ended: { name: words.ended, form: "Year it ended" },
  cost: { name: words.costPerYear, hint: "Costs other than the working time of your own staff." },
  costEuros: {
    name: "Costs",
    form: "How many euros a year?",
    hint: "Costs other than the working time of your own staff. A number alone, for example 4500.",
    row: "Costs and working time",
    asValue: (euros) => `€${euros} a year`,
  },
  costPersonYears: {
    name: "Working time",
    form: "How many person-years a year?",
    hint: "The working time of your own staff. A number alone, for example 0.5.",
    asValue: (years) => (years === "1" ? "1 person-year a year" : `${years} person-years a year`),
  },
  costYear: {
    name: "Year of the figures",
    form: "Which year are the figures from?",
    asValue: (year) => `figures for ${year}`,
  },
  costNote: { name: "More about the costs", hint: "For example what the figures include. At most 300 characters." },
  funder: {
    name: "Funder",
    hint: "For example the municipality's own budget, a state grant or a foundation. At most 200 characters.",
  },
  programme: { name: "Project or programme", hint: "The whole that the practice belongs to. At most 200 characters." },
  viewpoints: {
    name: words.teaviisariViewpoints,
    hint: "Which of these does the practice strengthen? Choose only what the text says.",
  },
  core: {
    name: "What to keep",
    form: "What has to be kept?",
    hint: "Which parts make the practice work? At most 600 characters.",
  },
  adaptable: {
    name: "What can be changed",
    form: "What can be changed?",
    hint: "What can be adapted to one's own municipality? At most 600 characters.",
  },
  partners: { name: words.partners, hint: "One partner on each line." },
  municipalityRole: {
    name: "The municipality's part",
    form: "Division of work: what does the municipality do?",
    hint: "At most 400 characters.",
  },
  countyRole: {
    name: "The wellbeing services county's part",
    form: "Division of work: what does the wellbeing services county do?",
    hint: "At most 400 characters.",
  },
  ngoRole: { name: "The NGOs' part", form: "Division of work: what do NGOs do?", hint: "At most 400 characters." },
  contact: {
    name: words.contact,
    form: "Unit that gives more information",
    hint: "For example Sports services. Not a person's name or private telephone number.",
  },
  contactAddress: {
    name: "Contact address",
    form: "E-mail or web page for more information",
    hint: "The e-mail address that the unit shares, or the address of a page with contact details.",
  },
  contactPerson: {
    name: "More information from",
    form: "Who gives more information?",
    hint: "The name, title and work contact details of a member of staff. Ask the person first. At most 200 characters.",
  },
  sources: { name: words.sources, form: "Sources and links", hint: "One web address on each line." },
  innokyla: {
    name: "In Innokylä",
    form: "Address of the description in Innokylä",
    hint: "The whole address, which begins with https://innokyla.fi/.",
  },
  origin: {
    name: "Origin of the text",
    choices: { member: "the organisation's own", "public-sources": words.compiledFromPublicSources },
  },
  notFound: {
    name: "What the sources do not tell",
    hint: "Shown until the owner takes the description over. At most 300 characters.",
  },
  example: { name: words.unfinished, choices: { true: words.yes, false: words.no } },
};
