import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { DEBIAN_DICTIONARY } from "#app/language/finnish/debian-dictionary.ts";

const LEMMATISERS: [name: string, dictionary: string][] = [["by the bundled rules", "/nowhere/mor.vfst"]];
if (existsSync(DEBIAN_DICTIONARY)) LEMMATISERS.push(["by Voikko's dictionary", DEBIAN_DICTIONARY]);

interface Answer {
  tokens?: { surface: string; start: number; end: number; lemmas: string[]; parts: string[]; loose: string[] }[];
  error?: string;
}

/** Runs the command in a child process; returns its output lines. */
async function answers(lines: readonly string[], dictionary: string): Promise<Answer[]> {
  const args = ["--import", "tsx", "app/server/commands/search.ts", "analyse", "--ndjson"];
  const child = spawn(process.execPath, args, { env: { ...process.env, VOIKKO_DICTIONARY: dictionary } });
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const [out, problems, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on("close", resolve)),
  ]);
  expect([code, problems]).toEqual([0, ""]);
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
}

const ask = (text: string, language?: string) => JSON.stringify({ text, language });
const MIXED = "👩‍🚀 Hyvin\u00ADvointialueiden 𝔎unta, EU:n sote-yhteistyö 😀 käytännöistä".normalize("NFD");

describe.each(LEMMATISERS)("analyse --ndjson %s", (_, dictionary) => {
  test("prints one line for every input line in order, an error for each invalid one", async () => {
    const long = "hyvinvointialueiden yhdyspinnoilla ".repeat(20_000);
    const found = await answers(
      [
        ask("hyvinvointialueiden"),
        "no JSON",
        "[]",
        '{"text": 1}',
        ask("x", "de"),
        "",
        ask(""),
        ask(MIXED),
        ask("välfärdsområdena", "sv"),
        ask("municipalities", "en"),
        ask(long),
        ask("x".repeat(1_000_001)),
        ask("kunnan"),
      ],
      dictionary,
    );
    const [first, json, list, number, german, empty, hard, swedish, english, longest, tooLong, last] = found;
    expect(found).toHaveLength(12);
    expect(first?.tokens?.[0]?.lemmas[0]).toBe("hyvinvointialue");
    expect(first?.tokens?.[0]?.parts).toEqual(expect.arrayContaining(["hyvinvointi", "alue"]));
    for (const refused of [json, list, number, german, tooLong]) expect(refused).toEqual({ error: expect.any(String) });
    expect(empty).toEqual({ tokens: [] });
    for (const { surface, start, end } of hard?.tokens ?? []) expect(MIXED.slice(start, end)).toBe(surface);
    const lemmas = hard?.tokens?.map((token) => token.lemmas[0]);
    expect(lemmas).toEqual(expect.arrayContaining(["hyvinvointialue", "eu", "soteyhteistyö", "käytäntö"]));
    expect(swedish?.tokens?.[0]?.parts).toEqual(["välfärd", "områd"]);
    expect(english?.tokens?.[0]?.surface).toBe("municipalities");
    expect(longest?.tokens).toHaveLength(40_000);
    expect(last?.tokens?.[0]?.lemmas[0]).toBe("kunta");
  });

  test("ten thousand lines keep their order", async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => ask(`kunnan ${at} käytännöt`));
    const found = await answers(lines, dictionary);
    expect(found).toHaveLength(10_000);
    expect(found.map(({ tokens }) => tokens?.[1]?.surface)).toEqual(lines.map((_, at) => String(at)));
    expect(new Set(found.map(({ tokens }) => tokens?.[2]?.lemmas[0]))).toEqual(new Set(["käytäntö"]));
  });
});
