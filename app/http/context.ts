import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Search } from "#app/search/types.ts";
import type { Db } from "#db/client.server.ts";

/** The running site, as the pages see it. */
export interface Site {
  db: Db;
  /** Absolute address of the site, without a slash at the end. */
  publicUrl: string;
  search: Search;
  /** The newest content version noticed. */
  version(): number;
  /** The catalogue at the newest content version. */
  catalogue(): Promise<Catalogue>;
}

declare module "@remix-run/node" {
  interface AppLoadContext {
    site: Site;
    /** Stands in the log and on an error page, so that the two can be matched. */
    requestId: string;
    /** Writes a fault into the log. */
    report(error: unknown, requestId: string): void;
  }
}
