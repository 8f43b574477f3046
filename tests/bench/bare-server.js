import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";

/**
 * `bare-server.js express|node FILE`: sends the bytes of a file as HTML to every request, by the smallest handler of
 * Express 5 or of Node alone; prints its port.
 */
const [kind, file = ""] = process.argv.slice(2);
const html = readFileSync(file);
const express = createRequire(import.meta.url)("express-5");
const listener =
  kind === "express"
    ? express().get("/*address", (/** @type {unknown} */ _request, /** @type {any} */ response) => {
        response.type("html").send(html);
      })
    : (/** @type {unknown} */ _request, /** @type {import("node:http").ServerResponse} */ response) => {
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": html.length });
        response.end(html);
      };
const server = createServer(listener).listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" && address?.port);
});
