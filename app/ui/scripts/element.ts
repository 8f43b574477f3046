/** Creates an element with attributes and content; strings become text nodes, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  created.append(...content);
  return created;
}

/** Creates a button that runs `onClick` and does not submit a form. */
export function button(words: string, onClick: () => void, className = "quiet"): HTMLButtonElement {
  const created = element("button", { type: "button", class: className }, words);
  created.addEventListener("click", onClick);
  return created;
}

/** The text of a field's label, or the field's name. */
export function labelOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  return field.labels?.[0]?.textContent?.trim() || field.name;
}
