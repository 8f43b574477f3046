const closing = /<\/([A-Z][\w.:]*)/g;
const attributed = /<([A-Z][\w.:]*)[ \t\r\n]+[\w:-]+[ \t]*=/g;
const selfClosing = /<([A-Z][\w.:]*)(?:[ \t\r\n][^<>]*)?\/>/g;

/**
 * The capitalised names that a text uses as tags of components: with an attribute, closed, or closing itself. Any other
 * name in angle brackets, such as `<Kunnan nimi>`, is a placeholder, which is text.
 */
export function namesUsedAsTags(body: string): ReadonlySet<string> {
  return new Set(
    [closing, attributed, selfClosing].flatMap((form) => [...body.matchAll(form)].map(([, name = ""]) => name)),
  );
}
