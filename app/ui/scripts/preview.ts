import { button, element } from "./element.ts";
import { fieldsOf, textOf } from "./form-fields.ts";
import { type Problem, problemList } from "./problem-list.ts";
import type { PageData } from "./texts.ts";

const pause = 700;
const remembered = "kirjoitus-esikatselu";

interface Answer {
  html?: string;
  problems?: Problem[];
  missing?: string[];
}

/** Draws the text as readers will see it, a moment after typing pauses, in a region one can open and close. */
export function startPreview(form: HTMLFormElement, { texts: { preview: t } }: PageData): void {
  const region = document.getElementById("esikatselu");
  const address = form.dataset.preview;
  if (!region || !address) return;
  const wasDrawn = region.childElementCount > 0;
  const toggle = button(t.show, () => show(region.hidden), "quiet preview-toggle");
  toggle.setAttribute("aria-controls", region.id);
  region.before(toggle);
  let timer = 0;
  let shown = "";
  let asking = false;

  const show = (open: boolean) => {
    region.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? t.hide : t.show;
    document.documentElement.classList.toggle("previewing", open);
    remember(open);
    if (open) ask();
  };

  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  };

  const ask = async () => {
    const text = textOf(fieldsOf(form));
    if (region.hidden || text === shown) return;
    if (asking) return later();
    asking = true;
    const answer = await fetchPreview(address, form);
    asking = false;
    // Something was written meanwhile: its own answer is on the way.
    if (textOf(fieldsOf(form)) !== text) return later();
    if (answer) shown = text;
    draw(answer);
  };

  const draw = (answer: Answer | null) => {
    const top = region.scrollTop;
    const body = element("div", { class: "prose" });
    // The server's own sanitised output, the very HTML that publishing would store; the page's CSP holds here too.
    body.innerHTML = answer?.html ?? "";
    const faults = answer ? problemList(form, answer.problems ?? [], t) : [element("p", { class: "notice" }, t.failed)];
    const missing = answer?.missing?.map((words) => element("li", {}, words)) ?? [];
    region.replaceChildren(element("h2", {}, t.title), ...faults, body);
    if (missing.length > 0) region.append(element("h3", {}, t.missing), element("ul", {}, ...missing));
    region.scrollTop = top;
  };

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  show(wasDrawn || wasOpen());
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

function remember(open: boolean): void {
  try {
    localStorage.setItem(remembered, open ? "1" : "0");
  } catch {
    // A closed store only means that the choice is asked again.
  }
}

function wasOpen(): boolean {
  try {
    return localStorage.getItem(remembered) === "1";
  } catch {
    return false;
  }
}
