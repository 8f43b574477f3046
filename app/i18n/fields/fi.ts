import { words } from "../shared/fi-words.ts";

/** The name of a field on pages, its question in the form when that differs, and a hint for the writer. */
export interface FieldWords {
  name: string;
  form?: string;
  hint?: string;
  /** The name of a row of facts that several fields share; only the first of them has it. */
  row?: string;
  /** The name of each value, when they are of a fixed list. */
  choices?: Readonly<Record<string, string>>;
  /** A number or year as a phrase that makes sense without the name of the field. */
  asValue?: (value: string) => string;
}

/** In Finnish: the fields of a practice. */
export const fi = {
  title: { name: words.title, hint: "Sano, mitä tehdään. Enintään 120 merkkiä." },
  summary: {
    name: words.summary,
    hint: "Mitä tehdään, kenelle ja miksi? Yksi tai kaksi virkettä, enintään 300 merkkiä.",
  },
  summaryFi: {
    name: "Tiivistelmä suomeksi",
    form: "Lyhyesti suomeksi",
    hint: "Enintään 300 merkkiä. Ruotsinkielinen kuvaus tarvitsee myös suomenkielisen tiivistelmän.",
  },
  summarySv: { name: "Tiivistelmä ruotsiksi", form: "Lyhyesti ruotsiksi", hint: "Enintään 300 merkkiä." },
  summaryEn: { name: "Tiivistelmä englanniksi", form: "Lyhyesti englanniksi", hint: "Enintään 300 merkkiä." },
  organisation: { name: words.municipalityOrOrganisation, form: "Vastuuorganisaatio" },
  alsoBy: {
    name: words.togetherWith,
    form: words.coOwners,
    hint: "Jos omistatte käytännön yhdessä. Yksi organisaatio kuhunkin kenttään. Uusi nimi on ehdotus: organisaatio näkyy omistajana vasta, kun sen oma kirjoittaja hyväksyy ehdotuksen. Avoimet ehdotukset ovat käytännön sivulla.",
  },
  kind: { name: words.kind, form: "Mikä tämä on?" },
  applies: {
    name: words.appliesModel,
    form: "Mitä mallia tai käytäntöä tämä soveltaa?",
    hint: "Kirjoita nimi ja valitse ehdotuksista. Jätä tyhjäksi, jos käytäntö on oma.",
  },
  themes: { name: words.themes, hint: "Enintään kolme." },
  topics: { name: words.topics, hint: "Valitse ne, joista lukija hakisi tätä." },
  stage: { name: words.stage },
  language: { name: words.writeUpLanguage, form: "Tekstin kieli" },
  targetGroups: { name: words.targetGroups },
  targetGroupNote: {
    name: "Tarkennus kohderyhmään",
    form: "Kohderyhmän tarkennus",
    hint: "Omin sanoin, jos luettelo ei riitä.",
  },
  context: {
    name: "Toimintaympäristö",
    form: "Millaisessa toimintaympäristössä tämä toimii?",
    hint: "Mitä ympärillä pitää olla, jotta tämä onnistuu? Esimerkiksi tilat, palvelut, kumppanit tai päätös. Enintään 600 merkkiä.",
  },
  started: { name: words.since, form: "Alkamisvuosi", row: words.years },
  ended: { name: words.ended, form: "Päättymisvuosi" },
  cost: { name: words.costPerYear, hint: words.otherCostsHint },
  costEuros: {
    name: "Kustannukset",
    form: "Kuinka monta euroa vuodessa?",
    hint: "Muut kulut kuin oman henkilöstön työaika. Pelkkä luku, esimerkiksi 4500.",
    row: "Kustannukset ja työaika",
    asValue: (euros) => `${euros} € vuodessa`,
  },
  costPersonYears: {
    name: "Työaika",
    form: "Kuinka monta henkilötyövuotta vuodessa?",
    hint: "Oman henkilöstön työaika. Pelkkä luku, esimerkiksi 0,5.",
    asValue: (years) => (years === "1" ? "1 henkilötyövuosi vuodessa" : `${years} henkilötyövuotta vuodessa`),
  },
  costYear: {
    name: "Lukujen vuosi",
    form: "Minkä vuoden lukuja nämä ovat?",
    asValue: (year) => `luvut vuodelta ${year}`,
  },
  costNote: { name: "Lisätietoa kustannuksista", hint: "Esimerkiksi mitä luvuissa on mukana. Enintään 300 merkkiä." },
  funder: {
    name: "Rahoittaja",
    hint: "Esimerkiksi kunnan oma talousarvio, valtionavustus tai säätiö. Enintään 200 merkkiä.",
  },
  programme: { name: "Hanke tai ohjelma", hint: "Kokonaisuus, johon käytäntö kuuluu. Enintään 200 merkkiä." },
  viewpoints: {
    name: words.teaviisariViewpoints,
    hint: "Mitä näistä käytäntö vahvistaa? Valitse vain se, minkä teksti kertoo.",
  },
  core: {
    name: "Mikä säilytetään",
    form: "Mikä pitää säilyttää?",
    hint: "Mitkä osat tekevät käytännöstä toimivan? Enintään 600 merkkiä.",
  },
  adaptable: {
    name: "Mitä voi muuttaa",
    form: "Mitä voi muuttaa?",
    hint: "Minkä voi muokata omaan kuntaan sopivaksi? Enintään 600 merkkiä.",
  },
  partners: { name: words.partners, hint: "Yksi kumppani riville." },
  municipalityRole: { name: "Kunnan osuus", form: "Työnjako: mitä kunta tekee?", hint: "Enintään 400 merkkiä." },
  countyRole: {
    name: "Hyvinvointialueen osuus",
    form: "Työnjako: mitä hyvinvointialue tekee?",
    hint: "Enintään 400 merkkiä.",
  },
  ngoRole: { name: "Järjestöjen osuus", form: "Työnjako: mitä järjestöt tekevät?", hint: "Enintään 400 merkkiä." },
  contact: { name: words.contact, form: "Yksikkö, josta saa lisätietoja", hint: words.unitHint },
  contactAddress: {
    name: "Yhteysosoite",
    form: "Sähköposti tai verkkosivu, josta saa lisätietoja",
    hint: "Yksikön yhteinen sähköpostiosoite tai yhteystietosivun osoite.",
  },
  contactPerson: {
    name: "Lisätietoja antaa",
    form: "Kuka antaa lisätietoja?",
    hint: "Työntekijän nimi, tehtävä ja työn yhteystiedot. Kysy häneltä lupa. Enintään 200 merkkiä.",
  },
  sources: { name: words.sources, form: "Lähteet ja linkit", hint: "Yksi verkko-osoite riville." },
  innokyla: {
    name: "Innokylässä",
    form: "Kuvauksen osoite Innokylässä",
    hint: "Koko osoite, joka alkaa https://innokyla.fi/.",
  },
  origin: {
    name: "Tekstin alkuperä",
    choices: { member: "organisaation oma", "public-sources": words.compiledFromPublicSources },
  },
  notFound: {
    name: "Mitä lähteistä ei löytynyt",
    hint: "Näkyy, kunnes omistaja ottaa kuvauksen omakseen. Enintään 300 merkkiä.",
  },
  example: { name: words.unfinished, choices: { true: words.yes, false: words.no } },
} satisfies Record<string, FieldWords>;

/** The words of every field, by its key. */
export type FieldTexts = Readonly<Record<keyof typeof fi, FieldWords>>;
