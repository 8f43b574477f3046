/** The lists the board's numbers open, by the word of their address. */
export const listNames = ["kysymykset", "luonnokset", "vahvistamatta", "kaytannot", "soveltamiset"] as const;
export type ListName = (typeof listNames)[number];

export function isListName(text: string | undefined): text is ListName {
  return listNames.some((it) => it === text);
}

/** Whether what is on the list waits for somebody; the others are the cells of the board. */
export function isWaiting(name: ListName): boolean {
  return name !== "kaytannot" && name !== "soveltamiset";
}
