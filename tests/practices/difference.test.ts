import type { Element, Nodes, Root } from "hast";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { textOf } from "#app/mdx/html/text.ts";
import { compareFrontMatter } from "#app/practices/history/compare-front-matter.ts";
import { compareSources } from "#app/practices/history/compare-sources.ts";
import { compareTexts } from "#app/practices/history/compare-texts.ts";
import { comparisonClasses } from "#app/practices/history/marks.ts";
import { readFrontMatter } from "#app/practices/history/read-front-matter.ts";

const compare = (oldHtml: string, newHtml: string) => compareTexts({ oldHtml, newHtml }, "fi");

/** The text of a comparison without the changes, notes and labels of the other side. */
function side(html: string, which: "old" | "new"): string {
  const root = parse(html);
  const otherSide = which === "old" ? "diff-added" : "diff-removed";
  const drop = (parent: { children: Nodes[] }) => {
    parent.children = parent.children.filter((child) => {
      const names = child.type === "element" ? String(child.properties.className ?? "").split(",") : [];
      const isMark = child.type === "element" && (child.tagName === "ins" || child.tagName === "del");
      if (isMark && names.includes(otherSide)) return false;
      if (names.includes("diff-note") || names.includes("diff-label")) return false;
      if (child.type === "element" && names.includes("diff-fold")) child.children.shift();
      if ("children" in child) drop(child as { children: Nodes[] });
      return true;
    });
  };
  drop(root as { children: Nodes[] });
  return words(root);
}
const parse = (html: string) =>
  unified()
    .use(rehypeRaw)
    .runSync({ type: "root", children: [{ type: "raw", value: html }] } as Root) as Root;
const words = (root: Root) => textOf(root).replace(/\s+/g, " ");

function expectBothSides(before: string, after: string) {
  const { html } = compare(before, after);
  if (html === "") {
    expect(words(parse(before))).toBe(words(parse(after)));
    return;
  }
  expect(side(html, "old")).toBe(words(parse(before)));
  expect(side(html, "new")).toBe(words(parse(after)));
}

const strip = (html: string) => html.replace(/<span class="diff-(note|label)">[^<]*<\/span>/g, "");

describe("words", () => {
  test("are marked inside their paragraph, with notes for screen readers", () => {
    const { html, added, removed, detail } = compare(
      "<p>Torilla on kokeilu, johon saa tulla.</p>",
      "<p>Torilla on pysyvä toiminta, johon saa tulla.</p>",
    );
    expect(html).toBe(
      '<p>Torilla on <del class="diff-removed"><span class="diff-note"> poistettu: </span>kokeilu</del>' +
        '<ins class="diff-added"><span class="diff-note"> lisätty: </span>pysyvä toiminta</ins>, johon saa tulla.</p>',
    );
    expect([added, removed, detail]).toEqual([2, 1, "words"]);
  });

  test("that are adjacent are marked as one change", () => {
    const { html } = compare("<p>a yksi kaksi kolme b c d e f</p>", "<p>a uno due tre b c d e f</p>");
    expect(strip(html)).toBe(
      '<p>a <del class="diff-removed">yksi kaksi kolme</del><ins class="diff-added">uno due tre</ins> b c d e f</p>',
    );
  });

  test("keep their inline elements, whose change is marked too", () => {
    expect(
      strip(
        compare("<p>yksi <strong>kaksi kolme</strong> neljä</p>", "<p>yksi <strong>kaksi viisi</strong> neljä</p>")
          .html,
      ),
    ).toBe(
      '<p>yksi <strong>kaksi </strong><del class="diff-removed"><strong>kolme</strong></del>' +
        '<ins class="diff-added"><strong>viisi</strong></ins> neljä</p>',
    );
    const { html } = compare('<p>Lue <a href="/a">lisää</a> tästä</p>', '<p>Lue <a href="/b">lisää</a> tästä</p>');
    expect(strip(html)).toContain('<del class="diff-removed"><a href="/a">lisää</a></del>');
    expect(strip(html)).toContain('<ins class="diff-added"><a href="/b">lisää</a></ins>');
  });

  test("an author's own deletions are not taken for changes", () => {
    const { html } = compare("<p>a <del>b</del> c</p>", "<p>a <del>b</del> d</p>");
    expect(strip(html)).toBe('<p>a <s>b</s> <del class="diff-removed">c</del><ins class="diff-added">d</ins></p>');
  });

  test("texts without changes give no HTML", () => {
    expect(compare("<p>a</p>", "<p>a</p>")).toEqual({ html: "", added: 0, removed: 0, detail: "words" });
    expect(compare('<h2 id="h-a">a</h2>', '<h2 id="h-b">a</h2>').html).toBe("");
  });
});

describe("blocks", () => {
  test("that are added or removed are marked as wholes", () => {
    const { html } = compare(
      "<p>Pysyy.</p><p>Lähtee kokonaan pois.</p>",
      "<p>Pysyy.</p><ul><li>Aivan</li><li>uutta</li></ul>",
    );
    expect(html).toBe(
      '<p>Pysyy.</p><del class="diff-removed diff-block"><span class="diff-label">Poistettu</span><p>Lähtee kokonaan pois.</p></del>' +
        '<ins class="diff-added diff-block"><span class="diff-label">Lisätty</span><ul><li>Aivan</li><li>uutta</li></ul></ins>',
    );
  });

  test("a moved block is labelled in both places", () => {
    const [a, b, c] = ["<p>Ensin aamu.</p>", "<p>Sitten päivä kului.</p>", "<p>Lopulta ilta tuli.</p>"];
    const { html } = compare(`${a}${b}${c}`, `${c}${a}${b}`);
    expect([html.match(/Siirretty tähän/g)?.length, html.match(/Siirretty tästä/g)?.length]).toEqual([1, 1]);
    expectBothSides(`${a}${b}${c}`, `${c}${a}${b}`);
  });

  test("list items and table cells are compared one by one", () => {
    const list = compare(
      "<ol><li>Sovi aika</li><li>Tule</li></ol>",
      "<ol><li>Sovi aika</li><li>Soita ensin</li><li>Tule</li></ol>",
    );
    expect(strip(list.html)).toBe(
      '<ol><li>Sovi aika</li><li><ins class="diff-added">Soita ensin</ins></li><li>Tule</li></ol>',
    );
    const row = (...cells: string[]) => `<tr>${cells.map((it) => `<td>${it}</td>`).join("")}</tr>`;
    const table = (...rows: string[]) =>
      `<table><thead><tr><th>Vuosi</th><th>Määrä</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
    const [before, after] = [
      table(row("2023", "10 kävijää")),
      table(row("2023", "12 kävijää"), row("2024", "30 kävijää")),
    ];
    const { html } = compare(before, after);
    expect(strip(html)).toContain(
      '<td><del class="diff-removed">10</del><ins class="diff-added">12</ins> kävijää</td>',
    );
    expect(strip(html)).toContain(
      '<tr><td><ins class="diff-added">2024</ins></td><td><ins class="diff-added">30 kävijää</ins></td></tr>',
    );
    // One note is enough for the new row.
    expect(html.match(/lisätty:/g)).toHaveLength(2);
    expectBothSides(before, after);
  });

  test("a table with another number of columns is not merged with the old one", () => {
    const before = "<table><tbody><tr><td>a b c</td><td>d</td></tr></tbody></table>";
    const after = "<table><tbody><tr><td>a b c</td><td>d</td><td>e</td></tr></tbody></table>";
    expect(compare(before, after).html.match(/<table>/g)).toHaveLength(2);
    expectBothSides(before, after);
  });

  test("components keep their form", async () => {
    const compile = async (after: string, tip: string) => {
      const body = `<Result indicator="Kävijöitä" before="10" after="${after}" />\n\n<Callout type="tip">${tip} on tarpeen</Callout>\n\n<Steps>\n\n1. Sovi\n2. Tule\n\n</Steps>\n\n| a | b |\n|---|---:|\n| 1 | ${after} |\n`;
      const result = await compileSource(body, { require: "render" });
      if (!result.ok) throw new Error(result.errors[0]?.message);
      return result.html;
    };
    const [before, after] = [await compile("20", "Kahvi"), await compile("40", "Tee")];
    const { html } = compare(before, after);
    expect(strip(html)).toContain('<del class="diff-removed">Kahvi</del><ins class="diff-added">Tee</ins> on tarpeen');
    expect(html).toContain('class="callout callout-tip"');
    // The bar of a number is not marked.
    expect(html).toContain('class="bar-fill bar-25"');
    expect(html).not.toContain('class="bar-fill bar-50"');
    expect(html).toContain('class="align-right"');
    expect(html).not.toMatch(/ id=|role="region"/);
    expectBothSides(before, after);
  });

  test("many unchanged parts are folded into an element that can be opened", () => {
    const many = Array.from({ length: 14 }, (_, n) => `<p>Kappale ${n}</p>`).join("");
    const { html } = compare(`${many}<p>Loppu vanha sana tässä</p>`, `${many}<p>Loppu uusi sana tässä</p>`);
    expect(html).toContain('<details class="diff-fold"><summary>… 13 kohtaa ennallaan …</summary><p>Kappale 0</p>');
    expect(html).toContain("</details><p>Kappale 13</p>");
  });
});

describe("hostile and random texts", () => {
  const hostile = [
    "<script>alert(1)</script><p onclick=alert(1)>a</p>",
    '<img src=x onerror=alert(1)><p style="color:red" class="diff-added x">b</p>',
    '<a href="javascript:alert(1)">c</a><iframe src=//evil></iframe>',
    "<svg><p><style><img src=1 onerror=alert(1)></style></svg><math><mi></math>",
    '<form action="/x"><input name=avain><button>d</button></form><template><script>1</script></template>',
    "<table><p>e</p><tr><td>f<td>g</table><noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<ins><del class=diff-removed>h</ins></del><x-line onclick=1>i</x-line><!-- <script> -->",
    "<details open ontoggle=alert(1)><summary>j</summary></details><p lang='x\"onload=1'>k",
  ];

  test.each(hostile)("%s has nothing active in the comparison, on either side", (html) => {
    for (const [before, after] of [
      [html, "<p>tavallinen</p>"],
      ["<p>tavallinen</p>", html],
      [html, `${html}<p>lisää</p>`],
      [`${"<b>x</b>".repeat(20_000)}${html}`, html],
    ] as const) {
      const result = compare(before, after);
      expect(activeIn(parse(result.html))).toEqual([]);
    }
  });

  function activeIn(root: Root): string[] {
    const found: string[] = [];
    const visit = (node: Nodes) => {
      if (node.type === "element") {
        const allowed = new Set(["className", "href", "src", "alt", "lang", "role", "tabIndex", "ariaLabel", "open"]);
        allowed
          .add("type")
          .add("disabled")
          .add("checked")
          .add("title")
          .add("ariaHidden")
          .add("loading")
          .add("decoding");
        found.push(...Object.keys(node.properties).filter((name) => !allowed.has(name)));
        if (/^(script|style|iframe|svg|math|form|button|template|noscript|x-line)$/.test(node.tagName))
          found.push(node.tagName);
        if (String(node.properties.href ?? "").startsWith("javascript")) found.push("href");
        if (node.tagName === "input" && node.properties.type !== "checkbox") found.push("input");
      }
      if ("children" in node) for (const child of node.children as Element[]) visit(child);
    };
    visit(root);
    return found;
  }

  test("published texts cannot have the classes of a comparison", async () => {
    const result = await compileSource('<ins class="diff-added">a</ins>\n\n<p class="diff-block">b</p>', {
      require: "render",
    });
    for (const name of comparisonClasses) expect(JSON.stringify(result)).not.toContain(name);
  });

  test("one side is the old text and the other the new one, over random changes", () => {
    let seed = 20_261_121;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((seed / 0x80000000) * below);
    };
    const vocabulary = [
      "kunta",
      "tori",
      "8,5",
      "ja",
      "Oulu–Kemi",
      "(ks.",
      "väki)",
      "a&amp;b",
      "<b>lihava</b>",
      "<em>kursiivi on</em>",
    ];
    vocabulary.push(
      '<a href="/x">linkki tänne</a>',
      "<code>x y</code>",
      "<br>",
      '<img src="a.png" alt="k">',
      "😀",
      "<del>pois</del>",
    );
    const line = () => Array.from({ length: 1 + random(9) }, () => vocabulary[random(vocabulary.length)]).join(" ");
    const items = (tag: string) => Array.from({ length: 1 + random(4) }, () => `<${tag}>${line()}</${tag}>`).join("");
    const cells = (n: number) => `<tr>${Array.from({ length: n }, () => `<td>${line()}</td>`).join("")}</tr>`;
    const block = (): string => {
      const kind = random(9);
      if (kind < 4) return `<p>${line()}</p>`;
      if (kind === 4) return `<h${2 + random(2)}>${line()}</h2>`;
      if (kind === 5) return `<ul><li>${line()}<ul>${items("li")}</ul></li>${items("li")}</ul>`;
      if (kind === 6)
        return `<table><thead>${cells(2)}</thead><tbody>${cells(2 + random(2))}${cells(2)}</tbody></table>`;
      if (kind === 7) return `<blockquote>${block()}${line()}</blockquote>`;
      return `<dl><div class="result-row"><dt>${line()}</dt><dd>${line()}</dd></div></dl><pre>${line()}\n${line()}</pre>`;
    };
    for (let round = 0; round < 300; round++) {
      const before = Array.from({ length: 1 + random(7) }, block);
      const after = before.flatMap((it) => {
        const change = random(6);
        if (change === 0) return [];
        if (change === 1) return [it, block()];
        if (change === 2) return [it.replace(/kunta|ja|tori/g, () => vocabulary[random(6)] ?? "")];
        return [it];
      });
      if (random(4) === 0) after.reverse();
      expectBothSides(before.join("\n"), after.join("\n"));
    }
  });
});

describe("large and very different texts", () => {
  const prose = (count: number, of: (n: number) => string) =>
    Array.from(
      { length: count },
      (_, n) => `<p>${Array.from({ length: 60 }, (_, k) => of(n * 60 + k)).join(" ")}</p>`,
    ).join("\n");

  test("are compared more coarsely, with both sides complete and `detail` set", () => {
    const before = prose(500, (n) => `sana${n % 97}`);
    const other = prose(500, (n) => `sana${(n * 31) % 89}`);
    expect(compare(before, other).detail).toBe("blocks");
    expectBothSides(before, other);
    expectBothSides(`<p>${before.replace(/<\/?p>/g, "")}</p>`, `<p>${other.replace(/<\/?p>/g, "")}</p>`);
  });

  test("with too many tags are compared as lines", () => {
    const before = "<p><em>a</em> <strong>b</strong></p>".repeat(5_000);
    const result = compare(before, before.replace("<em>a</em>", "<em>c</em>"));
    expect(result.detail).toBe("lines");
    expect(strip(result.html)).toContain('<ins class="diff-added">c</ins>');
  });
});

describe("sources", () => {
  test("are compared by lines and words, with line numbers, unchanged lines folded", () => {
    const many = Array.from({ length: 9 }, (_, n) => `rivi ${n}`).join("\n");
    const { rows, exact } = compareSources(
      `${many}\nvanha sana tässä\nloppu\n`,
      `${many}\nuusi sana tässä\nloppu\nlisä\n`,
    );
    expect(exact).toBe(true);
    const shown = rows.map((row) =>
      row.kind === "fold"
        ? ["fold", row.old, row.lines.length]
        : [row.kind, row.old, row.new, row.parts.map((it) => (it.changed ? `[${it.text}]` : it.text)).join("")],
    );
    expect(shown).toEqual([
      ["fold", 1, 7],
      ["same", 8, 8, "rivi 7"],
      ["same", 9, 9, "rivi 8"],
      ["removed", 10, null, "[vanha] sana tässä"],
      ["added", null, 10, "[uusi] sana tässä"],
      ["same", 11, 11, "loppu"],
      ["added", null, 12, "[lisä]"],
    ]);
  });

  test("have both sides complete, however different they are", () => {
    const source = (of: number) => Array.from({ length: 3_000 }, (_, n) => `rivi ${(n * of) % 1_009} ${n % of}`);
    const [before, after] = [source(7), source(11)];
    const { rows, exact } = compareSources(before.join("\n"), after.join("\r\n"));
    const sideOf = (side: "old" | "new") =>
      rows.flatMap((row) =>
        row.kind === "fold" ? row.lines : row[side] === null ? [] : [row.parts.map((it) => it.text).join("")],
      );
    expect([exact, sideOf("old"), sideOf("new")]).toEqual([false, before, after]);
    expect(compareSources("a\r\nb", "a\nb\n").rows).toEqual([]);
  });
});

describe("front matters", () => {
  test("are compared by values, and texts by words", () => {
    const front = (more: string) => readFrontMatter(`---\n${more}\n---\n`);
    const changes = compareFrontMatter(
      front("title: Vanha tori\nthemes: [a, b]\nstarted: 2020"),
      front("title: Uusi tori\nthemes: [b, c]\nkind: model\ncost: none\nviewpoints: [johtaminen]"),
    );
    expect(changes).toEqual([
      {
        key: "title",
        before: [
          [
            { text: "Vanha", changed: true },
            { text: " tori", changed: false },
          ],
        ],
        after: [
          [
            { text: "Uusi", changed: true },
            { text: " tori", changed: false },
          ],
        ],
      },
      { key: "kind", before: [[{ text: "practice", changed: true }]], after: [[{ text: "model", changed: true }]] },
      {
        key: "themes",
        before: [[{ text: "a", changed: true }], [{ text: "b", changed: false }]],
        after: [[{ text: "b", changed: false }], [{ text: "c", changed: true }]],
      },
      { key: "started", before: [[{ text: "2020", changed: true }]], after: [] },
      { key: "cost", before: [], after: [[{ text: "none", changed: true }]] },
      { key: "viewpoints", before: [], after: [[{ text: "johtaminen", changed: true }]] },
    ]);
    expect(compareFrontMatter(front("title: a"), front("title: a"))).toEqual([]);
  });
});
