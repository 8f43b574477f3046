import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** Finnish words that mean two things, so that Swedish or English has a word for each. */
const homonyms = ["Aihe", "Ennen", "Hylkää", "Kenelle", "Tieto"];

test("a Finnish text that several places show is written once, in app/i18n/shared/fi-words.ts", () => {
  const places = new Map<string, string[]>();
  for (const file of finnishTexts()) {
    for (const text of textsWrittenIn(file)) places.set(text, [...(places.get(text) ?? []), path.relative(root, file)]);
  }
  expect(places.size).toBeGreaterThan(1_000);
  const repeated = [...places].filter(([text, files]) => files.length > 1 && !homonyms.includes(text));
  expect(repeated).toEqual([]);
});

function finnishTexts(): string[] {
  return readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|\/)(texts|i18n\/shared)\/fi(-[a-z]+)?\.ts$/.test(name))
    .map((name) => path.join(root, "app", name));
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
