import { about } from "./about.ts";
import { network } from "./network.ts";
import { publish } from "./publish.ts";
import { reading } from "./reading.ts";
import { site } from "./site.ts";

/** The interface in Finnish: the first language, and the shape the others follow. */
export const fi = { ...site, ...reading, ...network, ...about, ...publish };

export type Messages = typeof fi;
