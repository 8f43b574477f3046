import type { Texts } from "./fi.ts";

/** In Swedish: where the parts of a pasted text go. */
export const distribute: Texts["distribute"] = {
  title: "Var textens delar hamnar",
  lead: "Delarna har placerats enligt rubrikerna. Byt plats om den är fel. Inget ändras förrän du delar upp texten.",
  place: (number: number) => `Plats för del ${number}`,
  stays: "Låt vänta",
  do: "Dela upp texten så här",
  back: "Tillbaka till utkastet",
  moved: "Utkastet har ändrats under tiden. Se på delarna på nytt.",
};
