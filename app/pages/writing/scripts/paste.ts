import { type SplitText, splitByHeadings } from "#app/practices/writing/split-by-headings.ts";
import { announce } from "#app/ui/scripts/announce.ts";
import { button, element, labelOf } from "#app/ui/scripts/element.ts";
import { applyEdit, editOf } from "./field-text.ts";
import { markdownFromHtml } from "./markdown-from-html.ts";
import { fillTemplate, type PageData } from "./texts.ts";

/**
 * Converts pasted HTML to Markdown. When a pasted text has headings of at least two of the form's fields, offers to
 * divide it into these fields.
 */
export function listenToPaste(field: HTMLTextAreaElement, form: HTMLFormElement, data: PageData): void {
  const headings = data.headings.filter(({ field: name }) => form.elements.namedItem(name));
  const hashes = field.name === "lahde" ? "##" : "###";
  field.addEventListener("paste", (event) => {
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const html = event.clipboardData?.getData("text/html") ?? "";
    const text = html.trim() === "" ? "" : markdownFromHtml(parseClipboard(html), hashes);
    const pasted = text || plain.replace(/\r\n?/g, "\n");
    const spread = "markdown" in field.dataset && hashes === "###" ? splitByHeadings(pasted, headings) : null;
    if (text === "" && (spread?.headingCount ?? 0) < 2) return;
    event.preventDefault();
    const { text: old, start, end } = editOf(field);
    const gap = pasted.includes("\n") && /[^\n]$/.test(old.slice(0, start)) ? "\n\n" : "";
    const at = start + gap.length;
    applyEdit(field, {
      text: old.slice(0, start) + gap + pasted + old.slice(end),
      start: at + pasted.length,
      end: at + pasted.length,
    });
    if (spread && spread.headingCount > 1) offer(field, form, data, spread, { at, pasted });
  });
}

function offer(
  field: HTMLTextAreaElement,
  form: HTMLFormElement,
  { texts: { paste: t } }: PageData,
  spread: SplitText,
  { at, pasted }: { at: number; pasted: string },
): void {
  const id = `${field.id}-jako`;
  document.getElementById(id)?.remove();
  const words = fillTemplate(t.offer, { count: spread.headingCount });
  const close = () => {
    notice.remove();
    field.focus();
  };
  const act = () => {
    // The pasted text is removed only where it is still unchanged.
    const isInPlace = field.value.slice(at, at + pasted.length) === pasted;
    const place = isInPlace ? at : field.value.indexOf(pasted);
    if (place !== -1) {
      const left = field.value.slice(0, place) + spread.before + field.value.slice(place + pasted.length);
      applyEdit(field, { text: left, start: place + spread.before.length, end: place + spread.before.length });
      announce(fillTemplate(t.done, { fields: spreadOver(form, spread) }));
    }
    close();
  };
  const notice = element("div", { class: "notice offer", id }, element("p", {}, words));
  notice.append(element("p", { class: "buttons" }, button(t.spread, act), button(t.keep, close)));
  field.after(notice);
  announce(words);
}

/** Appends each part to its field and returns the labels of the changed fields, for the announcement. */
function spreadOver(form: HTMLFormElement, { parts }: SplitText): string {
  const labels = new Set<string>();
  for (const { field: name, text } of parts) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) continue;
    const joined = field instanceof HTMLInputElement ? text.replace(/\s+/g, " ") : text;
    const old = field.value.trimEnd();
    const whole = old === "" ? joined : `${old}${field instanceof HTMLInputElement ? " " : "\n\n"}${joined}`;
    applyEdit(field, { text: whole, start: whole.length, end: whole.length });
    labels.add(labelOf(field));
  }
  return [...labels].join(", ");
}

/**
 * Parses the clipboard's HTML into a document without running scripts or loading resources. Style and event attributes
 * are renamed to `data-…` first: the page's Content-Security-Policy would log an error for each.
 */
function parseClipboard(html: string): Document {
  const bare = html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)(style|on\w+)(\s*=)/gi, "$1data-$2$3"));
  return new DOMParser().parseFromString(bare, "text/html");
}
