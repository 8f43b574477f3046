import { describe, expect, it } from "vitest";
import { prepare } from "#app/mdx/prepare.ts";
import { renderTree } from "#app/mdx/render-tree.ts";
import { typedTexts } from "./fixtures/typed.ts";
import { faultsIn } from "./published.ts";

it("has at least 120 texts, each once", () => {
  const all = Object.values(typedTexts).flatMap((texts) => texts.map(([typed]) => typed));
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(new Set(all).size).toBe(all.length);
});

describe.each(Object.entries(typedTexts))("%s", (_group, texts) => {
  it.each(texts)("%j", (typed, html) => {
    expect(published(typed)).toEqual(html);
    expect(faultsIn(html)).toEqual([]);
  });

  it.each(texts)("%j between other paragraphs", (typed, html) => {
    expect(published(`Ennen on kappale.\n\n${typed}\n\nJälkeen on kappale.`)).toEqual(
      `<p>Ennen on kappale.</p>\n${html}\n<p>Jälkeen on kappale.</p>`,
    );
  });
});

function published(source: string) {
  const result = prepare(source);
  return result.ok ? renderTree(result.tree) : result.errors;
}
