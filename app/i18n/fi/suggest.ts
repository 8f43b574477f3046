/** In Finnish: what the search field suggests while one types. */
export const suggest = {
  suggest: {
    list: "Hakuehdotukset",
    practice: "Käytäntö",
    theme: "Teema",
    member: "Jäsen",
    /** Not a member, but has practices. */
    organisation: "Organisaatio",
    found: (count: number) =>
      count === 1 ? "1 ehdotus. Siirry siihen nuolinäppäimellä." : `${count} ehdotusta. Selaa nuolinäppäimillä.`,
    none: "Ei ehdotuksia.",
  },
};
