import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import lunr from "lunr";
import { chooseFinnishLemmatiser, finnishLemmatiserName } from "#app/language/finnish/choose-lemmatiser.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { buildIndex } from "../index/build-index.ts";
import { packIndex } from "../index/index-bytes.ts";
import { readContent } from "../index/read-content.server.ts";
import { trySaveIndex } from "../index/saved-index.server.ts";
import { openEngine } from "./engine.server.ts";
import type { RequestMessage, WorkerInput, WorkerMessage } from "./messages.ts";

const port = parentPort;
if (port === null) throw new Error("the search worker runs as a worker thread only");

const { task, file, dictionary, folder } = workerData as WorkerInput;
const dictionaryProblem = chooseFinnishLemmatiser(dictionary);
const problems = dictionaryProblem === null ? [] : [`the Voikko dictionary cannot be used: ${dictionaryProblem}`];
const analyser = analyserFingerprint(dictionary);
const db = await openDatabase(file, { readOnly: true, readers: 1 });

if (task === "build") {
  const packed = packIndex(buildIndex(await readContent(db)), analyser);
  problems.push(...(await trySaveIndex(folder, packed)));
  port.postMessage({ kind: "built", packed, problems } satisfies WorkerMessage, [packed.buffer]);
  await db.destroy();
} else {
  const engine = await openEngine(db, analyser, folder);
  port.on("message", ({ id, request }: RequestMessage) => {
    engine
      .reply(request)
      .then((reply) => send({ kind: "reply", id, reply }))
      .catch((error: unknown) => send({ kind: "failed", id, message: String(error) }))
      .finally(() => request.kind === "close" && port.close());
  });
  problems.push(...engine.problems);
  send({ kind: "ready", status: engine.status(), analyser: finnishLemmatiserName(), problems });
}

function send(message: WorkerMessage): void {
  port?.postMessage(message);
}

/**
 * A string that differs when words may be analysed differently: it depends on the program, its rules, Lunr and the
 * dictionary in use. In the build the program is this file, in which the names of imported files have hashes of their
 * content; in development it is the sources of the rooms search and language.
 */
function analyserFingerprint(dictionary: string | null): string {
  const name = finnishLemmatiserName();
  const program = fileURLToPath(import.meta.url);
  const hash = createHash("sha256").update(`${name} ${lunr.version}`);
  for (const source of program.endsWith(".ts") ? sourceFiles(path.dirname(program)) : [program])
    hash.update(readFileSync(source));
  if (dictionary !== null && name === "voikko") hash.update(readFileSync(dictionary));
  return `${name} ${hash.digest("hex")}`;
}

function sourceFiles(here: string): string[] {
  return ["..", "../../language"].flatMap((room) => {
    const folder = path.join(here, room);
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .sort()
      .map((name) => path.join(folder, name));
  });
}
