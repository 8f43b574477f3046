import * as build from "virtual:remix/server-build";
import pino from "pino";
import { builtAssets, createApp } from "./app.ts";
import { fillDemoAdoptions } from "./demo/adoptions.ts";
import { fillDemoDiscussion } from "./demo/discussion.ts";
import { signInLines } from "./demo/people.ts";
import { prepare, publicFilesFolder } from "./prepare.ts";

/** What the server needs to serve, apart from what it needs to listen: it is loaded once the port is its own. */
export { build, builtAssets, createApp, pino, prepare, publicFilesFolder };
export const demo = { signInLines, fillDiscussion: fillDemoDiscussion, fillAdoptions: fillDemoAdoptions };
