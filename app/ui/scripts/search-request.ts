/** One row of the list: where it leads, and its words in the page's language. */
export interface Suggestion {
  kind: string;
  label: string;
  detail: string;
  href: string;
  /** The language of the label, when it is not the page's. */
  lang?: string;
}

export interface Suggestions {
  /** What is said to those who listen. */
  status: string;
  items: Suggestion[];
}

/** What the server suggests for the words; null when it does not answer or is not waited for any more. */
export async function suggestionsFor(address: string, words: string, signal: AbortSignal): Promise<Suggestions | null> {
  try {
    const response = await fetch(`${address}?${new URLSearchParams({ q: words })}`, { signal });
    return response.ok ? ((await response.json()) as Suggestions) : null;
  } catch {
    return null;
  }
}
