import { button, element } from "#app/ui/scripts/element.ts";
import type { DoubtWords } from "../doubts.tsx";
import { fieldsOf, textOf } from "./form-fields.ts";
import { type Problem, problemList } from "./problem-list.ts";
import type { PageData } from "./texts.ts";

/** Milliseconds without typing before the preview is requested. */
const delay = 700;
/** Storage key of whether the preview is open. */
const storageKey = "kirjoitus-esikatselu";

interface Answer {
  html?: string | null;
  problems?: Problem[];
  doubts?: DoubtWords[];
  missing?: string[];
  short?: boolean;
}

/** Shows the text as readers will see it, in a region that can be opened and closed, and updates it while typing. */
export function startPreview(form: HTMLFormElement, { texts: { preview: t } }: PageData): void {
  const region = document.getElementById("esikatselu");
  const place = region?.querySelector("[data-preview-content]");
  const address = form.dataset.preview;
  if (!region || !place || !address) return;
  const toggle = button(t.show, () => showAndFocus(region.hidden), "quiet preview-toggle");
  toggle.setAttribute("aria-controls", region.id);
  // In the bar with the state of saving, which stays visible while scrolling.
  (form.querySelector(".save-bar") ?? form).append(toggle);
  // On wide screens the region scrolls by itself, so it must be reachable by keyboard.
  region.tabIndex = 0;
  let timer = 0;
  let shown = "";
  let isRequesting = false;

  const show = (open: boolean) => {
    region.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? t.hide : t.show;
    form.classList.toggle("previewing", open);
    remember(storageKey, open);
    if (open) update();
  };

  /** Also scrolls to the region when it opens below the visible part of the page. */
  const showAndFocus = (open: boolean) => {
    show(open);
    if (open && region.getBoundingClientRect().top > innerHeight) region.focus();
  };

  const scheduleUpdate = () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, delay);
  };

  const update = async () => {
    const text = textOf(fieldsOf(form));
    if (region.hidden || text === shown) return;
    if (isRequesting) return scheduleUpdate();
    isRequesting = true;
    const answer = await fetchPreview(address, form);
    isRequesting = false;
    // The text has changed since the request: this answer is out of date.
    if (textOf(fieldsOf(form)) !== text) return scheduleUpdate();
    if (answer) shown = text;
    render(answer);
  };

  const render = (answer: Answer | null) => {
    const top = region.scrollTop;
    const problems = answer?.problems ?? [];
    place.replaceChildren(
      ...(answer ? [] : [element("p", { class: "notice" }, t.failed)]),
      ...problemList(form, problems, t),
      ...doubtList(answer?.doubts ?? [], t),
      ...(problems.length > 0 ? [] : content(form, answer)),
      ...(answer?.short ? [element("p", {}, t.short)] : []),
      ...missingList(answer?.missing ?? [], t.missing),
    );
    region.scrollTop = top;
  };

  form.addEventListener("input", scheduleUpdate);
  form.addEventListener("change", scheduleUpdate);
  show(place.childElementCount > 0 || isRemembered(storageKey));
}

function content(form: HTMLFormElement, answer: Answer | null): HTMLElement[] {
  const fields = new Map(fieldsOf(form));
  const body = element("div", { class: "prose" });
  // The server's sanitised HTML, the same that publishing would store; the page's Content-Security-Policy applies too.
  body.innerHTML = answer?.html ?? "";
  return [
    element("p", { class: "preview-title" }, fields.get("otsikko") ?? ""),
    element("p", { class: "lead" }, fields.get("tiivistelma") ?? ""),
    body,
  ];
}

/** The places that may have been meant otherwise; a button sends the form, and the page comes back with the preview. */
function doubtList(doubts: DoubtWords[], t: PageData["texts"]["preview"]): HTMLElement[] {
  if (doubts.length === 0) return [];
  const items = doubts.map(({ place, shown, button: words, value }, index) => {
    const link = element("a", { href: `#tulkinta-${index + 1}` }, place);
    const submit = element("button", { type: "submit", name: "teko", value, class: "quiet" }, words);
    return element("li", {}, element("p", {}, link, ` ${shown}`), submit);
  });
  const list = element("ul", {}, ...items);
  return [element("div", { class: "doubts" }, element("h3", {}, t.doubtsTitle), element("p", {}, t.doubtsLead), list)];
}

function missingList(missing: string[], title: string): HTMLElement[] {
  if (missing.length === 0) return [];
  return [element("p", {}, title), element("ul", {}, ...missing.map((words) => element("li", {}, words)))];
}

async function fetchPreview(address: string, form: HTMLFormElement): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: "POST",
      body: new URLSearchParams(fieldsOf(form)),
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(20_000),
    });
    const answer = (await response.json()) as Answer | null;
    return answer && ("html" in answer || "problems" in answer) ? answer : null;
  } catch {
    return null;
  }
}

/** Stores a choice in this browser; without storage the choice is not remembered. */
function remember(name: string, chosen: boolean): void {
  try {
    localStorage.setItem(name, chosen ? "1" : "0");
  } catch {
    // Nothing depends on it.
  }
}

function isRemembered(name: string): boolean {
  try {
    return localStorage.getItem(name) === "1";
  } catch {
    return false;
  }
}
