/** In Finnish: where the parts of a pasted text go. */
export const distribute = {
  title: "Mihin tekstin osat menevät",
  lead: "Osat on sijoitettu otsikoiden mukaan. Vaihda paikka, jos se on väärä. Mitään ei muuteta ennen kuin jaat tekstin.",
  place: (number: number) => `Osan ${number} paikka`,
  stays: "Jätä odottamaan",
  do: "Jaa teksti näin",
  back: "Takaisin luonnokseen",
  moved: "Luonnos muuttui sillä välin. Katso osat uudelleen.",
};
