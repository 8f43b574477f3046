/** One suggested page with its texts in the page's language. */
export interface Suggestion {
  kind: string;
  label: string;
  detail: string;
  href: string;
  /** The language of the label, when it is not the page's. */
  lang?: string;
}

interface Suggestions {
  /** Announced by screen readers. */
  status: string;
  items: Suggestion[];
}

/** Asks the server for suggestions; null when the request fails or is aborted. */
export async function suggestionsFor(address: string, words: string, signal: AbortSignal): Promise<Suggestions | null> {
  try {
    const response = await fetch(`${address}?${new URLSearchParams({ q: words })}`, { signal });
    return response.ok ? ((await response.json()) as Suggestions) : null;
  } catch {
    return null;
  }
}
