/** In Finnish: practices. */
export const fi = {
  lead: "Rajaa luetteloa teeman, kunnan koon, vaiheen tai kohderyhmän mukaan.",
  none: "Näillä rajauksilla ei löytynyt käytäntöjä.",
  noneHelp: "Poista jokin rajaus tai aloita alusta.",
};

export type Texts = typeof fi;
