import { describe, expect, it } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { honest } from "./fixtures/honest.ts";
import { faultsIn, wordsIn } from "./published.ts";

const has = (html: string, selector: string) => {
  const [tag, name] = selector.split(".");
  return new RegExp(`<${tag}${name ? `[^>]* class="[^"]*\\b${name}\\b` : "[ >/]"}`).test(html);
};

describe.each(Object.entries(honest))("%s", (_class, documents) => {
  it("has at least ten documents", () => expect(documents.length).toBeGreaterThanOrEqual(10));

  it.each(documents)("$name", async ({ source, words, hidden = [], elements = [] }) => {
    const result = await compileSource(source);
    expect(result.ok ? [] : result.errors).toEqual([]);
    if (!result.ok) return;
    expect(faultsIn(result.html)).toEqual([]);
    const seen = wordsIn(result.html);
    let from = 0;
    for (const phrase of words) {
      const at = seen.indexOf(phrase, from);
      expect(at, `“${phrase}” in “${seen.slice(0, 400)}”`).toBeGreaterThanOrEqual(0);
      from = at;
    }
    for (const phrase of hidden) expect(result.html).not.toContain(phrase);
    for (const selector of elements)
      expect(has(result.html, selector), `${selector} in ${result.html.slice(0, 400)}`).toBe(true);
  });
});
