import { describe, expect, test } from "vitest";
import { editFrontMatter, type FrontMatterChanges, readFrontMatter } from "#app/mdx/front-matter/edit.ts";

const cases: [name: string, source: string, changes: FrontMatterChanges, expected: string | null][] = [
  ["a bare word", "---\nstage: pilot\n---\nx", { stage: "ended" }, "---\nstage: ended\n---\nx"],
  ["double quotes", '---\nstage: "pilot" # nyt\n---\n', { stage: "ended" }, '---\nstage: "ended" # nyt\n---\n'],
  ["single quotes", "---\n'stage':  'pilot'\n---\n", { stage: "ended" }, "---\n'stage':  'ended'\n---\n"],
  ["a comment", "---\nstage: pilot   # kokeilu\n---\n", { stage: "ended" }, "---\nstage: ended   # kokeilu\n---\n"],
  ["a missing key", "---\ntitle: A\n---\nx\n", { ended: 2025 }, "---\ntitle: A\nended: 2025\n---\nx\n"],
  ["a key without a value", "---\nended:\ntitle: A\n---\n", { ended: 2025 }, "---\nended: 2025\ntitle: A\n---\n"],
  ["the same with a comment", "---\nended: # ei\n---\n", { ended: 2025 }, "---\nended: 2025 # ei\n---\n"],
  ["an empty block", "---\n---\nx", { stage: "ended" }, "---\nstage: ended\n---\nx"],
  [
    "two at once, CRLF, a comment below",
    "---\r\ntitle: A\r\nstage: pilot\r\n# loppu\r\n---\r\nx  \r\n",
    { stage: "ended", ended: 2025 },
    "---\r\ntitle: A\r\nstage: ended\r\n# loppu\r\nended: 2025\r\n---\r\nx  \r\n",
  ],
  [
    "carriage returns as line ends and a byte order mark",
    "\uFEFF---\rtitle: A\rstage: pilot\r---\rx",
    { stage: "ended" },
    "\uFEFF---\rtitle: A\rstage: ended\r---\rx",
  ],
  [
    "the same line in the body",
    "---\nstage: pilot\n---\nstage: pilot\n---\n",
    { stage: "ended" },
    "---\nstage: ended\n---\nstage: pilot\n---\n",
  ],
  ["a list in brackets", "---\nalsoBy: [a, b] # me\n---\n", { alsoBy: ["b", "c"] }, "---\nalsoBy: [b, c] # me\n---\n"],
  ["an empty list", "---\nalsoBy: []\n---\n", { alsoBy: ["c"] }, "---\nalsoBy: [c]\n---\n"],
  ["a list over lines", "---\nalsoBy: [a,\n  b]\ntitle: A\n---\n", { alsoBy: [] }, "---\nalsoBy: []\ntitle: A\n---\n"],
  [
    "a list of lines",
    "---\nalsoBy:\n  - a # ensin\n  - 'b'\ntitle: A\n---\n",
    { alsoBy: ["c", "a"] },
    "---\nalsoBy:\n  - c\n  - a # ensin\ntitle: A\n---\n",
  ],
  [
    "a list of lines without indent, at the end, CRLF",
    "---\r\ntitle: A\r\nalsoBy:\r\n- a\r\n- b\r\n---\r\n",
    { alsoBy: ["b", "c"] },
    "---\r\ntitle: A\r\nalsoBy:\r\n- b\r\n- c\r\n---\r\n",
  ],
  [
    "a list of lines emptied",
    "---\nalsoBy:\n  - a\n  - b\ntitle: A\n---\n",
    { alsoBy: [] },
    "---\nalsoBy: []\ntitle: A\n---\n",
  ],
  ["a list added", "---\norganisation: a\n---\n", { alsoBy: ["a"] }, "---\norganisation: a\nalsoBy: [a]\n---\n"],
  ["an older name", "---\nmunicipality: a\n---\n", { organisation: "b" }, "---\nmunicipality: b\n---\n"],
  [
    "a block of text above",
    "---\nsummary: |\n  stage: pilot\nstage: pilot\n---\n",
    { stage: "ended" },
    "---\nsummary: |\n  stage: pilot\nstage: ended\n---\n",
  ],
  [
    "the word in another value",
    "---\ntitle: 'stage: pilot'\n---\n",
    { stage: "ended" },
    "---\ntitle: 'stage: pilot'\nstage: ended\n---\n",
  ],
  [
    "a word that YAML would read as another type",
    "---\norganisation: a\n---\n",
    { organisation: "null" },
    '---\norganisation: "null"\n---\n',
  ],
  [
    "a folded value",
    "---\nstage:\n  pilot\ntitle: A\n---\n",
    { stage: "ended" },
    "---\nstage:\n  ended\ntitle: A\n---\n",
  ],
  ["no front matter", "stage: pilot\n", { stage: "ended" }, null],
  ["front matter that does not end", "---\nstage: pilot\n", { stage: "ended" }, null],
  ["an anchor in YAML", "---\nstage: &a pilot\n---\n", { stage: "ended" }, null],
  ["a value that is not allowed", "---\nstage: pilot\n---\n", { stage: "huomenna" }, null],
];

describe("changing front matter", () => {
  test.each(cases)("%s", (_name, source, changes, expected) => {
    expect(editFrontMatter(source, changes)).toBe(expected);
  });

  test("changing nothing changes nothing", () => {
    for (const [, source] of cases) expect([source, null]).toContain(editFrontMatter(source, {}));
  });

  test("an edited source can be read", () => {
    const edited = editFrontMatter("---\ntitle: A\nalsoBy:\n  - a\n---\n", { organisation: "b", alsoBy: ["a", "c"] });
    expect(readFrontMatter(edited ?? "")).toMatchObject({ organisation: "b", alsoBy: ["a", "c"], title: "A" });
  });
});
