import { createContext } from "react";

/** The id of the request being answered, for error pages; known on the server only, where all pages are drawn. */
export const RequestId = createContext("");
