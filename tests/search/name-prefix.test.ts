import { expect, test } from "vitest";
import { prefixMatcher } from "#app/search/query/name-prefix.ts";

test.each([
  ["lim", "Liminka", 2],
  ["aane", "Äänekoski", 2],
  ["ÄÄNE", "Äänekoski", 2],
  ["mielen hyv", "Mielen hyvinvoinnin ABC", 2],
  ["hyv", "Mielen hyvinvoinnin ABC", 1],
  ["sav pohj", "Pohjois-Savon hyvinvointialue", 1],
  ["suunn", "Hyvinvointikertomus ja -suunnitelma", 1],
  ["voint", "Mielen hyvinvoinnin ABC", 0],
  ["mielen x", "Mielen hyvinvoinnin ABC", 0],
  ["limingan", "Liminka", 0],
  ["--", "Liminka", 0],
  ["", "Liminka", 0],
  ["lim", "", 0],
])("%j matches %j: %i", (typed, name, match) => {
  expect(prefixMatcher(typed)(name)).toBe(match);
  // The second time from the cache.
  expect(prefixMatcher(typed)(name)).toBe(match);
});
