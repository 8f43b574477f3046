/** The lists that the board's numbers link to, as written in their addresses. */
export const listNames = ["kysymykset", "luonnokset", "vahvistamatta", "kaytannot", "soveltamiset"] as const;
export type ListName = (typeof listNames)[number];

export function isListName(text: string | undefined): text is ListName {
  return listNames.some((it) => it === text);
}

/** Whether the list is of things that wait for an action; the other lists are cells of the board. */
export function isWaitingList(name: ListName): boolean {
  return name !== "kaytannot" && name !== "soveltamiset";
}
