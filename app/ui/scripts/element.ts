/** Makes an element with attributes and content; texts stay texts. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A real button that sends nothing. */
export function button(words: string, act: () => void, className = "quiet"): HTMLButtonElement {
  const made = element("button", { type: "button", class: className }, words);
  made.addEventListener("click", act);
  return made;
}

/** The words of a field's label. */
export function labelOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  return field.labels?.[0]?.textContent?.trim() || field.name;
}
