/** The headers of pages with forms and of personal pages: no cache may store them. */
export const privateHeaders = () => ({ "Cache-Control": "private, no-store" });
