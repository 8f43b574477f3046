import { announce } from "#app/ui/scripts/announce.ts";
import { element } from "#app/ui/scripts/element.ts";
import { fillTemplate, type PageData } from "./texts.ts";

/** Milliseconds without typing before the search. */
const delay = 600;
/** Fewest characters of a title for which the search is made. */
const shortest = 4;

interface Hit {
  title: string;
  url: string;
}

/** Shows below the title similar practices that the site already has, as links that open in a new tab. */
export function showSimilar(title: HTMLInputElement, { texts: { similar: t } }: PageData): void {
  const region = element("section", { class: "similar small", "aria-label": t.title });
  region.hidden = true;
  (title.closest(".field") ?? title).after(region);
  let timer = 0;
  let lastWords = title.value.trim();
  let isAnnounced = false;

  const update = async () => {
    const words = title.value.trim();
    if (words === lastWords) return;
    lastWords = words;
    const hits = words.length < shortest ? [] : await search(words);
    if (title.value.trim() !== words) return;
    region.hidden = hits.length === 0;
    region.replaceChildren(
      element("p", {}, element("strong", {}, t.title), ` ${t.newTab}`),
      element("ul", {}, ...hits.map((hit) => element("li", {}, linkTo(hit)))),
    );
    if (hits.length > 0 && !isAnnounced) announce(fillTemplate(t.found, { count: hits.length }));
    isAnnounced ||= hits.length > 0;
  };

  title.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, delay);
  });
}

function linkTo({ title, url }: Hit): HTMLElement {
  return element("a", { href: new URL(url, location.href).pathname, target: "_blank", rel: "noopener" }, title);
}

/** The hits of the open search; none when the request fails. */
async function search(words: string): Promise<Hit[]> {
  try {
    const response = await fetch(`/api/v1/search?${new URLSearchParams({ q: words.slice(0, 200), limit: "5" })}`);
    const answer = (await response.json()) as { results?: Hit[] };
    return response.ok ? (answer.results ?? []) : [];
  } catch {
    return [];
  }
}
