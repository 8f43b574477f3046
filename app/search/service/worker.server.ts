import { parentPort, workerData } from "node:worker_threads";
import { chooseFinnishLemmatiser, finnishLemmatiserName } from "#app/language/finnish/choose-lemmatiser.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { buildIndex } from "../index/build-index.ts";
import { packIndex } from "../index/index-bytes.ts";
import { readContent } from "../index/read.server.ts";
import { trySaving } from "../index/saved-index.server.ts";
import { analyserMark } from "./analyser-mark.server.ts";
import { openAnswers } from "./answers.server.ts";
import type { Asked, Told, WorkerInput } from "./messages.ts";

const port = parentPort;
if (port === null) throw new Error("the search worker runs as a worker thread only");

const { task, file, dictionary, folder } = workerData as WorkerInput;
const unusable = chooseFinnishLemmatiser(dictionary);
const problems = unusable === null ? [] : [`the Voikko dictionary cannot be used: ${unusable}`];
const mark = analyserMark(dictionary);
const db = await openDatabase(file, { readOnly: true, readers: 1 });

if (task === "build") {
  const packed = packIndex(buildIndex(await readContent(db)), mark);
  problems.push(...(await trySaving(folder, packed)));
  port.postMessage({ kind: "built", packed, problems } satisfies Told, [packed.buffer]);
  await db.destroy();
} else {
  const answers = await openAnswers(db, mark, folder);
  port.on("message", ({ id, question }: Asked) => {
    answers
      .reply(question)
      .then((reply) => tell({ kind: "reply", id, reply }))
      .catch((error: unknown) => tell({ kind: "failed", id, message: String(error) }))
      .finally(() => question.kind === "close" && port.close());
  });
  problems.push(...answers.problems);
  tell({ kind: "ready", status: answers.status(), analyser: finnishLemmatiserName(), problems });
}

function tell(message: Told): void {
  port?.postMessage(message);
}
