/**
 * The clipboard's HTML as a document in which nothing runs and nothing is fetched. Style and event
 * attributes are renamed before the browser reads them: the page's security policy would refuse each in the console.
 */
export function parseClipboard(html: string): Document {
  const bare = html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)(style|on\w+)(\s*=)/gi, "$1data-$2$3"));
  return new DOMParser().parseFromString(bare, "text/html");
}
