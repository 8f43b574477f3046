import * as docx from "docx";

const font = "Calibri";
const blue = "003479";

/**
 * Returns the styles of the file. All formatting is in named styles, so that a municipality can replace them with its own.
 * Font sizes are in half points, spacing and indents in twentieths of a point.
 */
export function styles(language: string): Pick<docx.IPropertiesOptions, "styles" | "numbering"> {
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: blue },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  const level = (level: number, format: (typeof docx.LevelFormat)[keyof typeof docx.LevelFormat], text: string) => ({
    level,
    format,
    text,
    alignment: docx.AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 }, spacing: { after: 60 } } },
  });
  const levels = [0, 1, 2, 3];
  return {
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: language } },
          paragraph: { spacing: { after: 120, line: 264 } },
        },
        title: heading(40, 0),
        heading1: heading(32, 480),
        heading2: heading(26, 240),
        heading3: heading(23, 160),
        hyperlink: { run: { color: "0B5CAD", underline: {} } },
      },
    },
    numbering: {
      config: [
        { reference: "bullets", levels: levels.map((it) => level(it, docx.LevelFormat.BULLET, it % 2 ? "–" : "•")) },
        { reference: "numbers", levels: levels.map((it) => level(it, docx.LevelFormat.DECIMAL, `%${it + 1}.`)) },
      ],
    },
  };
}
