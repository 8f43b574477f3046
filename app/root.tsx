import latinFont from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { mayInviteAnywhere, mayWrite } from "#app/people/policy.ts";
import { ErrorPage } from "#app/ui/error-page.tsx";
import { Layout } from "#app/ui/layout.tsx";
import { errorMeta } from "#app/ui/page-meta.ts";
import { RequestId } from "#app/ui/request-id.ts";
import stylesheet from "#app/ui/site.css?url";
import { href, languageOf } from "./routes.ts";

export const links: LinksFunction = () => [
  { rel: "preload", href: latinFont, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** The meta of error pages: a page's own meta replaces it. */
export const meta: MetaFunction = ({ error, location }) => errorMeta(location.pathname, statusOf(error));

export function loader({ context }: LoaderFunctionArgs) {
  const actor = context.signedIn?.actor ?? null;
  const account = context.account && {
    name: context.account.name,
    formToken: context.account.formToken,
    writes: mayWrite(actor),
    administers: mayInviteAnywhere(actor),
  };
  return { publicUrl: context.site.publicUrl, demo: context.site.demo, account };
}

export default function App() {
  return (
    <Page>
      <Outlet />
    </Page>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname } = useLocation();
  return (
    <Page isError>
      <ErrorPage language={languageOf(pathname)} status={statusOf(error)} requestId={useContext(RequestId)} />
    </Page>
  );
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** The HTML document. Without `<Scripts/>`: pages are rendered on the server and not hydrated. */
function Page({ isError = false, children }: { isError?: boolean; children: ReactNode }) {
  const { pathname, search } = useLocation();
  const language = languageOf(pathname);
  // Undefined on an error page when the loader did not run.
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#003479" />
        <Meta />
        <Links />
        {import.meta.env.DEV && <script type="module" src="/@vite/client" />}
      </head>
      <body>
        <Layout
          language={language}
          pathname={pathname}
          query={search}
          account={root?.account ?? null}
          demo={root?.demo ?? false}
          hasSearch={isError || pathname === href(language, "home") || pathname === href(language, "search")}
        >
          {children}
        </Layout>
      </body>
    </html>
  );
}
