/** Buttons for what one can do by hand too: to print the page, to copy a field or all. They show only when they work. */
for (const button of buttons("data-print")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

const told = document.querySelector<HTMLElement>("[data-copied]");

for (const button of buttons("data-copy")) {
  const field = document.getElementById(button.dataset.copy ?? "");
  if (!(field instanceof HTMLTextAreaElement)) continue;
  offerCopy(button, () => {
    field.select();
    return { name: nameOf(field), text: field.value };
  });
}

for (const button of buttons("data-copy-all")) {
  offerCopy(button, () => {
    const fields = [...document.querySelectorAll<HTMLTextAreaElement>("textarea[readonly]")];
    const text = fields.map((field) => `${nameOf(field)}\n\n${field.value}`).join("\n\n\n");
    return { name: button.dataset.name ?? "", text };
  });
}

function buttons(attribute: string): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll<HTMLButtonElement>(`button[${attribute}]`);
}

/** Where the browser refuses to copy, what has been chosen stays so and the keys still copy it. */
function offerCopy(button: HTMLButtonElement, chosen: () => { name: string; text: string }) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const { name, text } = chosen();
    if (told) told.textContent = "";
    navigator.clipboard.writeText(text).then(
      () => {
        if (told) told.textContent = `${told.dataset.copied} ${name}`;
      },
      () => {},
    );
  });
}

function nameOf(field: HTMLTextAreaElement): string {
  return field.labels?.[0]?.textContent ?? "";
}

export {};
