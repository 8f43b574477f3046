import { Transform } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { RequestId } from "#app/ui/request-id.ts";
import { Unsaved, type UnsavedForm, unsavedWait } from "#app/ui/unsaved.ts";

/** Renders a page completely before sending it, so that an error while rendering still gets its own status. */
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
        <Unsaved.Provider value={context.unsaved}>
          <RemixServer context={remix} url={request.url} />
        </Unsaved.Provider>
      </RequestId.Provider>
    );
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => {
        const body = withoutNulls();
        headers.set("Content-Type", "text/html; charset=utf-8");
        if (context.unsaved) setUnsavedHeaders(headers, context.unsaved);
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
      onError: (error) => logFault(error, context),
    });
  });
}

/** The page holds what somebody typed: no cache may store it. */
function setUnsavedHeaders(headers: Headers, { reason }: UnsavedForm): void {
  headers.set("Cache-Control", "private, no-store");
  const wait = unsavedWait(reason);
  if (wait !== null) headers.set("Retry-After", String(wait));
}

/**
 * React 18 fills the end of a chunk with zero bytes when a character of several bytes does not fit in it. Browsers
 * would show each as a broken character in a text field, so they are removed; pages contain no zero bytes themselves.
 */
function withoutNulls(): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, chunk.includes(0) ? chunk.filter((byte) => byte) : chunk),
  });
}

/** Logs unexpected errors only: not a thrown response such as 404, and not a request that the client aborted. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  logFault(error, context);
}

function logFault(error: unknown, context: AppLoadContext): void {
  context.report(error, context.requestId);
}
