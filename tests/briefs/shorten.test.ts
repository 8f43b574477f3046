import { expect, test } from "vitest";
import { shorten } from "#app/briefs/shorten.ts";

test("a text within the limit stays whole, and a title gets a full stop before the next line", () => {
  expect(shorten(["Yksi.", "Otsikko", "Kaksi:", "• kolme"], 100)).toEqual({
    text: "Yksi. Otsikko. Kaksi: • kolme",
    cut: false,
  });
  expect(shorten([], 10)).toEqual({ text: "", cut: false });
});

test("whole paragraphs are kept, then whole sentences of the next one, and none is cut", () => {
  const [short, long] = [
    "Tässä on alku.",
    "Toinen kappale on pitkä. Siinä on kaksi virkettä, ja jälkimmäinen jää pois.",
  ];
  expect(shorten([short, long], 24)).toEqual({ text: "Tässä on alku.", cut: true });
  expect(shorten([short, long], 60)).toEqual({ text: "Tässä on alku. Toinen kappale on pitkä.", cut: true });
  expect(shorten([long], 20)).toEqual({ text: "Toinen kappale on pitkä.", cut: true });
});

test.each([
  ["Se tehtiin 5. luokalla. Toinen virke.", "Se tehtiin 5. luokalla."],
  [
    "Kokeilu alkoi 1.1.2020 ja esim. Oulussa myöhemmin. Toinen virke.",
    "Kokeilu alkoi 1.1.2020 ja esim. Oulussa myöhemmin.",
  ],
  ["Onko näin? On.", "Onko näin?"],
  ["Hän sanoi: ”Hyvä.” Sitten lähdettiin.", "Hän sanoi: ”Hyvä.”"],
])("a sentence ends where it ends: %s", (text, first) =>
  expect(shorten([text], first.length)).toMatchObject({ text: first }),
);

test("what is far too long for one sentence is cut at a word, and never within a character", () => {
  expect(shorten(["sana toinen kolmas neljäs viides"], 20)).toEqual({ text: "sana toinen\u00A0…", cut: true });
  const { text } = shorten(["🙂".repeat(50)], 20);
  expect(text).toBe(`${"🙂".repeat(18)}\u00A0…`);
});

test("the result is at most half as long again as the limit, whatever the text", () => {
  const odd = ["x".repeat(5_000), "Lyhyt.", "a. ".repeat(900), "😀 ".repeat(400), "...", "1. 2. 3."];
  for (const first of odd) {
    for (const second of odd) {
      for (const most of [60, 200, 520]) {
        const { text } = shorten([first, second], most);
        const name = `${first.slice(0, 9)} ${second.slice(0, 9)} ${most}`;
        expect([...text].length, name).toBeLessThanOrEqual(most * 1.5);
      }
    }
  }
});
