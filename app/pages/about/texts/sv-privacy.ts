import type { LegalPageText } from "../legal-text.ts";

/** In Swedish: the privacy notice. */
export const privacy: LegalPageText = {
  lead: "Här beskrivs vilka personuppgifter som behandlas i Vertaiskunta, varför och vilka rättigheter du har.",
  sections: [
    {
      id: "rekisterinpitaja",
      title: "Vem ansvarar för uppgifterna",
      paragraphs: [],
      facts: ["controller", "contact", "officer"],
    },
    {
      id: "lukija",
      title: "Om du bara läser",
      paragraphs: [
        "Det behövs inget konto för att läsa. Tjänsten spårar inte besökarna. I programmets logg antecknas vilken sida som begärdes, när och om det lyckades, men inte sökord eller IP-adress. Den som driver servern kan dessutom ha en egen logg.",
        "Sökningar på söksidan räknas för att nätverket ska se vad som saknas. Av en sökning sparas orden, dagen, sidans språk, hur många gånger den har gjorts och hur många arbetssätt som hittades, men inte vem som sökte, varifrån eller vid vilken tid. En sökning sparas inte om den ser ut att innehålla en e-postadress, ett telefonnummer eller en personbeteckning. En sökning som kan innehålla en persons namn sparas först när samma sökning har gjorts en andra gång; innan dess finns den högst ungefär en vecka i serverns minne. Sökningarna ses av nätverkets koordinator, och de raderas efter 90 dagar.",
        "Om du ger respons eller anmäler en text sparas ditt meddelande. Det är frivilligt att ge kontaktuppgifter.",
      ],
    },
    {
      id: "tunnus",
      title: "Om du har ett konto",
      paragraphs: [
        "Uppgifterna fås av dig själv och av den som bjöd in dig. Ett konto kan inte skapas utan namn, e-postadress i arbetet och organisation. I tjänsten behandlas följande uppgifter:",
      ],
      list: [
        "namn, e-postadress i arbetet och en ny adress som väntar på bekräftelse, organisation, språk samt roller och deras giltighetstid",
        "ett hashvärde av lösenordet; själva lösenordet sparas inte",
        "nyckeln för inloggning i två steg och hashvärden av oanvända återställningskoder, om du tar den i bruk; nyckeln sparas som sådan, också i säkerhetskopiorna",
        "inloggningar som gäller: när de började, när tjänsten senast användes och med vilken webbläsare",
        "kommentarer, frågor och andra texter som du har skrivit; av en publicerad text framgår vem som har skrivit den",
        "utkast och bifogade filer; utkasten ser skribenterna i din organisation och nätverkets koordinator. Plats- och kamerauppgifter tas bort ur bilder",
        "ditt urval för välfärdsplanen: vilka arbetssätt du har valt och i vilken ordning. Bara du ser det",
        "versionerna av tillämpningskort: vem som sparade en version och när. Namnet syns i kortets ändringshistorik för dem som får läsa kortet. När kontot avslutas syns namnet inte längre",
        "säkerhetsloggen: inloggningar och försök att logga in, tidpunkt och IP-adress",
        "händelseloggen: vem som har administrerat konton eller andras texter, när och varför.",
      ],
    },
    {
      id: "nimetty",
      title: "Om du nämns i en beskrivning",
      paragraphs: [
        "En organisation kan i sin beskrivning berätta vem av dess anställda som ger mer information, med uppgift och kontaktuppgifter i arbetet. De syns för alla, också i beskrivningens tidigare versioner, men inte i det öppna gränssnittet och inte i sökningen. I beskrivningar som samlats ur offentliga källor finns bara enheten. Om du vill att dina uppgifter tas bort, be om det hos din organisation eller med responsformuläret. De tas då bort ur alla versioner, och kvar blir en anteckning utan uppgifterna.",
      ],
    },
    {
      id: "tarkoitus",
      title: "Vad uppgifterna används till",
      paragraphs: [
        "Uppgifterna används för inloggning och behörigheter, för nätverkets diskussion, för att svara på respons samt för att förhindra och utreda missbruk. De används inte för automatiska beslut eller profilering.",
      ],
      facts: ["basis"],
    },
    {
      id: "sailytys",
      title: "Hur länge uppgifterna sparas",
      paragraphs: [
        "Kontots uppgifter sparas så länge kontot används. När kontot avslutas finns uppgifterna kvar så att personen kan komma tillbaka, och personen ser dem fortfarande genom att logga in. Personens oavslutade utkast och öppna frågor kan ges till en efterträdare. Nedan står hur länge andra uppgifter sparas; det som är äldre raderas av sig självt. En inloggning gäller i högst 30 dagar och upphör tidigare om tjänsten inte används på 12 timmar.",
        "Kommentarer sparas tills de tas bort. När kontot avslutas syns skribentens namn inte längre i dem eller i publicerade versioner. Organisationen som de skrevs för syns fortfarande. I säkerhetskopior finns uppgifterna kvar tills kopian raderas.",
      ],
      facts: ["securityLog", "auditLog", "feedback", "endedPeople", "dataRequests", "links", "withdrawnTexts"],
    },
    {
      id: "luovutus",
      title: "Vem som får uppgifterna",
      paragraphs: [
        "Programmet lämnar inte ut uppgifter till någon och överför dem inte självt utanför EU eller Europeiska ekonomiska samarbetsområdet. Publicerade texter kan läsas av vem som helst. Var servern finns bestäms av tjänstens administratör.",
      ],
    },
    {
      id: "oikeudet",
      title: "Dina rättigheter",
      paragraphs: [
        "Om du har ett konto får du en kopia av dina uppgifter och kan göra en begäran på din egen sida. Använd annars responsformuläret. En begäran besvaras inom en månad. Den rättsliga grunden avgör vilka av dessa rättigheter som gäller dig:",
      ],
      list: [
        "få se dina uppgifter och få en kopia av dem",
        "rätta felaktiga uppgifter",
        "radera dina uppgifter",
        "begränsa behandlingen av dina uppgifter eller göra invändningar mot den",
        "flytta dina uppgifter till en annan tjänst",
        "återkalla ditt samtycke, om behandlingen grundar sig på det.",
      ],
      page: "ownData",
      link: { href: "https://tietosuoja.fi/sv/", text: "Klagomål: Dataombudsmannens byrå" },
    },
    {
      id: "evasteet",
      title: "Kakor",
      paragraphs: [
        "Tjänsten sätter en kaka bara för dem som loggar in. Sessionskakan håller dig inloggad. Enhetskakan berättar i ett år att du har loggat in på enheten tidigare, så att andras gissningar inte hindrar dig från att logga in. Båda är nödvändiga. Därför ber vi inte om samtycke till dem. Det finns inga andra kakor.",
        "När du skriver har webbläsaren en egen kopia av text som inte har sparats, så att den inte går förlorad. Kopian försvinner när texten har sparats eller du loggar ut.",
        "Om du samlar ett urval utan konto finns listan i adressen till urvalets sida. Den sparas inte i tjänsten. Webbläsaren minns listan i fliken tills du stänger den.",
      ],
    },
  ],
};
