import type { LegalPageText } from "../legal-text.ts";

/** In Swedish: the terms of use. */
export const terms: LegalPageText = {
  lead: "De här villkoren gäller alla som läser Vertaiskunta eller skriver där.",
  sections: [
    { id: "palvelu", title: "Vem som driver tjänsten", paragraphs: [], facts: ["controller", "contact"] },
    {
      id: "lisenssi",
      title: "Texternas licens",
      paragraphs: [
        "När du publicerar en beskrivning, ett tillämpningskort som alla ser eller en kommentar får alla använda din text enligt licensen Creative Commons Erkännande 4.0 Internationell (CC BY 4.0). Andra får använda och bearbeta texten när de anger vem som har skrivit den. Publicera bara sådant som du har rätt att publicera.",
        "På samma villkor får du använda andras texter: ange skribenten eller organisationen, licensen och dina ändringar.",
      ],
      link: { href: "https://creativecommons.org/licenses/by/4.0/deed.sv", text: "Licensen CC BY 4.0" },
    },
    {
      id: "kielletty",
      title: "Vad man inte får skriva",
      paragraphs: ["Skriv inte i tjänsten"],
      list: [
        "andra människors personuppgifter, till exempel klient- eller hälsouppgifter",
        "sekretessbelagda uppgifter",
        "texter eller bilder som någon annan har upphovsrätt till",
        "något kränkande, diskriminerande eller lagstridigt",
        "reklam.",
      ],
    },
    {
      id: "moderointi",
      title: "Hur texter tas bort",
      paragraphs: [
        "Nätverkets koordinator kan dölja en text som bryter mot villkoren och visa den igen. Orsaken antecknas. Du kan själv ta bort din kommentar. Då syns det att en kommentar har tagits bort. Vem som helst kan anmäla en olämplig text.",
      ],
      feedback: true,
    },
    {
      id: "tunnukset",
      title: "Konto",
      paragraphs: ["Kontot är personligt. Ge inte ditt lösenord eller din inloggningslänk till någon."],
    },
    {
      id: "vastuu",
      title: "Ansvar",
      paragraphs: [
        "Tjänsten erbjuds i befintligt skick. Det garanteras inte att uppgifterna är felfria eller att tjänsten fungerar utan avbrott. Skribenten ansvarar för sin egen text. Kommunen har inte bekräftat beskrivningar som har sammanställts ur offentliga källor. Kontrollera viktiga uppgifter i källan.",
      ],
    },
  ],
};
