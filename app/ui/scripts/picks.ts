// A visitor's list of picks is kept in the address of its page. This script remembers the last one in the tab's session
// storage and adds it to the links to the list; nothing is sent to the server.
try {
  const name = "poiminnat";
  const list = document.querySelector<HTMLElement>("[data-picks]")?.dataset.picks;
  const remembered = sessionStorage.getItem(name) ?? "";
  // The page's address without a list opens the remembered list.
  if (list === "" && location.search === "" && remembered !== "") location.replace(`?k=${remembered}`);
  else if (list !== undefined) sessionStorage.setItem(name, list);
  const picked = (list ?? remembered).split(",").filter(Boolean);
  // A signed-in person's list is kept on the server; the sign-out form is shown to them only.
  const isVisitor = document.querySelector('form[action$="/ulos"]') === null;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-pick], a[data-picks-page]")) {
    const all = new Set([...picked, ...[link.dataset.pick ?? []].flat()]);
    if (isVisitor && all.size > 0) link.search = `?k=${[...all].join()}`;
  }
} catch {
  // Without session storage the links stay as the server wrote them.
}
