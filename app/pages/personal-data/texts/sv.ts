import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: a person's own data and the requests about it. */
export const sv: Texts = {
  own: {
    title: "Mina uppgifter i tjänsten",
    lead: "Här ser du vad tjänsten vet om dig, och du kan begära ändringar i dina uppgifter.",
    copy: "Ladda ner en kopia av dina uppgifter",
    copyText:
      "Filen innehåller allt som har sparats om dig i tjänsten: konto, roller, inloggningar, utkast, kommentarer, urval och rader i loggarna. Av lösenordet sparas bara ett hashvärde, och det är inte med.",
    download: "Ladda ner uppgifterna (JSON)",
    mend: "Namn, språk och e-post kan du rätta själv",
    ask: "Gör en begäran",
    askText:
      "Koordinatorn svarar inom en månad. Det beror på den rättsliga grunden vad du har rätt till. Om begäran avslås får du veta varför och hur du kan klaga.",
    kind: "Vad begär du",
    kinds: {
      rectification: "Rättelse av en uppgift",
      erasure: "Att mitt namn och min adress raderas",
      restriction: "Begränsning av behandlingen",
      objection: "Jag invänder mot behandlingen",
    },
    erasureText:
      "När namn och adress raderas upphör kontot. Texter som din organisation har publicerat är kvar utan ditt namn.",
    text: "Vilka uppgifter gäller det och varför",
    textHint: "Högst 2 000 tecken. En begäran om radering behöver ingen motivering.",
    send: "Skicka begäran",
    sent: "Begäran har skickats.",
    sentList: "Dina begäranden",
    none: "Du har inte gjort någon begäran.",
    asked: (date) => `Skickad ${date}`,
    due: (date) => `Svar senast ${date}`,
    answered: (date) => `Besvarad ${date}`,
    outcomes: { done: "Gjord", refused: "Avslagen" },
    complaint: "Om du inte är nöjd med svaret kan du klaga hos dataombudsmannen",
    faults: {
      empty: "Skriv vilka uppgifter det gäller.",
      "too-long": "Förkorta texten till högst 2 000 tecken.",
      same: "Samma begäran väntar redan på svar.",
      "too-many": "Du har redan tio begäranden som väntar på svar.",
      kind: "Välj vad du begär.",
    },
  },
  requests: {
    title: words.dataRequests,
    lead: "Begäranden som gäller personuppgifter. Var och en ska besvaras inom en månad.",
    none: "Det finns inga begäranden.",
    waiting: "Väntar på svar",
    handled: "Besvarade",
    late: words.late,
    from: (name, organisation) => `${name}, ${organisation}`,
    erased: "Raderad person",
    answer: "Svar till personen",
    answerHint:
      "Berätta vad som gjordes. Om du avslår begäran, berätta varför. Anvisningen om hur man klagar visas på personens sida av sig själv.",
    done: "Markera som gjord",
    erase: "Radera personens namn och adress",
    confirm: "Jag bekräftar att namn och adress raderas. Raderingen kan inte ångras.",
    refuse: "Avslå begäran",
    saved: "Svaret har sparats.",
    faults: {
      gone: "Begäran har redan besvarats.",
      empty: "Skriv ett svar.",
      "too-long": "Förkorta svaret till högst 2 000 tecken.",
      unconfirmed: "Bekräfta raderingen genom att kryssa i rutan.",
      "last-coordinator": "Nätverkets enda koordinator kan inte raderas. Utse först en annan koordinator.",
    },
  },
};
