/** The headers of pages with forms and of personal pages: kept by nobody. */
export const privateHeaders = () => ({ "Cache-Control": "private, no-store" });
