import type { RequestHandler } from "express";
import helmet from "helmet";

/** Vite's development server injects styles and a script, and speaks over a socket. */
export type Mode = "production" | "development";

/** The security headers of reading pages: nothing inline, nothing from elsewhere, no frames. */
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
      // Only where the site is served by https, which the proxy in front knows.
      strictTransportSecurity: false,
    }),
    (_request, response, next) => {
      response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
      next();
    },
  ];
}
