import * as docx from "docx";
import type { Language } from "#db/schema.ts";
import type { Block, PicksDocument, Run } from "./document.ts";
import { styles } from "./docx-styles.server.ts";

const tags: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/**
 * The document as a .docx: true headings, lists, links and table heads, each stretch of text in its language, nothing
 * but words. It takes its time: pages ask for it through `drawDocx`.
 */
export function picksDocx(document: PicksDocument): Promise<ArrayBuffer> {
  const draw = drawer(document.language);
  const { HEADING_1, HEADING_2, TITLE } = docx.HeadingLevel;
  const heading = (level: (typeof docx.HeadingLevel)[keyof typeof docx.HeadingLevel], run: Run) =>
    new docx.Paragraph({ heading: level, children: draw.runs([run]) });
  const children = [
    heading(TITLE, { text: document.title }),
    ...document.lead.flatMap(draw.block),
    ...document.practices.flatMap(({ title, lead, parts }) => [
      heading(HEADING_1, title),
      ...lead.flatMap(draw.block),
      ...parts.flatMap((part) => [heading(HEADING_2, { text: part.title }), ...part.blocks.flatMap(draw.block)]),
    ]),
    heading(HEADING_1, { text: document.closing.title }),
    ...document.closing.blocks.flatMap(draw.block),
  ];
  const file = new docx.Document({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    description: "",
    ...styles(tags[document.language]),
    sections: [{ children }],
  });
  return docx.Packer.toArrayBuffer(file);
}

/** Draws blocks and runs; each list of the document becomes a numbering of its own. */
function drawer(own: Language) {
  const instances = new Map<number, number>();
  const instanceOf = (list: number) => {
    const known = instances.get(list) ?? instances.size + 1;
    instances.set(list, known);
    return known;
  };
  const runs = (all: readonly Run[]) => all.flatMap((run) => drawRun(run, own));
  const block = (it: Block): (docx.Paragraph | docx.Table)[] => {
    if (it.kind === "table") return drawTable(it, runs);
    const children = runs(it.runs);
    if (it.kind === "heading") return [new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_3, children })];
    if (it.kind === "paragraph") return [new docx.Paragraph({ children })];
    const reference = it.ordered ? "numbers" : "bullets";
    // Bullets need no beginning of their own.
    const instance = it.ordered ? instanceOf(it.list) : 0;
    return [new docx.Paragraph({ children, numbering: { reference, level: it.level, instance } })];
  };
  return { runs, block };
}

function drawRun(run: Run, own: Language): docx.ParagraphChild[] {
  const { text, href, bold, italic, strike, language = own } = run;
  const lines = safe(text).split("\n");
  const drawn = lines.map(
    (line, index) =>
      new docx.TextRun({
        text: line,
        bold,
        italics: italic,
        strike,
        language: { value: tags[language] },
        ...(index > 0 ? { break: 1 } : {}),
        ...(href === undefined ? {} : { style: "Hyperlink" }),
      }),
  );
  return href === undefined ? drawn : [new docx.ExternalHyperlink({ link: href, children: drawn })];
}

function drawTable(
  { head, rows }: Extract<Block, { kind: "table" }>,
  runs: (all: readonly Run[]) => docx.ParagraphChild[],
): (docx.Paragraph | docx.Table)[] {
  const width = { size: 100, type: docx.WidthType.PERCENTAGE };
  const row = (cells: readonly Run[][], isHead: boolean) =>
    new docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell) => {
        const words = isHead ? cell.map((it) => ({ ...it, bold: true })) : cell;
        return new docx.TableCell({ children: [new docx.Paragraph({ children: runs(words) })] });
      }),
    });
  const all = [...(head.length > 0 ? [row(head, true)] : []), ...rows.map((it) => row(it, false))];
  const table = new docx.Table({ width, rows: all, margins: { left: 80, right: 80, top: 40, bottom: 40 } });
  // Two tables must not grow together.
  return [table, new docx.Paragraph({ children: [] })];
}

/** Without what XML cannot carry. */
function safe(text: string): string {
  return text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
