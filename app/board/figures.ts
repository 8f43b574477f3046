/** The figures of the yearly report by the part of the page, in the order shown. */
export const figureParts = {
  practices: ["published", "updated", "publishers", "gathered"],
  cards: ["made", "begun", "inUse", "ended"],
  talk: ["questions", "answered", "answerDays", "comments"],
  network: ["members", "withEither", "withOwn", "withCard", "withPractice", "active"],
  searches: ["asked", "failed"],
} as const;

export type FigurePart = keyof typeof figureParts;
export type FigureKey = (typeof figureParts)[FigurePart][number];

/** The value of every figure; null when it is not known. */
export type Figures = Record<FigureKey, number | null>;

export const figurePartNames = Object.keys(figureParts) as FigurePart[];
