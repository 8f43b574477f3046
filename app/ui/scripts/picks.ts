// The list of a visitor lives in its page's address; the tab remembers the one it last had open, and nothing is sent.
try {
  const name = "poiminnat";
  const list = document.querySelector<HTMLElement>("[data-picks]")?.dataset.picks;
  const before = sessionStorage.getItem(name) ?? "";
  // The bare address of the page means the list one had.
  if (list === "" && location.search === "" && before !== "") location.replace(`?k=${before}`);
  else if (list !== undefined) sessionStorage.setItem(name, list);
  const known = (list ?? before).split(",").filter(Boolean);
  // Who can sign out has a list of their own.
  const isVisitor = document.querySelector('form[action$="/ulos"]') === null;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-pick], a[data-picks-page]")) {
    const all = new Set([...known, ...[link.dataset.pick ?? []].flat()]);
    if (isVisitor && all.size > 0) link.search = `?k=${[...all].join()}`;
  }
} catch {
  // Where the browser keeps nothing, the links lead where they led.
}
