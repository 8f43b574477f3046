import { addSuggestions } from "./search-suggestions.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
  const field = form.querySelector<HTMLInputElement>("input[type=search]");
  if (field) addSuggestions(form, field);
}
