import { createContext } from "react";

/** The id of the current request, for error pages. Set on the server, where every page is rendered. */
export const RequestId = createContext("");
