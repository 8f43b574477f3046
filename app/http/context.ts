import type { RateLimit } from "#app/comments/rate-limit.ts";
import type { FileStore } from "#app/files/store.server.ts";
import type { SignedIn } from "#app/people/sessions.server.ts";
import type { Throttle } from "#app/people/throttle.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import type { Search } from "#app/search/types.ts";
import type { Searches } from "#app/searches/searches.server.ts";
import type { Db } from "#db/client.server.ts";
import type { LegalFacts } from "./legal-facts.ts";

/** The running site, as the pages see it. */
export interface Site {
  db: Db;
  /** Absolute address of the site, without a slash at the end. */
  publicUrl: string;
  /** What whoever runs the site has told of it, for the legal pages. */
  legal: LegalFacts;
  /** Made-up people: said on every page. */
  demo: boolean;
  search: Search;
  /** Counts what people search for, without persons. */
  searches: Searches;
  /** Slows down who fails to sign in, over all pages. */
  throttle: Throttle;
  /** Compiles what people write, in workers. */
  compiler: Compiler;
  /** Keeps the bytes of pictures and files. */
  files: FileStore;
  /** How much one may write or send. */
  limits: Record<"comments" | "feedback", RateLimit>;
  /** The newest content version noticed. */
  version(): number;
  /** What readers' pages are a function of beside their address: the content version and the day (UTC). */
  state(): string;
  /** Looks for a change now instead of at the next look: after a change, so that its writer sees it. */
  notice(): Promise<void>;
  /** The catalogue at the newest content version. */
  catalogue(): Promise<Catalogue>;
}

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    site: Site;
    /** Stands in the log and on an error page, so that the two can be matched. */
    requestId: string;
    /** Who is signed in, with the rights of this moment. */
    signedIn: SignedIn | null;
    /** The visitor's address, as far as the proxies in front are believed: for slowing down and the security log. */
    address: string;
    /** Writes a fault into the log. */
    report(error: unknown, requestId: string): void;
  }
}
