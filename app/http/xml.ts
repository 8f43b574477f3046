/** An XML document to answer with; it is kept and revalidated as pages are. */
export function xmlResponse(document: string, type: "application/xml" | "application/atom+xml"): Response {
  return new Response(document, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}
