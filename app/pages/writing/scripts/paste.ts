import { type SplitText, splitByHeadings } from "#app/practices/writing/split-by-headings.ts";
import { announce } from "#app/ui/scripts/announce.ts";
import { button, element } from "#app/ui/scripts/element.ts";
import { applyEdit, editOf } from "./field-text.ts";
import { markdownFromHtml } from "./markdown-from-html.ts";
import { fillTemplate, type PageData } from "./texts.ts";

/**
 * Converts pasted HTML to Markdown. When a pasted text has headings of at least two of the form's fields, offers to
 * divide it between them on a page of its own.
 */
export function listenToPaste(field: HTMLTextAreaElement, form: HTMLFormElement, data: PageData): void {
  const headings = data.headings.filter(({ field: name }) => form.elements.namedItem(name));
  const hashes = field.name === "lahde" ? "##" : "###";
  field.addEventListener("paste", (event) => {
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const html = event.clipboardData?.getData("text/html") ?? "";
    const read = html.trim() === "" ? null : markdownFromHtml(parseClipboard(html), hashes);
    const isTitle = read !== null && read.title !== "" && hashes === "###" && fillTitle(form, read.title);
    const text = read === null ? "" : read.title === "" || isTitle ? read.text : withTitle(read, hashes);
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
    const told = [...(isTitle ? [data.texts.paste.title] : []), ...(read?.pictures ? [data.texts.paste.pictures] : [])];
    if (told.length > 0) tell(field, told);
    if (spread && spread.headingCount > 1) offer(field, form, data, spread, { at, pasted });
  });
}

/** Puts the title of a pasted document into the form's empty title; false when it has one. */
function fillTitle(form: HTMLFormElement, title: string): boolean {
  const field = form.elements.namedItem("otsikko");
  if (!(field instanceof HTMLInputElement) || field.value.trim() !== "") return false;
  applyEdit(field, { text: title, start: title.length, end: title.length });
  return true;
}

/** The text below its title, whose level is above all others. */
function withTitle({ text, title }: { text: string; title: string }, hashes: string): string {
  return `${hashes} ${title}\n\n${text.replace(/^(#{1,5})(?= )/gm, "$1#")}`.trim();
}

/** Says below the field what was done with parts of a pasted document that are not in its text. */
function tell(field: HTMLTextAreaElement, told: string[]): void {
  const id = `${field.id}-liitetty`;
  document.getElementById(id)?.remove();
  field.after(element("div", { class: "notice", id }, ...told.map((words) => element("p", {}, words))));
  announce(told.join(" "));
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
    // The pasted text is moved only where it is still unchanged.
    const isInPlace = field.value.slice(at, at + pasted.length) === pasted;
    const place = isInPlace ? at : field.value.indexOf(pasted);
    const whole = form.elements.namedItem("koko-teksti");
    const submit = form.querySelector<HTMLButtonElement>('button[name="teko"][value="jaa"]');
    close();
    if (place === -1 || !(whole instanceof HTMLTextAreaElement) || !submit) return;
    const left = field.value.slice(0, place).trimEnd() + field.value.slice(place + pasted.length);
    applyEdit(field, { text: left, start: place, end: place });
    whole.value = [whole.value.trim(), pasted].filter((text) => text !== "").join("\n\n");
    // The next page shows where each part would go.
    form.requestSubmit(submit);
  };
  const notice = element("div", { class: "notice offer", id }, element("p", {}, words));
  notice.append(element("p", { class: "buttons" }, button(t.spread, act), button(t.keep, close)));
  field.after(notice);
  announce(words);
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
