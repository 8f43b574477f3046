import { element } from "./element.ts";

let region: HTMLElement | null = null;

/** Says something once to those who listen, politely; nothing is seen. */
export function announce(words: string): void {
  region ??= makeRegion();
  const here = region;
  // The same words again are announced only when they come anew.
  here.textContent = "";
  setTimeout(() => {
    here.textContent = words;
  }, 100);
}

/** A live region must be there before it speaks. */
export function makeRegion(): HTMLElement {
  region ??= document.body.appendChild(element("p", { class: "visually-hidden", role: "status" }));
  return region;
}
