import * as docx from "docx";
import type { Language } from "#db/schema.ts";
import type { Block, PicksDocument, Run } from "./document.ts";
import { styles } from "./docx-styles.server.ts";

const languageTags: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/**
 * Renders the document as a .docx with real headings, lists, links and table heads, and the language of each text. It
 * has no pictures. Blocks the thread: pages call `renderDocx`, which runs this in a worker.
 */
export function picksDocx(document: PicksDocument): Promise<ArrayBuffer> {
  const render = createRenderer(document.language);
  const { HEADING_1, HEADING_2, TITLE } = docx.HeadingLevel;
  const heading = (level: (typeof docx.HeadingLevel)[keyof typeof docx.HeadingLevel], run: Run) =>
    new docx.Paragraph({ heading: level, children: render.runs([run]) });
  const children = [
    heading(TITLE, { text: document.title }),
    ...document.lead.flatMap(render.block),
    ...document.practices.flatMap(({ title, lead, parts }) => [
      heading(HEADING_1, title),
      ...lead.flatMap(render.block),
      ...parts.flatMap((part) => [heading(HEADING_2, { text: part.title }), ...part.blocks.flatMap(render.block)]),
    ]),
    heading(HEADING_1, { text: document.closing.title }),
    ...document.closing.blocks.flatMap(render.block),
  ];
  const file = new docx.Document({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    description: "",
    ...styles(languageTags[document.language]),
    sections: [{ children }],
  });
  return docx.Packer.toArrayBuffer(file);
}

/** Returns functions that render blocks and runs. Each ordered list gets its own numbering, which starts at 1. */
function createRenderer(documentLanguage: Language) {
  const instances = new Map<number, number>();
  const instanceOf = (list: number) => {
    const instance = instances.get(list) ?? instances.size + 1;
    instances.set(list, instance);
    return instance;
  };
  const runs = (all: readonly Run[]) => all.flatMap((run) => renderRun(run, documentLanguage));
  const block = (it: Block): (docx.Paragraph | docx.Table)[] => {
    if (it.kind === "table") return renderTable(it, runs);
    const children = runs(it.runs);
    if (it.kind === "heading") return [new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_3, children })];
    if (it.kind === "paragraph") return [new docx.Paragraph({ children })];
    const reference = it.ordered ? "numbers" : "bullets";
    // Bullets are not numbered, so that all of them share instance 0.
    const instance = it.ordered ? instanceOf(it.list) : 0;
    return [new docx.Paragraph({ children, numbering: { reference, level: it.level, instance } })];
  };
  return { runs, block };
}

function renderRun(run: Run, own: Language): docx.ParagraphChild[] {
  const { text, href, bold, italic, strike, language = own } = run;
  const lines = withoutInvalidXml(text).split("\n");
  const textRuns = lines.map(
    (line, index) =>
      new docx.TextRun({
        text: line,
        bold,
        italics: italic,
        strike,
        language: { value: languageTags[language] },
        ...(index > 0 ? { break: 1 } : {}),
        ...(href === undefined ? {} : { style: "Hyperlink" }),
      }),
  );
  return href === undefined ? textRuns : [new docx.ExternalHyperlink({ link: href, children: textRuns })];
}

function renderTable(
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
  // Word joins two tables without a paragraph between them.
  return [table, new docx.Paragraph({ children: [] })];
}

/** Removes characters that are not allowed in XML. */
function withoutInvalidXml(text: string): string {
  return text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
