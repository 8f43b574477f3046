/** An element's own style, in which Word and Google Docs write formats; `parseClipboard` moved it to `data-style`. */
export function styleOf(element: Element): string {
  return (element.getAttribute("data-style") ?? "").toLowerCase();
}

/** Depth and kind of a list item that desktop Word wrote as a paragraph; null for other paragraphs. */
export function wordItem(paragraph: Element): { depth: number; ordered: boolean; first?: number } | null {
  const level = /mso-list:\s*l\d+\s+level(\d+)/.exec(styleOf(paragraph));
  const marker = [...paragraph.querySelectorAll("span")].find(isWordMarker);
  if (!level && !marker) return null;
  const text = marker?.textContent ?? "";
  return {
    depth: Number(level?.[1] ?? 1),
    ordered: isNumber(text),
    first: Number(/^\s*(\d+)[.)]/.exec(text)?.[1] ?? 1),
  };
}

/** Whether an element is the bullet or number of a list item, which desktop Word writes as text. */
export function isWordMarker(element: Element): boolean {
  return /mso-list:\s*ignore/.test(styleOf(element));
}

/** `1.`, `2)`, `a.`, `iv.`, `1.2.` are numbers; `·`, `o`, `§`, `-` are bullets. */
function isNumber(marker: string): boolean {
  return /^\s*\(?(?:\d+(?:\.\d+)*|[a-zåäö]|[ivxlc]+)[.)]/i.test(marker);
}
