import type { fi } from "./fi.ts";

/** The messages to authors. Finnish defines their keys and parameters for all languages. */
export type Messages = typeof fi;
