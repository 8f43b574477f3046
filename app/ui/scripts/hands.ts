/** Buttons for what one can do by hand too: to print the page, to copy a field. They show only when they work. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

const told = document.querySelector<HTMLElement>("[data-copied]");

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy ?? "");
  if (!(field instanceof HTMLTextAreaElement) || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    field.select();
    const name = field.labels?.[0]?.textContent ?? "";
    // Where the browser refuses, the text stands chosen and the keys still copy it.
    navigator.clipboard.writeText(field.value).then(
      () => {
        if (told) told.textContent = `${told.dataset.copied} ${name}`;
      },
      () => field.focus(),
    );
  });
}

export {};
