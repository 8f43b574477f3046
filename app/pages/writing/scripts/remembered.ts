/** Remembers a choice in this browser; where it has no store, the choice is asked again. */
export function remember(name: string, chosen: boolean): void {
  try {
    localStorage.setItem(name, chosen ? "1" : "0");
  } catch {
    // Nothing depends on it.
  }
}

export function isRemembered(name: string): boolean {
  try {
    return localStorage.getItem(name) === "1";
  } catch {
    return false;
  }
}
