import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { prepare } from "#app/mdx/prepare.ts";
import { numbers } from "#tests/support/numbers.ts";
import { honest } from "./fixtures/honest.ts";
import { hostile } from "./fixtures/hostile.ts";
import { hostileMarkup } from "./fixtures/hostile-markup.ts";
import { hostileMore } from "./fixtures/hostile-more.ts";
import { faultsIn } from "./published.ts";

const documents = [hostile, hostileMarkup, hostileMore, honest]
  .flatMap((classes) => Object.values(classes).flat())
  .map(({ source }) => source)
  .filter((source) => source.length < 3_000);
const pieces = documents.flatMap((source) => source.split(/(?=[<>[\]{}|&`*"'\n])/));

it("no mixture of pieces is published with a fault or ends in an unexpected error", () => {
  const next = numbers(20261121);
  const pick = (list: string[]) => list[Math.floor(next() * list.length)] ?? "";
  let published = 0;
  for (let run = 0; run < 2_000; run++) {
    const mixed = Array.from({ length: 1 + Math.floor(next() * 25) }, () => pick(pieces)).join("");
    const host = pick(documents);
    const at = Math.floor(next() * host.length);
    const source = run % 2 === 0 ? mixed : host.slice(0, at) + pick(pieces) + pick(pieces) + host.slice(at);
    const result = prepare(source);
    if (result.ok) {
      published += 1;
      const html = toHtml(result.tree);
      expect(faultsIn(html), source).toEqual([]);
      for (const { id } of result.headings) expect(html, source).toContain(`id="${id}"`);
    } else {
      for (const { message } of result.errors) expect(message, source).not.toContain("ei voitu käsitellä");
    }
  }
  expect(published).toBeGreaterThan(100);
});
