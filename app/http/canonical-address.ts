import type { RequestHandler } from "express";
import { anyLanguage } from "#app/routes.ts";

/** Addresses in which case matters: tokens, and files named by a hash. */
const caseSensitive = new RegExp(`^${anyLanguage}(?:kutsu|assets|tiedostot)/`, "i");

/** Gives each page one address: redirects an address with capitals or a slash at the end to the one without (301). */
export const canonicalAddress: RequestHandler = (request, response, next) => {
  const [path = "/", query] = request.originalUrl.split("?", 2);
  const lowerCase = caseSensitive.test(path) ? path : path.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const canonical = lowerCase.replace(/(?<=.)\/+$/, "");
  // Capital hexadecimal digits of percent-encoding alone are no reason to redirect.
  if (request.method !== "GET" || canonical === path.replace(/%[\dA-F]{2}/g, (it) => it.toLowerCase())) return next();
  response.redirect(301, canonical + (query === undefined ? "" : `?${query}`));
};
