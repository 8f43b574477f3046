import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";

test("the stylesheet's tokens have the values of suomifi-design-tokens", () => {
  const css = readFileSync(path.resolve(import.meta.dirname, "../../app/ui/styles/tokens.css"), "utf8");
  const folder = path.dirname(createRequire(import.meta.url).resolve("suomifi-design-tokens"));
  const scss = readFileSync(path.join(folder, "tokens.scss"), "utf8");
  const ours = [...css.matchAll(/--(fi-[\w-]+): ([^;]+);/g)];
  expect(ours.length).toBeGreaterThan(20);
  for (const [, name, value] of ours) expect(scss).toContain(`$${name}: ${value};`);
});
