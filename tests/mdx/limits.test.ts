import { beforeAll, describe, expect, it } from "vitest";
import { normaliseUrl, urlFault } from "#app/mdx/addresses/urls.ts";
import { prepare } from "#app/mdx/prepare.ts";
import { heavy } from "./fixtures/heavy.ts";

/** The document broken into lines, so that the other limits are tested too and not only that on line length. */
const inLines = (source: string) => source.replace(/([^\n]{1500})/g, "$1\n").slice(0, 190_000);

/** An honest document of about the greatest size. */
const longest = "Kaikille *avoin* kohtaamispaikka, jossa on [ohjelmaa](https://example.org).\n\n".repeat(2_400);
/**
 * How many times the processor time of the longest honest document others may take: it takes more than a second on a
 * quiet machine, and the pool allows eight. Without the limits hostile ones take minutes.
 */
const most = 8;

/** Prepares a document; returns the result and the processor time in milliseconds, which grows on a busy machine too. */
function measure(document: string) {
  const before = process.cpuUsage();
  const result = prepare(document);
  const { user, system } = process.cpuUsage(before);
  return { result, time: (user + system) / 1_000 };
}

describe("documents made to stall a parser", () => {
  let usual = 0;
  beforeAll(() => {
    // The first one takes longer, since nothing is compiled yet.
    measure(longest.slice(0, 20_000));
    usual = measure(longest).time;
  });

  it.each(Object.entries(heavy))("%s", (_name, source) => {
    for (const document of new Set([source, inLines(source)])) {
      const { result, time } = measure(document);
      // Other processes may have come since.
      if (time >= most * usual) usual = Math.max(usual, measure(longest).time);
      expect(time).toBeLessThan(most * usual);
      if (!result.ok) expect(result.errors[0]?.message).not.toContain("ei voitu käsitellä");
    }
  });

  it("the longest honest document is not refused", () => {
    expect(prepare(longest).ok).toBe(true);
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
