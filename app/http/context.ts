import type { AllAdoptions } from "#app/adoptions/all.server.ts";
import type { RateLimit } from "#app/comments/rate-limit.ts";
import type { FileStore } from "#app/files/store.server.ts";
import type { SeenTimes } from "#app/people/seen-times.server.ts";
import type { SignedIn } from "#app/people/sessions.server.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import type { Search } from "#app/search/types.ts";
import type { Searches } from "#app/searches/searches.server.ts";
import type { UnsavedForm } from "#app/ui/unsaved.ts";
import type { Db } from "#db/client.server.ts";
import type { LegalFacts } from "./legal-facts.ts";
import type { Part, Versions } from "./versions.ts";

/** The running site's services, available to every loader and action as `context.site`. */
export interface Site {
  db: Db;
  /** Absolute address of the site, without a slash at the end. */
  publicUrl: string;
  /** The operator's settings for the privacy and accessibility pages. */
  legal: LegalFacts;
  /** Whether the site shows made-up demo data; every page then says so. */
  demo: boolean;
  search: Search;
  /** Counts searched words, without a link to a person. */
  searches: Searches;
  /** When each session was last used, as far as it is not written yet. */
  seen: SeenTimes;
  /** Compiles write-ups in workers. */
  compiler: Compiler;
  /** Stores the bytes of pictures and files. */
  files: FileStore;
  /** How many comments and feedback messages are accepted within a time. */
  limits: Record<"comments" | "feedback", RateLimit>;
  /** What this process has noticed of changes. */
  versions: Versions;
  /** What `/readyz` says about the database, the files and search. */
  health: Health;
  /** Reads the content version now instead of at the next poll: called after a change, so that its author sees it. */
  checkForChanges(): Promise<void>;
  /** Makes the bytes of what has been redacted leave the data folder. Reports what goes wrong; it is then tried again later. */
  eraseRedacted(): Promise<void>;
  /** The catalogue at the newest content version. */
  catalogue(): Promise<Catalogue>;
  /** The cards of applying practices that a reader may see, at the newest content version. */
  adoptions: AllAdoptions;
}

/** A part of the running site that does not work, and why, in one line for whoever runs it. */
export interface HealthFault {
  part: "database" | "writing" | "files" | "search";
  problem: string;
}

/** Looks at the parts of the site. Never throws. */
export type Health = () => Promise<{ faults: HealthFault[]; warnings: HealthFault[] }>;

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    site: Site;
    /** Written to the log and shown on error pages, so that the two can be matched. */
    requestId: string;
    /** The session, whatever the person may do: for the page of own data and for signing out. Null for visitors. */
    account: SignedIn | null;
    /** The session of a member: of a person with a role in force. Everybody else is served as a visitor: null. */
    signedIn: SignedIn | null;
    /** Whether the signed-in person must set up a second factor first, and has no right until then. */
    lacksSecondFactor: boolean;
    /**
     * Whether this request's action answers with its page, as after a refusal, instead of a redirect. False until the
     * action sets it. Remix runs the page's loaders after the action all the same: they then return a page without
     * content instead of throwing, since what the form was about may be gone while the typed text must be shown.
     */
    answeredByAction: boolean;
    /**
     * Names the parts of what readers see that the answer depends on, so that it is kept while they stay as they are.
     * An answer whose loader does not call this is kept until anything changes.
     */
    dependsOn(...parts: Part[]): void;
    /**
     * The form of this request when it could not be saved, otherwise null: set by `withFormDoor`, which then calls the
     * action again so that it gives its form back.
     */
    unsaved: UnsavedForm | null;
    /** The client's IP address as reported by the trusted proxies: for rate limits and the security log. */
    address: string;
    /** Writes an unexpected error to the log. */
    report(error: unknown, requestId: string): void;
  }
}
