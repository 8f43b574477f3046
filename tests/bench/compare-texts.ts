import { compareSources } from "#app/practices/history/compare-sources.ts";
import { compareTexts } from "#app/practices/history/compare-texts.ts";

/** Prints the CPU time of comparing two texts of 200 kB, four times each, for the shapes that cost most. */
const size = 200_000;
let seed = 1;
const random = (below: number) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * below);
};
function fill(one: () => string, most = size): string {
  let text = "";
  while (text.length < most) text += one();
  return text;
}
const word = (of: number) => `sana${random(of)}`;
const line = (of: number, words: number) => Array.from({ length: words }, () => word(of)).join(" ");
const shapes: Record<string, () => string> = {
  "paragraphs, common words": () => fill(() => `<p>${line(50, 60)}</p>\n`),
  "paragraphs, rare words": () => fill(() => `<p>${line(5_000, 60)}</p>\n`),
  "one paragraph": () => `<p>${fill(() => `${word(9)} `)}</p>`,
  "one paragraph of marks": () => `<p>${fill(() => "ab.,"[random(4)] ?? "")}</p>`,
  "short paragraphs, few words": () => fill(() => `<p>${line(4, 4)}</p>`),
  "6,000 tags each": () => fill(() => `<li>${fill(() => `<b>${word(9)}</b>`, 120)}</li>`).slice(0, 190_000),
  "deep lists": () => fill(() => `${"<ul><li>a ".repeat(40)}${line(9, 150)}${"</li></ul>".repeat(40)}`),
  "a table": () => `<table>${fill(() => `<tr><td>${line(9, 4)}</td><td>${word(99)}</td></tr>`)}</table>`,
  "more tags than are read": () => fill(() => `<p><em>${word(9)}</em></p>`),
};
const sources: Record<string, () => string> = {
  "source, long lines": () => fill(() => `${line(50, 200)}\n`),
  "source, short lines": () => fill(() => `${line(6, 6)}\n`),
  "source, ten lines": () => fill(() => `${fill(() => "ab.,"[random(4)] ?? "", 20_000)}\n`),
};

function measure(name: string, work: () => unknown, detail: (result: unknown) => unknown): void {
  const times = Array.from({ length: 4 }, () => {
    const from = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(from);
    return { ms: Math.round((user + system) / 1_000), detail: detail(result) };
  });
  console.log(name.padEnd(32), times.map(({ ms }) => `${ms} ms`).join("  "), "", times[0]?.detail);
}

for (const [name, make] of Object.entries(shapes)) {
  const [oldHtml, newHtml] = [make(), make()];
  measure(
    name,
    () => compareTexts({ oldHtml, newHtml }, "fi"),
    (it) => (it as { detail: string }).detail,
  );
}
for (const [name, make] of Object.entries(sources)) {
  const [before, after] = [make(), make()];
  measure(
    name,
    () => compareSources(before, after),
    (it) => (it as { exact: boolean }).exact,
  );
}
