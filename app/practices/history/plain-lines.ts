import type { ElementContent } from "hast";

const blockEnds = /<(?:\/(?:p|h[2-6]|li|tr|dt|dd|pre|div|figcaption|summary)|br|hr)\b[^<>]*>/gi;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'", nbsp: " " };
/** The most lines; the text after them becomes one more line. */
const maxLines = 2_000;

/** The text of HTML as paragraphs, one for each line, without parsing it: for HTML with too many tags to be compared. */
export function plainLines(html: string): ElementContent[] {
  const text = html
    .replace(blockEnds, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#x27|#39|nbsp);/g, (_, name: string) => entities[name] ?? "");
  const lines = text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  const rest = lines.slice(maxLines).join(" ");
  return [...lines.slice(0, maxLines), ...(rest ? [rest] : [])].map((value) => ({
    type: "element",
    tagName: "p",
    properties: {},
    children: [{ type: "text", value }],
  }));
}
