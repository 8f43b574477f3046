/** In Swedish: practices picked for a wellbeing plan. */
export const picks = {
  picks: {
    title: "Urval för välfärdsplanen",
    heading: "Urval för välfärds\u00ADplanen",
    lead: "Samla praxis i en lista och ta med den som text till grund för välfärdsplanen: mål, åtgärder, indikatorer, målgrupp, resurser och källor.",
    link: "Urval för välfärdsplanen",
    collect: "Samlar du till välfärdsplanen?",
    add: "Lägg till i urvalet",
    addNamed: (title: string) => `Lägg till i urvalet: ${title}`,
    toList: (count: number) => (count === 0 ? "Mitt urval" : `Mitt urval (${count})`),
    picked: "Denna finns i ditt urval.",
    take: "Ta med listan",
    takeLead:
      "Filen innehåller hela urvalet i den här ordningen. Om något inte framgår av beskrivningen står det så i filen.",
    docx: "Ladda ner som Word-fil (.docx)",
    text: "Ladda ner som text (.txt)",
    count: (count: number) => `${count} praxis`,
    empty: "Listan är tom. Sök praxis nedan eller välj ”Lägg till i urvalet” på en praxis sida.",
    up: "Uppåt",
    down: "Nedåt",
    remove: "Ta bort",
    upNamed: (title: string) => `Flytta uppåt: ${title}`,
    downNamed: (title: string) => `Flytta nedåt: ${title}`,
    removeNamed: (title: string) => `Ta bort ur listan: ${title}`,
    clear: "Töm listan",
    undo: "Återställ listan",
    search: "Lägg till praxis",
    searchLabel: "Sök praxis",
    searchHint: "Till exempel motion för äldre.",
    searchButton: "Sök",
    found: (total: number, words: string, shown: number) =>
      total === 0
        ? `Sökningen ”${words}” gav inga träffar. Pröva med ett annat ord.`
        : total > shown
          ? `Sökningen ”${words}” gav ${total} praxis. Här är de ${shown} bästa träffarna.`
          : `Sökningen ”${words}” gav ${total} praxis.`,
    isPicked: "Finns redan i listan",
    address: "Listans adress",
    addressHint: "Vem som helst ser listan med den här adressen. Adressen innehåller bara beteckningar på praxis.",
    addressOnly:
      "Listan finns bara i adressen till den här sidan. Spara adressen som bokmärke eller skicka den till en kollega. När du bläddrar i samma flik minns webbläsaren listan tills du stänger fliken.",
    keptHint: "Listan är sparad i ditt konto. Andra ser den inte, om du inte ger dem adressen.",
    save: "Lägg till dessa i mitt urval",
    saveLead: "Den här listan finns i adressen. Du kan lägga till dess praxis i din egen lista.",
    signIn: "Logga in och spara listan",
    own: "Mitt urval",
    renamedTitle: "Dessa har fått en ny adress. De finns i listan:",
    withdrawn: "Dessa har tagits bort ur tjänsten och kommer inte med:",
    unknown: "Dessa hittades inte i tjänsten och kommer inte med:",
    tooMany: (count: number, most: number) =>
      `Adressen innehåller ${count} praxis. En lista kan ha högst ${most}, så här nedan är de ${most} första.`,
    tooManyHelp: "Resten finns i dessa listor:",
    tooLong: "Adressen är för lång. En lista kan ha högst 50 praxis. Dela upp listan i flera adresser.",
    further: (from: number, to: number) => (from === to ? `Praxis ${from}` : `Praxis ${from}–${to}`),
    done: {
      lisaa: "Listan har fyllts på.",
      poista: "Praxisen har tagits bort ur listan.",
      ylos: "Praxisen har flyttats uppåt.",
      alas: "Praxisen har flyttats nedåt.",
      tyhjenna: "Listan har tömts.",
    },
    faults: {
      expired: "Inloggningen har gått ut, så ingenting ändrades. Logga in och försök igen.",
      full: "Ditt urval kan ha högst 50 praxis, så ingenting lades till. Ta bort något ur listan, eller ladda ner den som fil och töm den.",
      unknown: "Praxisen hittades inte. Den kan ha tagits bort ur tjänsten. Ingenting ändrades.",
      forbidden: "Logga in först.",
    },
  },
};
