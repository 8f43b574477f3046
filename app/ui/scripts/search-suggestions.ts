import { element } from "./element.ts";
import { type Suggestion, suggestionsFor } from "./search-request.ts";

/** Milliseconds without typing before the server is asked. */
const delay = 150;
/** Fewest letters for which suggestions are asked. */
const shortest = 2;
const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 };
/** Keys that move the cursor within the typed text. */
const cursorKeys = ["ArrowLeft", "ArrowRight", "Home", "End"];

/**
 * Makes a search field a combobox (ARIA) with a list of suggested pages below it. The form still works as before: Enter
 * without a chosen suggestion submits it.
 */
export function addSuggestions(form: HTMLFormElement, field: HTMLInputElement): void {
  const address = form.dataset.suggest ?? "";
  const name = form.dataset.suggestions ?? "";
  const list = element("div", { role: "listbox", id: `${field.id}-lista`, class: "suggestions", "aria-label": name });
  // In the page before its text changes. Without a role: `status` belongs to the page's own number of results.
  const liveRegion = element("div", { class: "visually-hidden", "aria-live": "polite" });
  const box = field.parentElement ?? form;
  let options: HTMLElement[] = [];
  let chosen = -1;
  let shownFor = "";
  let timer = 0;
  let request = new AbortController();

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

  /** Hides the list and drops the pending request. */
  const close = () => {
    clearTimeout(timer);
    request.abort();
    liveRegion.textContent = "";
    show(false);
  };

  const ask = async () => {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    const words = field.value.trim();
    if (words.length < shortest) return close();
    const answer = await suggestionsFor(address, words, signal);
    if (signal.aborted || document.activeElement !== field) return;
    if (!answer) return close();
    shownFor = words;
    options = answer.items.map((item, at) => optionOf(item, `${list.id}-${at}`));
    list.replaceChildren(...options);
    liveRegion.textContent = answer.status;
    show(options.length > 0);
  };

  const onInput = (event: Event) => {
    // A text that an input method is still composing is not a word yet; touch keyboards compose every word.
    if ((event as InputEvent).isComposing && !matchMedia("(pointer: coarse)").matches) return;
    clearTimeout(timer);
    request.abort();
    choose(-1);
    if (field.value.trim().length < shortest) close();
    else timer = window.setTimeout(ask, delay);
  };

  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.isComposing) return;
    if (step && list.hidden && shownFor !== field.value.trim()) ask();
    else if (step && options.length > 0) {
      if (list.hidden) show(true);
      // Beyond either end of the list no option is chosen and the cursor is in the text.
      const places = options.length + 1;
      choose(((chosen + 1 + step + places) % places) - 1);
    } else if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Enter" && options[chosen]) options[chosen]?.click();
    else {
      if (cursorKeys.includes(event.key)) choose(-1);
      return;
    }
    event.preventDefault();
  };

  list.hidden = true;
  box.append(list, liveRegion);
  for (const [key, value] of Object.entries({ role: "combobox", autocomplete: "list", controls: list.id })) {
    field.setAttribute(key === "role" ? key : `aria-${key}`, value);
  }
  show(false);
  field.addEventListener("input", onInput);
  field.addEventListener("compositionend", onInput);
  field.addEventListener("keydown", onKey);
  form.addEventListener("submit", close);
  // The field keeps the focus while an option is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget !== field && !list.contains(relatedTarget as Node | null)) close();
  });
  // A tap beside the field may leave the focus in it.
  document.addEventListener("pointerdown", ({ target }) => {
    if (!box.contains(target as Node)) close();
  });
  // The list must not be open when the page is restored from the back/forward cache.
  addEventListener("pagehide", close);
}

function optionOf({ kind, label, detail, href, lang }: Suggestion, id: string): HTMLElement {
  const words = element("span", lang ? { lang } : {}, label);
  const details = element("span", { class: "small" }, [kind, detail].filter(Boolean).join(" · "));
  return element("a", { role: "option", id, href, tabindex: "-1", "aria-selected": "false" }, words, " ", details);
}
