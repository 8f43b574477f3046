import { beforeAll, expect, test } from "vitest";
import { analyse } from "#app/language/analyse.ts";
import { chooseFinnishLemmatiser } from "#app/language/finnish/choose-lemmatiser.server.ts";
import { bundledRules, lemmatiserGeneration } from "#app/language/finnish/current-lemmatiser.ts";

beforeAll(() => {
  chooseFinnishLemmatiser(null);
});

const token = (word: string) => analyse(word, ["fi"])[0];

test.each([
  ["vakomokkakankaisiin", "vako"],
  ["velurikupongin", "kuponki"],
  ["velurikupongin", "veluri"],
  ["mikrouniversumeissa", "universumi"],
  ["mikrouniversumeissa", "mikro"],
])("%s is unknown, but a query for its member %s finds it by a loose key", (form, member) => {
  const asked = token(member)?.loose ?? [];
  expect(token(form)?.keys.some((key) => asked.includes(key))).toBe(true);
});

test("the keys of guessed members are not queried: a compound does not find its members", () => {
  const { keys = [], loose = [] } = token("vakomokkakankaisiin") ?? {};
  expect(keys.filter((key) => key.startsWith("f:")).length).toBeGreaterThan(loose.length);
  expect(loose).not.toEqual(expect.arrayContaining([...(token("vako")?.loose ?? [])]));
});

test("no members are guessed for short words and for known ones", () => {
  for (const word of ["kunta", "hyvinvointialueiden", "käytännöistä", "örkki"])
    expect(token(word)?.keys.filter((key) => key.startsWith("f:"))).toEqual(token(word)?.loose);
});

test("the rules are unpacked once, and setting the same lemmatiser again keeps the caches", () => {
  const before = [bundledRules(), lemmatiserGeneration()];
  chooseFinnishLemmatiser(null);
  expect([bundledRules(), lemmatiserGeneration()]).toEqual(before);
  expect(bundledRules()).toBe(before[0]);
});
