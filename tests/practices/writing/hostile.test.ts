import { describe, expect, it, test } from "vitest";
import { collectText, mostFields } from "#app/http/upload/upload-text.ts";
import { oneLine } from "#app/mdx/characters.ts";
import { prepare } from "#app/mdx/prepare.ts";
import { compose } from "#app/practices/writing/compose.ts";
import { toSlugs } from "#app/practices/writing/names.ts";
import { findPrivateData } from "#app/practices/writing/private-data.ts";
import { readSentWriting } from "#app/practices/writing/sent.ts";
import { distributed } from "#tests/support/distributed.ts";
import { numbers } from "#tests/support/numbers.ts";

/** Pieces with a meaning in YAML, Markdown or for a reader of lines. */
const bits = [
  ...["---", "\n", ": ", "#", " #", "- ", "? ", "*a", "&a", "!!js/x ", "!", "|", ">", "'", '"', "{", "}", "[", "]"],
  ...[",", "%", "@", "`", "<<", "null", "~", "true", "0x1", "1e3", "2020", ".inf", "\\", "\t", "\u0085", "\u2028"],
  ...["\u202E", "\u0000", "\u001B", "\uFEFF", "\u200B", "ä", "a", "b", " ", "  ", "title: x", "role: admin", "..."],
  ...[
    "--- ",
    "=",
    "😀",
    "<script>",
    "</Callout>",
    "12:30",
    "2020-01-01",
    "-",
    "?",
    ":",
    "+1",
    "0o7",
    ".nan",
    "__proto__",
  ],
];

test("any text in the fields is read back as typed and adds no key", () => {
  const next = numbers(20261122);
  const text = () =>
    Array.from({ length: 1 + Math.floor(next() * 5) }, () => bits[Math.floor(next() * bits.length)]).join("");
  for (let run = 0; run < 1_000; run++) {
    const [title, summary, contact, note] = [text(), text(), text(), text()];
    const partners = [text(), text()].map((it) => it.replaceAll("\n", " "));
    const { source } = compose({
      otsikko: [title],
      tiivistelma: [summary],
      organisaatio: ["liminka"],
      yksikko: [contact],
      kohderyhmatarkennus: [note],
      kumppanit: [partners.join("\n")],
    });
    const read = prepare(source);
    if (!read.ok) throw new Error(`${JSON.stringify(source)} ${JSON.stringify(read.errors)}`);
    const front = read.frontMatter;
    const line = (it: string) => oneLine(it) || undefined;
    expect([front.title, front.summary, front.contact, front.targetGroupNote], source).toEqual(
      [title, summary, contact, note].map(line),
    );
    expect(front.partners, source).toEqual([...new Set(partners.flatMap((it) => line(it) ?? []))]);
    expect([front.origin, front.example, front.organisation]).toEqual(["member", false, "liminka"]);
  }
});

/** In quadratic time each of these texts would take minutes of the server's main thread. */
describe("the longest text is read in linear time outside the workers", () => {
  const long = 300_000;
  const run = (piece: string) => piece.repeat(long / piece.length);
  const texts: [string, string][] = [
    ["spaces between words", `x${run(" ")}y`],
    ["blank lines between words", `x${run("\n")}y`],
    ["tabs and line ends", `x${run("\t\n")}y`],
    ["asterisks", `${run("*")}y`],
    ["headings", run("Ratkaisu\nx\n")],
    ["digits", run("0401-2")],
    ["quotes", run(`"'`)],
  ];
  it.each(texts)("%s", (_name, text) => {
    const typed = { otsikko: [text], kumppanit: [text], johdanto: [text], "osa-what": [text], "osa-materials": [text] };
    expect(compose(typed).lines.length).toBeGreaterThan(3);
    expect(Object.keys(distributed({ "koko-teksti": [text] })).length).toBeGreaterThan(0);
    expect(Array.isArray(findPrivateData(text))).toBe(true);
  });

  it("many names", () => {
    const organisations = Array.from({ length: 310 }, (_, n) => ({
      slug: `o${n}`,
      names: [`Kunta ${n}`, `Kommun ${n}`],
    }));
    const form = new URLSearchParams("muut=Kunta+309&".repeat(20_000));
    const { typed } = readSentWriting(form);
    expect(toSlugs(typed, { organisations, practices: [] }).muut?.at(-1)).toBe("o309");
  });

  it("the most fields that a form may have, and not one more", () => {
    const text = collectText();
    for (let field = 0; field < mostFields; field++) expect(text.add("muut", "")).toBe(true);
    expect(text.add("muut", "")).toBe(false);
  });
});

describe("names of properties that every object has", () => {
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
  it.each(names)("%s on a line of its own is the author's text", (name) => {
    expect(distributed({ "koko-teksti": [name] })).toEqual({ johdanto: [name] });
    expect(distributed({ "koko-teksti": [`Ratkaisu\nAlku\n${name}\nLoppu`] })).toEqual({
      "osa-what": [`### Ratkaisu\n\nAlku\n${name}\nLoppu`],
    });
  });
  it.each(names)("%s is neither a button nor a field", (name) => {
    const sent = readSentWriting(
      new URLSearchParams([
        ["teko", name],
        [name, "x"],
        ["tapa", name],
        ["luonnos", name],
      ]),
    );
    expect(sent).toMatchObject({ act: { act: "save" }, id: null, mode: "form", typed: {} });
    expect(Object.keys(sent.typed)).toEqual([]);
  });
});
