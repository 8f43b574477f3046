// The list of a visitor lives in its page's address; the tab remembers the one it last had open, and nothing is sent.
try {
  const name = "poiminnat";
  const list = document.querySelector<HTMLElement>("[data-picks]")?.dataset.picks;
  if (list !== undefined) sessionStorage.setItem(name, list);
  const known = (list ?? sessionStorage.getItem(name) ?? "").split(",").filter(Boolean);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-pick], a[data-picks-page]")) {
    const all = new Set([...known, ...[link.dataset.pick ?? []].flat()]);
    if (all.size > 0) link.search = `?k=${[...all].join()}`;
  }
} catch {
  // Where the browser keeps nothing, the links lead where they led.
}
