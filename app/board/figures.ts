/** The figures for the yearly report, in the order and the parts they are shown in. */
export const figureParts = {
  practices: ["published", "updated", "publishers", "gathered"],
  cards: ["made", "begun", "inUse", "ended"],
  talk: ["questions", "answered", "answerDays", "comments"],
  network: ["members", "withEither", "withOwn", "withCard", "withPractice", "active"],
  searches: ["asked", "failed"],
} as const;

export type FigurePart = keyof typeof figureParts;
export type FigureKey = (typeof figureParts)[FigurePart][number];

/** Null for what is not known. */
export type Figures = Record<FigureKey, number | null>;

export const parts = Object.keys(figureParts) as FigurePart[];
