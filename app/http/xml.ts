/** A response with an XML document, cached and revalidated as pages are. */
export function xmlResponse(document: string, type: "application/xml" | "application/atom+xml"): Response {
  return new Response(document, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}
