import { expect, it } from "vitest";
import { bundle } from "#app/mdx/bundle.server.ts";
import { sanitise } from "#app/mdx/html/sanitise.ts";
import { prepare } from "#app/mdx/prepare.ts";
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
