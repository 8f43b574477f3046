import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { hostile } from "./fixtures/hostile.ts";
import { hostileMarkup } from "./fixtures/hostile-markup.ts";
import { hostileMore } from "./fixtures/hostile-more.ts";
import { faultsIn } from "./published.ts";

const canary = path.join(tmpdir(), `vertaiskunta-canary-${process.pid}`);

beforeEach(() => rmSync(canary, { force: true }));
afterEach(() => {
  expect(existsSync(canary)).toBe(false);
  expect(globalThis).not.toHaveProperty("__canary");
});

describe.each(Object.entries({ ...hostile, ...hostileMarkup, ...hostileMore }))("%s", (_class, documents) => {
  it("has at least ten documents", () => expect(documents.length).toBeGreaterThanOrEqual(10));

  it.each(documents)("$name", async ({ source, refused }) => {
    const result = await compileSource(source.replaceAll("CANARY", canary));
    if (refused) expect(result.ok).toBe(false);
    if (result.ok) {
      expect(faultsIn(result.html)).toEqual([]);
    } else {
      expect(result.errors.length).toBeGreaterThan(0);
      const lines = source.split(/\r\n|\n|\r/).length;
      for (const { line, column, message } of result.errors) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message.length).toBeGreaterThan(10);
        // The general message is for unexpected errors, which none of these documents may cause.
        expect(message).not.toContain("ei voitu käsitellä");
      }
    }
  });
});

describe("the check of these tests", () => {
  it.each([
    "<script>x</script>",
    '<b onclick="x">x</b>',
    '<p style="x">x</p>',
    '<p id="csrf">x</p>',
    '<p class="site-header">x</p>',
    '<a href="javascript:x">x</a>',
    '<a href="java\nscript:x">x</a>',
    '<img src="https://evil.example/x.png" alt="">',
    "<svg></svg>",
    "<form></form>",
    '<input type="text">',
    "<!-- x -->",
    "<p>\u202Ex</p>",
    '<p id="h-a">x</p><p id="h-a">y</p>',
  ])("finds the fault in %s", (html) => expect(faultsIn(html)).not.toEqual([]));
});
