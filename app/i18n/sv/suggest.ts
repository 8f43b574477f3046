import type { Messages } from "../fi/index.ts";

/** In Swedish: what the search field suggests while one types. */
export const suggest: Pick<Messages, "suggest"> = {
  suggest: {
    list: "Sökförslag",
    practice: "Praxis",
    theme: "Tema",
    member: "Medlem",
    organisation: "Organisation",
    found: (count) =>
      count === 1 ? "1 förslag. Välj det med piltangenten." : `${count} förslag. Bläddra med piltangenterna.`,
    none: "Inga förslag.",
  },
};
