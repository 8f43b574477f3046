import type { RequestHandler } from "express";

/** Addresses whose letters mean something: keys, and files named by a hash. */
const exact = /^\/((sv|en)\/)?(kutsu|assets|tiedostot)\//i;

/** One address for each page: capitals and a slash at the end lead to the page's own address. */
export const tidyAddress: RequestHandler = (request, response, next) => {
  const [path = "/", query] = request.originalUrl.split("?", 2);
  const letters = exact.test(path) ? path : path.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const tidy = letters.replace(/(?<=.)\/+$/, "");
  // A percent sign's digits are the same in capitals.
  if (request.method !== "GET" || tidy === path.replace(/%[\dA-F]{2}/g, (it) => it.toLowerCase())) return next();
  response.redirect(301, tidy + (query === undefined ? "" : `?${query}`));
};
