import type { RequestHandler } from "express";

/** Longest address answered, in characters; the longest filter form stays far below. */
const longestAddress = 8_000;
/** No page takes a body yet, so anything of a form's size is refused unread. */
const largestBody = 300_000;

/** Refuses what no reader sends: foreign host names, endless addresses and bodies, broken percent signs. */
export function guard(allowedHosts: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const refuse = (status: number, text: string) => {
      response.status(status).type("text/plain").setHeader("Connection", "close");
      response.send(`${text}\n`);
    };
    const host = request.headers.host ?? "";
    if (!allowedHosts.has(host.replace(/:\d+$/, "").toLowerCase())) return refuse(400, "Unknown host");
    if (request.originalUrl.length > longestAddress) return refuse(414, "Address too long");
    if (!isDecodable(request.originalUrl)) return refuse(400, "Malformed address");
    if (Number(request.headers["content-length"] ?? 0) > largestBody) return refuse(413, "Body too large");
    next();
  };
}

function isDecodable(address: string): boolean {
  try {
    return !decodeURIComponent(address.split("?")[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}
