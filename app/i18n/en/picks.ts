/** In English: practices picked for a wellbeing plan. */
export const picks = {
  picks: {
    title: "Picks for the wellbeing plan",
    heading: "Picks for the wellbeing plan",
    lead: "Collect practices into a list and take it with you as text for your wellbeing plan: aims, measures, indicators, target group, resources and sources.",
    link: "Picks for the wellbeing plan",
    collect: "Collecting for a wellbeing plan?",
    add: "Add to picks",
    addNamed: (title: string) => `Add to picks: ${title}`,
    toList: (count: number) => (count === 0 ? "My picks" : `My picks (${count})`),
    picked: "This is among your picks.",
    take: "Take the list with you",
    takeLead: "The file has all the picks in this order. It says so where a description does not tell something.",
    docx: "Download as a Word file (.docx)",
    text: "Download as text (.txt)",
    count: (count: number) => (count === 1 ? "1 practice" : `${count} practices`),
    empty: "The list is empty. Search for practices below or choose “Add to picks” on a practice’s page.",
    up: "Up",
    down: "Down",
    remove: "Remove",
    upNamed: (title: string) => `Move up: ${title}`,
    downNamed: (title: string) => `Move down: ${title}`,
    removeNamed: (title: string) => `Remove from the list: ${title}`,
    clear: "Clear the list",
    undo: "Bring the list back",
    search: "Add practices",
    searchLabel: "Search for practices",
    searchHint: "For example exercise for older people.",
    searchButton: "Search",
    found: (total: number, words: string, shown: number) =>
      total === 0
        ? `“${words}” found no practices. Try another word.`
        : total > shown
          ? `“${words}” found ${total} practices. Here are the best ${shown}.`
          : `“${words}” found ${total === 1 ? "1 practice" : `${total} practices`}.`,
    isPicked: "Already in the list",
    address: "Address of the list",
    addressHint: "Anyone with this address sees the list. It holds nothing but the identifiers of practices.",
    addressOnly:
      "The list is in the address of this page and nowhere else. Save the address as a bookmark or send it to a colleague. While you browse in the same tab, your browser remembers the list until you close the tab.",
    keptHint: "The list is kept in your account. Others do not see it unless you give them the address.",
    save: "Add these to my picks",
    saveLead: "This list is in the address. You can add its practices to your own list.",
    signIn: "Sign in and keep the list",
    own: "My picks",
    renamedTitle: "The address of these has changed. They are in the list:",
    withdrawn: "These have been withdrawn from the service and are left out:",
    unknown: "These were not found in the service and are left out:",
    tooMany: (count: number, most: number) =>
      `The address holds ${count} practices. A list has at most ${most}, so the first ${most} are below.`,
    tooManyHelp: "The rest are in these lists:",
    tooLong: "The address is too long. A list has at most 50 practices. Divide the list into several addresses.",
    further: (from: number, to: number) => (from === to ? `Practice ${from}` : `Practices ${from}–${to}`),
    done: {
      lisaa: "The list has been added to.",
      poista: "The practice has been removed from the list.",
      ylos: "The practice has been moved up.",
      alas: "The practice has been moved down.",
      tyhjenna: "The list has been cleared.",
    },
    faults: {
      expired: "You have been signed out, so nothing was changed. Sign in and try again.",
      full: "Your picks can hold at most 50 practices, so nothing was added. Remove something from the list, or download it as a file and clear it.",
      unknown: "The practice was not found. It may have been withdrawn from the service. Nothing was changed.",
      forbidden: "Sign in first.",
    },
  },
};
