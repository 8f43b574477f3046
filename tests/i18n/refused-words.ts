import type { Language } from "#db/schema.ts";

/** A word that the interface does not use, a text that had it, and how the same is said instead. */
export interface RefusedWord {
  word: RegExp;
  not: string;
  but: string;
}

/** One word per thing in each language. What a thing is called instead is said in every text that names it. */
export const refusedWords: Record<Language, RefusedWord[]> = {
  fi: [
    { word: /rahaa vuodessa/i, not: "Rahaa vuodessa", but: "Kustannukset vuodessa" },
    {
      word: /verkko-osoite \(IP|verkko-osoitteesta/i,
      not: "Tästä verkko-osoitteesta on lähetetty monta viestiä",
      but: "Samasta IP-osoitteesta on lähetetty monta viestiä",
    },
    { word: /haltuun/i, not: "Ota kuvaus haltuun", but: "Ota kuvaus omaksenne" },
    { word: /(?<!saman)kaltai(s|nen)/i, not: "Kaltaisimmat ensin", but: "Samankaltaisimmat ensin" },
    { word: /tämän kokois/i, not: "tämän kokoisilta kunnilta", but: "tämänkokoisilla kunnilla" },
    { word: /pilotti|pilotissa|pilotoi/i, not: "Pilotti", but: "Kokeilussa" },
    { word: /pieleen/i, not: "Mikä meni oikeasti pieleen?", but: "Mikä epäonnistui ja miksi?" },
    { word: /täydennettävä|täydentyy/i, not: "Lyhyt kuvaus, täydentyy", but: "Kuvaus on kesken" },
    { word: /tekijöiltä/i, not: "Kysy tekijöiltä", but: "Kysy käytännöstä" },
    { word: /MDX-tiedost/i, not: "Kuvaukset lisää ylläpito MDX-tiedostoina.", but: "Lomake kysyy kohta kohdalta." },
    { word: /päätä henkilö(?!n)|henkilö on (jo )?päätetty/i, not: "Päätä henkilö", but: "Päätä henkilön tunnus" },
    { word: /aiempi (jäsen|kirjoittaja)/i, not: "aiempi jäsen", but: "entinen käyttäjä" },
    {
      word: /poistettu palvelusta/i,
      not: "Nämä on poistettu palvelusta, joten niitä ei oteta mukaan:",
      but: "Nämä on poistettu näkyvistä, joten niitä ei oteta mukaan:",
    },
    { word: /ei kerrottu/i, not: "Ei kerrottu.", but: "Ei ilmoitettu." },
    { word: /aukot/i, not: "Aukot ja tilanne", but: "Puutteet ja tilannekuva" },
  ],
  sv: [
    { word: /praxis/i, not: "De här praxiserna från andra", but: "De här arbetssätten från andra" },
    { word: /på hälft/i, not: "Detta är ännu på hälft.", but: "Arbetet pågår ännu." },
    {
      word: /gränsyt/i,
      not: "gränsytor mellan kommuner och välfärdsområden",
      but: "kontaktytor mellan kommuner och välfärdsområden",
    },
    { word: /nätadress/i, not: "nätadress (IP-adress)", but: "IP-adress" },
    { word: /pengar per år|särskilda pengar/i, not: "Pengar per år", but: "Kostnader per år" },
    { word: /berättas/i, not: "Resultaten berättas inte.", but: "Resultaten framgår inte." },
    { word: /synvink/i, not: "Synvinklar i TEAviisari", but: "Aspekter i TEAviisari" },
    {
      word: /(dragits|dra|drar|drogs) tillbaka|tillbakadrag|\bur tjänsten|\bur visningen|från visning/i,
      not: "Kortet har dragits tillbaka.",
      but: "Kortet har dolts.",
    },
    {
      word: /kontrollsumm(a|or) av|kontrollvärde/i,
      not: "en kontrollsumma av lösenordet",
      but: "ett hashvärde av lösenordet",
    },
    { word: /formuläret var föråldrat/i, not: "Formuläret var föråldrat.", but: "Formuläret hade gått ut." },
    { word: /blankett/i, not: "Fråga på blanketten", but: "Fråga i formuläret" },
    { word: /förhandsvis/i, not: "Förhandsvisning", but: "Förhandsgranskning" },
    { word: /invandrade/i, not: "Invandrade", but: "Personer med invandrarbakgrund" },
    { word: /tidigare (medlem|skribent)/i, not: "tidigare medlem", but: "tidigare användare" },
    { word: /luckor och läget/i, not: "Luckor och läget", but: "Luckor och lägesbild" },
    { word: /MDX-filer/i, not: "Administratörer lägger in MDX-filer.", but: "Formuläret frågar punkt för punkt." },
  ],
  en: [
    { word: /\bnot told\b/i, not: "Not told.", but: "Not stated." },
    {
      word: /\b(told|tells?|telling) of\b/i,
      not: "Nobody has told of applying this yet.",
      but: "No one has reported using this yet.",
    },
    {
      word: /\bmend(s|ed|ing)?\b/i,
      not: "Mend these before publishing.",
      but: "Correct the following before publishing.",
    },
    { word: /\bmoney a year|separate money/i, not: "Money a year", but: "Cost per year" },
    {
      word: /\botherwise than\b|\b(done|do|written) otherwise\b/i,
      not: "What would be done otherwise",
      but: "What would be done differently",
    },
    { word: /\bwrite-ups?\b/i, not: "Take over the write-up", but: "Take over the description" },
    { word: /\bevent log\b/i, not: "Written in the event log.", but: "Recorded in the audit log." },
    { word: /\bto who\b|\bwho apply\b/i, not: "See who apply it", but: "See who applies it" },
    { word: /\blikeness\b/i, not: "How is likeness counted?", but: "How is similarity calculated?" },
    {
      word: /\b(put|puts) back\b|\btaken? (it |the card )?down\b/i,
      not: "Take the card down",
      but: "Withdraw the card",
    },
    { word: /\bbesides\b/i, not: "Besides, 1 card does not say", but: "In addition, 1 card does not say" },
    { word: /\bstate of things\b/i, not: "Gaps and state of things", but: "Gaps and status" },
    { word: /\bformer (member|author)\b/i, not: "former member", but: "former user" },
    { word: /\bnetwork address\b|\(IP\)/i, not: "this network address", but: "the same IP address" },
    { word: /\bMDX files\b/i, not: "Maintainers add MDX files.", but: "A form asks for each part." },
  ],
};
