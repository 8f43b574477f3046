import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bundle } from "#app/mdx/bundle.server.ts";
import { sanitise } from "#app/mdx/html/sanitise.ts";
import { prepare } from "#app/mdx/prepare.ts";
import { renderTree } from "#app/mdx/render-tree.ts";
import { honest } from "./fixtures/honest.ts";
import { typedTexts } from "./fixtures/typed.ts";
import { faultsIn } from "./published.ts";

it("renders the text that the sanitiser left without changing it", async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the author's own braces.
  const prepared = prepare("`{1 + 1}` <kunta> import x from 'y' \\{a\\} </script> ${b} \u2028 'c' \"d\"");
  if (!prepared.ok) throw new Error("refused");
  const html = await bundle(prepared.tree);
  expect(html).toContain("{1 + 1}");
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the author's own braces.
  expect(html).toContain("${b}");
  expect(faultsIn(html)).toEqual([]);
});

describe("the tree without the bundler renders to the same", () => {
  const practices = path.resolve(import.meta.dirname, "../../practices");
  const writeUps = readdirSync(practices, { recursive: true, encoding: "utf8" }).filter((it) => it.endsWith(".mdx"));
  it.each([
    ["the starter write-ups", writeUps.map((it) => readFileSync(path.join(practices, it), "utf8"))],
    ["honest documents", Object.values(honest).flatMap((documents) => documents.map((it) => it.source))],
    ["what officials type", Object.values(typedTexts).flatMap((texts) => texts.map(([typed]) => typed))],
  ])("%s", async (_, sources) => {
    let rendered = 0;
    for (const source of sources) {
      const prepared = prepare(source);
      if (!prepared.ok) continue;
      expect(renderTree(prepared.tree), source.slice(0, 200)).toBe(await bundle(prepared.tree));
      rendered += 1;
    }
    expect(rendered).toBeGreaterThan(20);
  });
});

it("the sanitiser removes hostile elements and attributes without the lint", () => {
  const tree = sanitise({
    type: "root",
    children: [
      { type: "element", tagName: "script", properties: {}, children: [{ type: "text", value: "x" }] },
      { type: "element", tagName: "a", properties: { href: "javascript:x", onClick: "x", id: "csrf" }, children: [] },
      {
        type: "element",
        tagName: "img",
        properties: { src: "https://evil.example/x", className: ["evil"] },
        children: [],
      },
      { type: "element", tagName: "h1", properties: {}, children: [{ type: "text", value: "\u202Eotsikko" }] },
    ],
  });
  expect(tree.children).toMatchObject([
    { tagName: "a", properties: {} },
    { tagName: "img", properties: { className: [], alt: "" } },
    { type: "text", value: "otsikko" },
  ]);
  expect(JSON.stringify(tree)).not.toMatch(/script|csrf|evil/);
});
