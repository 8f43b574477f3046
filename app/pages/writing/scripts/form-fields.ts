export type Fields = [name: string, value: string][];

/** Names of the fields that hold the form's state and not its text. */
const stateFields = new Set("avain luonnos versio sivu tapa kaytanto teko ehdot tarkistettu".split(" "));

/** All values of a form without its files. */
export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
}

/** The author's text and choices as one comparable string: equal strings are the same draft to the server. */
export function textOf(fields: Fields): string {
  const entries = fields
    .map(([name, value]) => [name, value.replace(/\r\n?/g, "\n").trim()])
    .filter(([name = "", value]) => !stateFields.has(name) && value !== "");
  return JSON.stringify(entries);
}

/** The value of a single input element; "" when there is none. */
export function hiddenValue(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : "";
}

export function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

/** Restores the values and choices of a form; each changed field fires an `input` event. */
export function restore(form: HTMLFormElement, fields: Fields): void {
  const left = new Map<string, string[]>();
  for (const [name, value] of fields) left.set(name, [...(left.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (!("name" in field) || stateFields.has(String(field.name))) continue;
    if (setField(field, left.get(String(field.name)) ?? [])) field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Sets a field and returns whether it changed. Text fields of one name take (and remove) the first value in turn. */
function setField(field: Element, values: string[]): boolean {
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)) {
    const checked = values.includes(field.value);
    const changes = field.checked !== checked;
    field.checked = checked;
    return changes;
  }
  if (field instanceof HTMLSelectElement) {
    const before = field.selectedOptions.length;
    for (const option of field.options) option.selected = values.includes(option.value);
    return before > 0;
  }
  if (!(field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && isTyped(field)))) return false;
  const value = values.shift() ?? "";
  const changes = field.value !== value;
  field.value = value;
  return changes;
}

function isTyped({ type }: HTMLInputElement): boolean {
  return !/^(?:file|hidden|submit|button|image|reset)$/.test(type);
}
