import { announce } from "#app/ui/scripts/announce.ts";
import { element } from "#app/ui/scripts/element.ts";
import { filled, type PageData } from "./texts.ts";

const pause = 600;
const shortest = 4;

interface Hit {
  title: string;
  url: string;
}

/** Below the title, what the network has already written on the same: links that leave the form as it is. */
export function showSimilar(title: HTMLInputElement, { texts: { similar: t } }: PageData): void {
  const region = element("section", { class: "similar small", "aria-label": t.title });
  region.hidden = true;
  (title.closest(".field") ?? title).after(region);
  let timer = 0;
  let asked = title.value.trim();
  let said = false;

  const ask = async () => {
    const words = title.value.trim();
    if (words === asked) return;
    asked = words;
    const hits = words.length < shortest ? [] : await search(words);
    if (title.value.trim() !== words) return;
    region.hidden = hits.length === 0;
    region.replaceChildren(
      element("p", {}, element("strong", {}, t.title), ` ${t.newTab}`),
      element("ul", {}, ...hits.map((hit) => element("li", {}, linkTo(hit)))),
    );
    if (hits.length > 0 && !said) announce(filled(t.found, { count: hits.length }));
    said ||= hits.length > 0;
  };

  title.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  });
}

function linkTo({ title, url }: Hit): HTMLElement {
  return element("a", { href: new URL(url, location.href).pathname, target: "_blank", rel: "noopener" }, title);
}

/** Only a help: when it fails, nothing is shown. */
async function search(words: string): Promise<Hit[]> {
  try {
    const response = await fetch(`/api/v1/search?${new URLSearchParams({ q: words.slice(0, 200), limit: "5" })}`);
    const answer = (await response.json()) as { results?: Hit[] };
    return response.ok ? (answer.results ?? []) : [];
  } catch {
    return [];
  }
}
