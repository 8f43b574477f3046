import { expect, test } from "vitest";
import { shorten } from "#app/briefs/shorten.ts";

test("a text within the limit stays whole, and a title gets a full stop before the next line", () => {
  expect(shorten(["Yksi.", "Otsikko", "Kaksi:", "• kolme"], 100)).toEqual({
    text: "Yksi. Otsikko. Kaksi: • kolme",
    cut: false,
  });
  expect(shorten([], 10)).toEqual({ text: "", cut: false });
});

test("whole paragraphs are kept when they fill half of the limit, else the start of the next one is added", () => {
  const [short, long] = [
    "Tässä on alku.",
    "Toinen kappale on pitkä. Siinä on kaksi virkettä, ja jälkimmäinen jää pois.",
  ];
  expect(shorten([short, long], 24)).toEqual({ text: "Tässä on alku.\u00A0…", cut: true });
  expect(shorten([short, long], 60)).toEqual({ text: "Tässä on alku. Toinen kappale on pitkä.\u00A0…", cut: true });
});

test("is cut at a word when there is no sentence, and never within a character", () => {
  expect(shorten(["sana toinen kolmas neljäs viides"], 20)).toEqual({ text: "sana toinen\u00A0…", cut: true });
  const { text } = shorten(["🙂".repeat(50)], 20);
  expect(text).toBe(`${"🙂".repeat(18)}\u00A0…`);
});

test("the result is never longer than the limit and its ellipsis, whatever the text", () => {
  const odd = ["x".repeat(5_000), "Lyhyt.", "a. ".repeat(900), "😀 ".repeat(400), "...", "1. 2. 3."];
  for (const first of odd) {
    for (const second of odd) {
      for (const most of [60, 200, 520]) {
        const { text, cut } = shorten([first, second], most);
        expect([...text].length, `${first.slice(0, 9)} ${second.slice(0, 9)} ${most}`).toBeLessThanOrEqual(most + 2);
        expect(text.endsWith("…")).toBe(cut);
      }
    }
  }
});
