/** A part of the writer's guide: what one types, and how readers see it. A test checks every row with the compiler. */
export interface GuideSection {
  id: string;
  title: string;
  rows: {
    typed: string;
    /** In words. */
    shown: string;
    /** The element that the text becomes; null when it is shown as it was typed, line by line. */
    tag: string | null;
  }[];
}
