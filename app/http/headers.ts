import type { RequestHandler } from "express";
import helmet from "helmet";

/** In development Vite adds inline styles, an inline script and a web socket. */
export type Mode = "production" | "development";

/** The security headers of pages: nothing inline, nothing from other origins, no frames. */
export function securityHeaders(mode: Mode): RequestHandler[] {
  const dev = mode === "development";
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          imgSrc: ["'self'"],
          fontSrc: ["'self'"],
          connectSrc: dev ? ["'self'", "ws:"] : ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
      crossOriginResourcePolicy: { policy: "same-origin" },
      // Set by the proxy in front, which knows whether the site is served by https.
      strictTransportSecurity: false,
    }),
    (_request, response, next) => {
      response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
      next();
    },
  ];
}
