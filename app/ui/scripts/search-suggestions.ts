import { element } from "./element.ts";
import { type Suggestion, suggestionsFor } from "./search-request.ts";

const pause = 150;
const shortest = 2;
const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 };
const inText = ["ArrowLeft", "ArrowRight", "Home", "End"];

/**
 * Makes a search field a combobox: below it a list of pages that fit what is typed. The form stays what it was; Enter
 * without a choice sends it.
 */
export function addSuggestions(form: HTMLFormElement, field: HTMLInputElement): void {
  const address = form.dataset.suggest ?? "";
  const name = form.dataset.suggestions ?? "";
  const list = element("div", { role: "listbox", id: `${field.id}-lista`, class: "suggestions", "aria-label": name });
  // A live region must be there before it speaks. No role: what the page itself says of its results is its status.
  const voice = element("div", { class: "visually-hidden", "aria-live": "polite" });
  const box = field.parentElement ?? form;
  let options: HTMLElement[] = [];
  let chosen = -1;
  let shownFor = "";
  let timer = 0;
  let asking = new AbortController();

  const choose = (at: number) => {
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = at;
    const option = options[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest", behavior: "instant" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  };

  const show = (isOpen: boolean) => {
    choose(-1);
    list.hidden = !isOpen;
    field.setAttribute("aria-expanded", String(isOpen));
  };

  /** Nothing that was asked for comes any more. */
  const close = () => {
    clearTimeout(timer);
    asking.abort();
    voice.textContent = "";
    show(false);
  };

  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const words = field.value.trim();
    if (words.length < shortest) return close();
    const answer = await suggestionsFor(address, words, signal);
    if (signal.aborted || document.activeElement !== field) return;
    if (!answer) return close();
    shownFor = words;
    options = answer.items.map((item, at) => optionOf(item, `${list.id}-${at}`));
    list.replaceChildren(...options);
    voice.textContent = answer.status;
    show(options.length > 0);
  };

  const onInput = (event: Event) => {
    // What is being composed is no word yet. Touch keyboards compose every word, letter by letter.
    if ((event as InputEvent).isComposing && !matchMedia("(pointer: coarse)").matches) return;
    clearTimeout(timer);
    asking.abort();
    choose(-1);
    if (field.value.trim().length < shortest) close();
    else timer = window.setTimeout(ask, pause);
  };

  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.isComposing) return;
    if (step && list.hidden && shownFor !== field.value.trim()) ask();
    else if (step && options.length > 0) {
      if (list.hidden) show(true);
      // Beyond either end of the list is the text itself.
      const places = options.length + 1;
      choose(((chosen + 1 + step + places) % places) - 1);
    } else if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Enter" && options[chosen]) options[chosen]?.click();
    else {
      if (inText.includes(event.key)) choose(-1);
      return;
    }
    event.preventDefault();
  };

  list.hidden = true;
  box.append(list, voice);
  for (const [key, value] of Object.entries({ role: "combobox", autocomplete: "list", controls: list.id })) {
    field.setAttribute(key === "role" ? key : `aria-${key}`, value);
  }
  show(false);
  field.addEventListener("input", onInput);
  field.addEventListener("compositionend", onInput);
  field.addEventListener("keydown", onKey);
  form.addEventListener("submit", close);
  // The field keeps the focus while one of the list is pointed at.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget !== field && !list.contains(relatedTarget as Node | null)) close();
  });
  // Where a tap beside the field leaves the focus in it.
  document.addEventListener("pointerdown", ({ target }) => {
    if (!box.contains(target as Node)) close();
  });
  // So that who comes back finds the page as it was, not the list.
  addEventListener("pagehide", close);
}

function optionOf({ kind, label, detail, href, lang }: Suggestion, id: string): HTMLElement {
  const words = element("span", lang ? { lang } : {}, label);
  const told = element("span", { class: "small" }, [kind, detail].filter(Boolean).join(" · "));
  return element("a", { role: "option", id, href, tabindex: "-1", "aria-selected": "false" }, words, " ", told);
}
