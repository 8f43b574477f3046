import { announce } from "#app/ui/scripts/announce.ts";
import { button, element } from "#app/ui/scripts/element.ts";
import { fieldsOf, hiddenValue, restore, setValue, textOf } from "./form-fields.ts";
import { copiesOf, type LocalCopy, removeCopy } from "./local-copy.ts";
import { fillTemplate, type PageData } from "./texts.ts";

/**
 * Offers the copies of the draft in this browser that differ from the form. The text in the form is replaced only when
 * the author chooses so; copies with the same text are removed.
 */
export function offerCopies(form: HTMLFormElement, person: string, draft: string, { texts }: PageData): void {
  const formText = textOf(fieldsOf(form));
  for (const copy of copiesOf(person, draft)) {
    if (textOf(copy.fields) === formText) removeCopy(copy.key);
    else offer(form, copy, formText, texts.copy);
  }
}

function offer(form: HTMLFormElement, copy: LocalCopy, formText: string, t: PageData["texts"]["copy"]): void {
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" });
  const words = fillTemplate(t.found, { time: clock.format(copy.at) });
  // The server's text may be the one that was being sent when the copy was made: then no other person has changed it.
  const isBasedOnServer = copy.version === hiddenValue(form, "versio") || copy.sent === formText;
  const notice = element("section", { class: "notice offer" }, element("p", {}, element("strong", {}, words)));
  if (!isBasedOnServer) notice.append(element("p", {}, t.changedMeanwhile));
  const take = () => {
    notice.remove();
    restore(form, copy.fields);
    // With the older version the server notices that another text was saved since, and keeps both.
    if (!isBasedOnServer) setValue(form, "versio", copy.version);
    if (copy.page) setValue(form, "sivu", copy.page);
    // Restoring has started a new copy of this page, which is kept until the text is saved.
    removeCopy(copy.key);
    announce(t.restored);
    form.querySelector<HTMLElement>("input[type=text], textarea")?.focus();
  };
  const drop = () => {
    notice.remove();
    removeCopy(copy.key);
    announce(t.discarded);
    form.querySelector<HTMLElement>("input[type=text], textarea")?.focus();
  };
  notice.append(element("p", { class: "buttons" }, button(t.restore, take, ""), button(t.discard, drop)));
  form.before(notice);
  announce(words);
}
