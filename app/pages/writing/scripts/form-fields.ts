export type Fields = [name: string, value: string][];

/** Tell the state of the form, not its text. */
const bookkeeping = new Set("avain luonnos versio sivu tapa kaytanto teko ehdot tarkistettu".split(" "));

/** Everything typed and chosen in a form, without files. */
export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
}

/** What the writer wrote, comparable: two equal texts mean the same to the server. */
export function textOf(fields: Fields): string {
  const kept = fields
    .map(([name, value]) => [name, value.replace(/\r\n?/g, "\n").trim()])
    .filter(([name = "", value]) => !bookkeeping.has(name) && value !== "");
  return JSON.stringify(kept);
}

/** The value of a hidden or other single field; "" when there is none. */
export function hiddenValue(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : "";
}

export function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

/** Puts fields back as they were, choices too; each that changes is heard as if it were typed in. */
export function restore(form: HTMLFormElement, fields: Fields): void {
  const left = new Map<string, string[]>();
  for (const [name, value] of fields) left.set(name, [...(left.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (!("name" in field) || bookkeeping.has(String(field.name))) continue;
    if (put(field, left.get(String(field.name)) ?? [])) field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Whether the field had something else before. Fields of one name take their values in turn. */
function put(field: Element, values: string[]): boolean {
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)) {
    const wanted = values.includes(field.value);
    const changes = field.checked !== wanted;
    field.checked = wanted;
    return changes;
  }
  if (field instanceof HTMLSelectElement) {
    const before = field.selectedOptions.length;
    for (const option of field.options) option.selected = values.includes(option.value);
    return before > 0;
  }
  if (!(field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && isTyped(field)))) return false;
  const wanted = values.shift() ?? "";
  const changes = field.value !== wanted;
  field.value = wanted;
  return changes;
}

function isTyped({ type }: HTMLInputElement): boolean {
  return !/^(?:file|hidden|submit|button|image|reset)$/.test(type);
}
