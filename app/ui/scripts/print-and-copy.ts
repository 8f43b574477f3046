/** Buttons that print the page and copy one field or all. They are hidden in the HTML and shown here when they work. */
for (const button of buttons("data-print")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

const status = document.querySelector<HTMLElement>("[data-copied]");

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

/** Makes a button copy a text. When the browser refuses, the field stays selected and can be copied by keyboard. */
function offerCopy(button: HTMLButtonElement, read: () => { name: string; text: string }) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const { name, text } = read();
    if (status) status.textContent = "";
    navigator.clipboard.writeText(text).then(
      () => {
        if (status) status.textContent = `${status.dataset.copied} ${name}`;
      },
      () => {},
    );
  });
}

function nameOf(field: HTMLTextAreaElement): string {
  return field.labels?.[0]?.textContent ?? "";
}

export {};
