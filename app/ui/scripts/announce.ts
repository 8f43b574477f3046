import { element } from "./element.ts";

let region: HTMLElement | null = null;

/** Makes screen readers say a text politely; shows nothing. */
export function announce(words: string): void {
  const liveRegion = addLiveRegion();
  // Emptied first: a text that does not change would not be announced again.
  liveRegion.textContent = "";
  setTimeout(() => {
    liveRegion.textContent = words;
  }, 100);
}

/** Adds the live region once and returns it. It must be in the page before its text changes. */
export function addLiveRegion(): HTMLElement {
  region ??= document.body.appendChild(element("p", { class: "visually-hidden", role: "status" }));
  return region;
}
