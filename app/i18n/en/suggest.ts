import type { Messages } from "../fi/index.ts";

/** In English: what the search field suggests while one types. */
export const suggest: Pick<Messages, "suggest"> = {
  suggest: {
    list: "Search suggestions",
    practice: "Practice",
    theme: "Theme",
    member: "Member",
    organisation: "Organisation",
    found: (count) =>
      count === 1 ? "1 suggestion. Choose it with an arrow key." : `${count} suggestions. Browse with the arrow keys.`,
    none: "No suggestions.",
  },
};
