import { describe, expect, it } from "vitest";
import { normaliseUrl, urlFault } from "#app/mdx/addresses/urls.ts";
import { prepare } from "#app/mdx/prepare.ts";
import { heavy } from "./fixtures/heavy.ts";

/** The document broken into lines, so that the other limits are tested too and not only that on line length. */
const inLines = (source: string) => source.replace(/([^\n]{1500})/g, "$1\n").slice(0, 190_000);

describe("documents made to stall a parser", () => {
  it.each(Object.entries(heavy))("%s", (_name, source) => {
    for (const document of new Set([source, inLines(source)])) {
      const before = process.cpuUsage();
      const result = prepare(document);
      const { user, system } = process.cpuUsage(before);
      // The pool's limit is eight seconds, which none may reach. Processor time does not depend on other processes.
      expect((user + system) / 1_000).toBeLessThan(8_000);
      if (!result.ok) expect(result.errors[0]?.message).not.toContain("ei voitu käsitellä");
    }
  });
});

describe("limits", () => {
  it.each([
    ["size", "abcd ".repeat(40_001), "abcd efg\n".repeat(4_900)],
    ["lines", "a\n".repeat(5_001), "a\n".repeat(4_999)],
    ["line length", "a ".repeat(10_001), "a ".repeat(9_999)],
    ["nesting", `${"> ".repeat(13)}a`, `${"> ".repeat(12)}a`],
    ["indentation", `${" ".repeat(41)}- a`, `${" ".repeat(41)}a`],
    ["runs", "=".repeat(2_001), "=".repeat(2_000)],
    ["openers", "[ ".repeat(3_001), `${"[ ".repeat(2_900)}\n\n`.repeat(3)],
    ["columns", `${"|a".repeat(101)}\n${"|-".repeat(101)}`, `${"|a".repeat(99)}\n${"|-".repeat(99)}`],
    ["open elements", "<div>\n".repeat(51), `${"<div>\n".repeat(50)}`],
    ["components", "<Callout>x</Callout>\n\n".repeat(151), "<Callout>x</Callout>\n\n".repeat(150)],
    ["addresses", `[a](https://a.fi/${"x".repeat(2_000)})`, `[a](https://a.fi/${"x".repeat(1_900)})`],
    [
      "front matter",
      `---\ntitle: x\n${`# ${"x".repeat(100)}\n`.repeat(160)}---\n`,
      `---\ntitle: x\n${`# ${"x".repeat(100)}\n`.repeat(157)}---\n`,
    ],
  ])("%s", (_name, beyond, within) => {
    expect(prepare(beyond).ok).toBe(false);
    expect(prepare(within)).toMatchObject({ ok: true });
  });
});

describe("an address", () => {
  it("of any length is looked at in time that grows with it, and refused when too long", () => {
    // Without a limit the time grows with the square of the length: some minutes for this one.
    const long = `${"\u200B".repeat(400_000)}x`;
    expect(normaliseUrl(long)).toBe(long);
    expect(urlFault(normaliseUrl(long))).toBe("tooLong");
    expect(normaliseUrl(" HTTPS://example.org/\u200B ")).toBe("https://example.org/");
  });
});
