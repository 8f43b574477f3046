import { Transform } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { RequestId } from "#app/ui/request-id.ts";

/** Draws a page whole before a byte is sent: what fails while drawing still gets its own status. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const page = (
      <RequestId.Provider value={context.requestId}>
        <RemixServer context={remix} url={request.url} />
      </RequestId.Provider>
    );
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => {
        const body = withoutNulls();
        headers.set("Content-Type", "text/html; charset=utf-8");
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
      onError: (error) => logFault(error, context),
    });
  });
}

/**
 * React 18 fills a chunk with zero bytes where a letter of several bytes would not fit in it. No page holds any of its
 * own, and in a text field the browser would show each as a broken character.
 */
function withoutNulls(): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, chunk.includes(0) ? chunk.filter((byte) => byte) : chunk),
  });
}

/** A page that is not there, or a reader who went away, is no fault of the program. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  logFault(error, context);
}

function logFault(error: unknown, context: AppLoadContext): void {
  context.report(error, context.requestId);
}
