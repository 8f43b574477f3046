import { beforeAll, expect, test } from "vitest";
import { analyse } from "#app/language/analyse.ts";
import { ownRules, readerGeneration } from "#app/language/finnish/current.ts";
import { chooseFinnishReader } from "#app/language/finnish/reader.server.ts";

beforeAll(() => {
  chooseFinnishReader(null);
});

const token = (word: string) => analyse(word, ["fi"])[0];

test.each([
  ["vakomokkakankaisiin", "vako"],
  ["velurikupongin", "kuponki"],
  ["velurikupongin", "veluri"],
  ["mikrouniversumeissa", "universumi"],
  ["mikrouniversumeissa", "mikro"],
])("of %s nothing is known for sure, but %s finds it loosely", (form, member) => {
  const asked = token(member)?.loose ?? [];
  expect(token(form)?.keys.some((key) => asked.includes(key))).toBe(true);
});

test("what is only guessed is not asked for: a compound does not find its members", () => {
  const { keys = [], loose = [] } = token("vakomokkakankaisiin") ?? {};
  expect(keys.filter((key) => key.startsWith("f:")).length).toBeGreaterThan(loose.length);
  expect(loose).not.toEqual(expect.arrayContaining([...(token("vako")?.loose ?? [])]));
});

test("nothing is guessed of short words and of those that are known", () => {
  for (const word of ["kunta", "hyvinvointialueiden", "käytännöistä", "örkki"])
    expect(token(word)?.keys.filter((key) => key.startsWith("f:"))).toEqual(token(word)?.loose);
});

test("the rules are unpacked once, and choosing them again forgets nothing", () => {
  const before = [ownRules(), readerGeneration()];
  chooseFinnishReader(null);
  expect([ownRules(), readerGeneration()]).toEqual(before);
  expect(ownRules()).toBe(before[0]);
});
