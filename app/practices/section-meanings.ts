import type { SectionKey } from "./sections.ts";

/**
 * Headings of other texts that mean one of our sections: those of Innokylä, written as on its pages, and the usual ones of
 * project reports and of municipalities' own templates, in Finnish, Swedish and English. In lower case, without a number
 * before and a mark after them.
 */
export const sectionMeanings: Readonly<Record<SectionKey, readonly string[]>> = {
  need: [
    ...["tarve", "tarpeet", "tausta", "taustaa", "lähtötilanne", "lähtökohdat", "johdanto ja tausta"],
    ...[
      "tavoite",
      "tavoitteet",
      "tarkoitus",
      "tausta ja tavoitteet",
      "tarve ja tavoitteet",
      "miksi",
      "miksi tätä tehdään",
    ],
    ...["toimintaympäristö", "lähtötilanne ja strategiset liittymäkohdat", "tavoiteltu muutos"],
    "kehittämistyön lähtökohtana olevat tarpeet",
    ...["behov", "bakgrund", "bakgrund och mål", "mål", "målsättning", "syfte", "utgångsläge", "varför"],
    ...["need", "needs", "background", "background and aims", "aim", "aims", "objectives", "goals", "purpose", "why"],
  ],
  aims: ["liittymä hyvinvointisuunnitelmaan", "hyvinvointisuunnitelma", "koppling till välfärdsplanen"],
  audience: [
    ...["kohderyhmät", "kenelle", "kenelle tarkoitettu", "osallistujat", "asiakkaat", "kohderyhmä ja asiakasymmärrys"],
    ...["målgrupper", "för vem", "deltagare", "target groups", "audience", "for whom", "participants"],
  ],
  equity: [
    ...["yhdenvertaisuus", "yhdenvertaisuus: kenet tämä tavoittaa heikoimmin", "saavutettavuus ja yhdenvertaisuus"],
    ...["vilka som lätt inte nås", "jämlikhet", "likabehandling", "equity", "equality"],
  ],
  what: [
    ...[
      "mitä tehtiin",
      "mitä teimme",
      "mitä on tehty",
      "mitä tapahtuu",
      "toimenpiteet",
      "toiminta",
      "toiminnan kuvaus",
    ],
    ...["kuvaus", "lyhyt kuvaus", "käytännön kuvaus", "sisältö", "menetelmä", "malli", "toimintamalli"],
    ...["toimintamallin lyhyt kuvaus", "ratkaisu", "ratkaisun perusidea", "näin se toimii"],
    ...["vad gjordes", "vad vi gjorde", "åtgärder", "verksamhet", "beskrivning", "innehåll", "metod", "modell"],
    ...["what we did", "what was done", "activities", "description", "content", "method", "model", "solution"],
  ],
  how: [
    ...[
      "toteutus",
      "resurssit",
      "toteuttaminen",
      "näin toteutimme",
      "miten",
      "miten tehtiin",
      "aikataulu",
      "kustannukset",
    ],
    ...["rahoitus", "työnjako", "ideointi", "idean valinta", "kokeilun tavoitteet", "kokeilun toteutus"],
    ...["kokeilun tavoitteet ja suunnitelma", "kustannukset ja resurssit"],
    ...["genomförande", "resurser", "så gjorde vi", "hur", "tidtabell", "kostnader", "finansiering"],
    ...["implementation", "resources", "how", "how we did it", "schedule", "costs", "funding"],
  ],
  results: [
    ...[
      "tulokset",
      "tulos",
      "vaikutukset",
      "vaikuttavuus",
      "arviointi",
      "tulokset ja vaikutukset",
      "mitä saatiin aikaan",
    ],
    ...["mitä saavutettiin", "kokeilun tulokset", "arvioinnin tulokset tiivistettynä", "kehittämisen tulokset"],
    ...["resultat", "effekter", "utvärdering", "resultat och effekter", "vad åstadkoms"],
    ...["results", "outcomes", "impact", "effects", "evaluation", "results and impact"],
  ],
  indicators: [
    ...["indikaattorit", "seuranta", "muutoksen mittaaminen", "mittarit ja seuranta"],
    ...["mätare", "uppföljning", "indicators and monitoring", "monitoring", "measures"],
  ],
  risks: ["riskit ja haasteet", "riskit ja niihin varautuminen", "risker och utmaningar", "risks and challenges"],
  lessons: [
    ...["mikä oli vaikeaa", "mitä opimme", "opit", "oppeja", "haasteet", "haasteita", "ongelmat", "kokemukset"],
    ...["mikä onnistui ja mikä ei", "onnistumiset ja haasteet", "pohdinta", "johtopäätökset", "esteet"],
    ...["vad var svårt", "vad vi lärde oss", "lärdomar", "utmaningar", "erfarenheter", "slutsatser"],
    ...[
      "what was difficult",
      "what we learned",
      "lessons",
      "lessons learned",
      "challenges",
      "experiences",
      "conclusions",
    ],
  ],
  tips: [
    ...[
      "vinkit",
      "vinkkejä",
      "vinkit muille",
      "vinkkejä muille",
      "ohjeita muille",
      "suositukset",
      "näin pääset alkuun",
    ],
    ...["toimivuuden ja käyttöönoton ehdot", "vinkit toimintamallin soveltajille", "neuvot muille"],
    ...["tips", "råd till andra", "rekommendationer", "advice", "advice for others", "recommendations"],
  ],
  partners: [
    ...["yhteistyökumppanit", "yhteistyö", "yhteistyötahot", "toimijat", "kehittäjäjoukko", "keiden kanssa"],
    "kehittäjäjoukon kokoaminen ja yhteiskehittäminen",
    ...["samarbete", "partner", "aktörer", "collaboration", "cooperation", "stakeholders"],
  ],
  materials: [
    ...["materiaalit", "liitteet", "linkit", "lähteet", "lisätietoa", "lisätietoja", "lue lisää", "aineistoa"],
    ...["bilagor", "länkar", "källor", "mer information", "läs mer"],
    ...["attachments", "links", "sources", "references", "further information", "read more"],
  ],
};
