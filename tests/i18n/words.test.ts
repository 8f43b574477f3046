import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import vocabulary from "#db/reference/vocabulary.json";
import type { Language } from "#db/schema.ts";
import { refusedWords } from "./refused-words.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Finnish words that mean two things, so that Swedish or English has a word for each. */
const homonyms = ["Aihe", "Ennen", "Hylkää", "Kenelle", "Tieto"];

test("a Finnish text that several places show is written once, in app/i18n/shared/fi-words.ts", () => {
  const places = new Map<string, string[]>();
  for (const file of filesOf(/(^|\/)(texts|i18n\/shared)\/fi(-[a-z]+)?\.ts$/)) {
    for (const text of textsWrittenIn(file)) places.set(text, [...(places.get(text) ?? []), path.relative(root, file)]);
  }
  expect(places.size).toBeGreaterThan(1_000);
  const repeated = [...places].filter(([text, files]) => files.length > 1 && !homonyms.includes(text));
  expect(repeated).toEqual([]);
});

describe.each(["fi", "sv", "en"] as const)("one word per thing in the texts in %s", (language) => {
  test.each(refusedWords[language])("$but, not $not", ({ word, not, but }) => {
    expect([word.test(not), word.test(but)]).toEqual([true, false]);
    const found = [...spoken(language)].flatMap(([file, texts]) =>
      texts.filter((text) => word.test(text)).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test("are all read", () => {
    expect([...spoken(language).values()].flat().length).toBeGreaterThan(1_500);
  });
});

/** All that the interface says in a language, by file. */
function spoken(language: Language): ReadonlyMap<string, string[]> {
  return known.get(language) ?? readSpoken(language);
}

const known = new Map<Language, ReadonlyMap<string, string[]>>();

function readSpoken(language: Language): ReadonlyMap<string, string[]> {
  const files = filesOf(new RegExp(`(^|/)(texts|i18n/shared|i18n/fields|mdx/messages)/${language}(-[a-z]+)?\\.ts$`));
  const texts = new Map(files.map((file) => [path.relative(root, file), piecesIn(file)]));
  const { themes, topics, stages, targetGroups } = vocabulary;
  // The viewpoints of TEAviisari keep the names that THL gives them.
  texts.set(
    "db/reference/vocabulary.json",
    [...themes, ...topics, ...stages, ...targetGroups].map((it) => it[language]),
  );
  known.set(language, texts);
  return texts;
}

function filesOf(name: RegExp): string[] {
  return readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
    .filter((it) => name.test(it))
    .map((it) => path.join(root, "app", it));
}

/** Every text and part of a text in a file, without addresses of imports, keys and ids. */
function piecesIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node)) {
      if (node.name.getText() !== "id") visit(node.initializer);
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

/** The texts that are values of properties; texts in lists are paragraphs or names of fields. */
function textsWrittenIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) return;
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) found.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return found.filter((text) => text.length > 1);
}
