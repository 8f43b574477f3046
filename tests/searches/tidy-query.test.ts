import { describe, expect, test } from "vitest";
import { mayContainName, tidyQuery } from "#app/searches/tidy-query.ts";

describe("a query as it is counted", () => {
  test.each([
    ["  Mielen\tHyvinvointi\n\n ÄITIYS  ", "mielen hyvinvointi äitiys"],
    ["HYTE", "hyte"],
    // In NFC, without invisible characters.
    ["ka\u0308yta\u0308nto\u0308", "käytäntö"],
    ["liikunta\u200b\u202e\u00adneuvonta", "liikuntaneuvonta"],
    ["a\0b\u0007c", "a b c"],
    ["rikki \ud800 pari", "rikki pari"],
    ["x".repeat(100), "x".repeat(100)],
    ['"yhdyspinta" -sote', '"yhdyspinta" -sote'],
    // Numbers that are not personal data.
    ["hyvinvointisuunnitelma 2021–2025", "hyvinvointisuunnitelma 2021–2025"],
    ["2021 - 2025 2026-2029", "2021 - 2025 2026-2029"],
    ["yli 100 000 asukasta", "yli 100 000 asukasta"],
    ["24.12.2024", "24.12.2024"],
    ["91900 liminka", "91900 liminka"],
    ["tea@", "tea@"],
  ])("%j is counted as %j", (typed, kept) => {
    expect(tidyQuery(typed)).toBe(kept);
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u200b"],
    ["marks only", '"--- !!!"'],
    ["more than a hundred characters", "x".repeat(101)],
    ["a million characters", "x ".repeat(500_000)],
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
    ["one with a new century sign, in lower case", "010100a123d"],
    ["one with a wrong check character", "131052-308x"],
    ["one in full width", "１３１０５２－３０８Ｔ"],
  ])("%s is not counted", (_name, typed) => {
    expect(tidyQuery(typed)).toBeNull();
  });
});

describe("whether a query may contain the name of a person", () => {
  test.each<[string, { found: number; partial: boolean }, boolean]>([
    ["matti meikäläinen", { found: 0, partial: false }, true],
    ["matti.meikäläinen", { found: 0, partial: false }, true],
    ["matti meikäläinen liminka", { found: 4, partial: true }, true],
    // A name needs two unknown words.
    ["avantouinti", { found: 0, partial: false }, false],
    ["kunta-avantouinti 2025", { found: 0, partial: false }, false],
    ["avantouinti liminka", { found: 4, partial: true }, false],
    // A practice matches all words.
    ["mielen hyvinvoinnin abc", { found: 3, partial: false }, false],
  ])("%j with %j: %j", (query, answer, may) => {
    expect(mayContainName(query, answer)).toBe(may);
  });
});
