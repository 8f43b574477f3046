import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "#db/client.server.ts";
import { answer, scores } from "./answer.ts";
import { analyserName, chooseFinnishReader } from "./finnish/reader.server.ts";
import { buildLibrary, type Library } from "./library.ts";
import type { Asked, Question, Replies, Told, WorkerInput } from "./messages.ts";
import { contentVersion, readContent } from "./read.server.ts";

const port = parentPort;
if (port === null) throw new Error("the search worker runs as a worker thread only");

const { file, dictionary } = workerData as WorkerInput;
const problem = chooseFinnishReader(dictionary);
const db = await openDatabase(file, { readOnly: true, readers: 1 });
const library = buildLibrary(await readContent(db));

port.on("message", ({ id, question }: Asked) => {
  reply(library, question)
    .then((it) => tell({ kind: "reply", id, reply: it }))
    .catch((error: unknown) => tell({ kind: "failed", id, message: String(error) }))
    .finally(() => question.kind === "close" && port.close());
});
tell({ kind: "ready", version: library.version, analyser: analyserName(), problem });

async function reply(from: Library, question: Question): Promise<Replies[keyof Replies]> {
  switch (question.kind) {
    case "search":
      return answer(from, question.query, question.options);
    case "match":
      return scores(from, question.query);
    case "version":
      return contentVersion(db);
    case "close":
      await db.destroy();
      return null;
  }
}

function tell(message: Told): void {
  port?.postMessage(message);
}
