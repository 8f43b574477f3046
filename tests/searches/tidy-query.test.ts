import { describe, expect, test } from "vitest";
import { mayHoldName, tidyQuery } from "#app/searches/tidy-query.ts";

describe("a query as it is counted", () => {
  test.each([
    ["  Mielen\tHyvinvointi\n\n ÄITIYS  ", "mielen hyvinvointi äitiys"],
    ["HYTE", "hyte"],
    // Letters composed, nothing invisible.
    ["ka\u0308yta\u0308nto\u0308", "käytäntö"],
    ["liikunta\u200b\u202e\u00adneuvonta", "liikuntaneuvonta"],
    ["a\0b\u0007c", "a b c"],
    ["rikki \ud800 pari", "rikki pari"],
    ["x".repeat(100), "x".repeat(100)],
    ['"yhdyspinta" -sote', '"yhdyspinta" -sote'],
    // Figures that are nobody's.
    ["hyvinvointisuunnitelma 2021–2025", "hyvinvointisuunnitelma 2021–2025"],
    ["2021 - 2025 2026-2029", "2021 - 2025 2026-2029"],
    ["yli 100 000 asukasta", "yli 100 000 asukasta"],
    ["24.12.2024", "24.12.2024"],
    ["91900 liminka", "91900 liminka"],
    ["tea@", "tea@"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(tidyQuery(typed)).toBe(kept);
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u200b"],
    ["marks only", '"--- !!!"'],
    ["more than a hundred characters", "x".repeat(101)],
    ["a flood", "x ".repeat(500_000)],
    ["an e-mail address", "Matti.Meikalainen@example.org"],
    ["one among words", "yhteys matti@example.fi liminka"],
    ["one with something invisible in it", "matti\u200b@example\u200b.fi"],
    ["one in full width", "matti＠example．fi"],
    ["a mobile number", "040 123 4567"],
    ["one with its country", "+358 (0)50 1234567"],
    ["a landline", "09 123 4567"],
    ["a number with hyphens", "soita 08-123-4567"],
    ["an account", "FI21 1234 5600 0007 85"],
    ["an identity code", "131052-308T"],
    ["one of the new signs, small", "010100a123d"],
    ["one whose check mark does not hold", "131052-308x"],
    ["one in full width", "１３１０５２－３０８Ｔ"],
  ])("%s is not kept", (_name, typed) => {
    expect(tidyQuery(typed)).toBeNull();
  });
});

describe("what may be a person's name", () => {
  test.each<[string, { found: number; partial: boolean }, boolean]>([
    ["matti meikäläinen", { found: 0, partial: false }, true],
    ["matti.meikäläinen", { found: 0, partial: false }, true],
    ["matti meikäläinen liminka", { found: 4, partial: true }, true],
    // One unknown word is at most half a name.
    ["avantouinti", { found: 0, partial: false }, false],
    ["kunta-avantouinti 2025", { found: 0, partial: false }, false],
    ["avantouinti liminka", { found: 4, partial: true }, false],
    // All words are in the library, side by side.
    ["mielen hyvinvoinnin abc", { found: 3, partial: false }, false],
  ])("%j with %j: %j", (query, answer, may) => {
    expect(mayHoldName(query, answer)).toBe(may);
  });
});
