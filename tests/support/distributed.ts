import { partsOfText, placeParts } from "#app/practices/writing/distribute-text.ts";
import { type Typed, textIn } from "#app/practices/writing/typed.ts";

/** The values with each part of the pasted text in the field that its heading means. */
export function distributed(typed: Typed): Typed {
  return placeParts(typed, partsOfText(textIn(typed, "koko-teksti")));
}
