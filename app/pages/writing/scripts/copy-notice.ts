import { announce } from "#app/ui/scripts/announce.ts";
import { button, element } from "#app/ui/scripts/element.ts";
import { fieldsOf, hiddenValue, restore, setValue, textOf } from "./form-fields.ts";
import { copiesOf, forget, type LocalCopy } from "./local-copy.ts";
import { filled, type PageData } from "./texts.ts";

/**
 * Offers what this browser holds and the server does not. Nothing is replaced without asking; what the server has
 * already is forgotten.
 */
export function offerCopies(form: HTMLFormElement, person: string, draft: string, { texts }: PageData): void {
  const now = textOf(fieldsOf(form));
  for (const copy of copiesOf(person, draft)) {
    if (textOf(copy.fields) === now) forget(copy.key);
    else offer(form, copy, now, texts.copy);
  }
}

function offer(form: HTMLFormElement, copy: LocalCopy, now: string, t: PageData["texts"]["copy"]): void {
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" });
  const words = filled(t.found, { time: clock.format(copy.at) });
  // What the server holds may be the very text that was on its way: then nobody else has written meanwhile.
  const isMine = copy.version === hiddenValue(form, "versio") || copy.sent === now;
  const notice = element("section", { class: "notice offer" }, element("p", {}, element("strong", {}, words)));
  if (!isMine) notice.append(element("p", {}, t.changedMeanwhile));
  const take = () => {
    notice.remove();
    restore(form, copy.fields);
    // So the server notices when another text was saved after it, and keeps both.
    if (!isMine) setValue(form, "versio", copy.version);
    if (copy.page) setValue(form, "sivu", copy.page);
    // Kept until the server has the text: the page keeps a copy of its own from here on.
    forget(copy.key);
    announce(t.restored);
    form.querySelector<HTMLElement>("input[type=text], textarea")?.focus();
  };
  const drop = () => {
    notice.remove();
    forget(copy.key);
    announce(t.discarded);
    form.querySelector<HTMLElement>("input[type=text], textarea")?.focus();
  };
  notice.append(element("p", { class: "buttons" }, button(t.restore, take, ""), button(t.discard, drop)));
  form.before(notice);
  announce(words);
}
