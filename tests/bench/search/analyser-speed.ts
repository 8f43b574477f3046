import { analyse } from "#app/language/analyse.ts";
import { lemmatiserGeneration } from "#app/language/finnish/current-lemmatiser.ts";

/** Words a second with empty and filled caches, and the CPU wordsASecond of the most expensive query, as a line of text. */
export function analyserSpeed(text: string): string {
  const cold = wordsASecond(text);
  const warm = Math.max(...Array.from({ length: 5 }, () => wordsASecond(text)));
  const worst = Math.max(...HOSTILE_QUERIES.map((query) => milliseconds(query)));
  return `${round(cold)} words/s cold, ${round(warm)} warm; worst query of 200 characters ${worst.toFixed(1)} ms (lemmatiser ${lemmatiserGeneration()})`;
}

const HOSTILE_QUERIES = [
  "hyvinvointialueidenkaan".repeat(9).slice(0, 200),
  Array.from({ length: 20 }, (_, at) => `kunnan${at}`.replace(/\d/g, (it) => "abcdefghij"[Number(it)] ?? "")).join(" "),
  "a\u0301".repeat(100),
  "nän".repeat(66),
  "yöuutinen ".repeat(20),
];

function wordsASecond(text: string): number {
  const before = process.cpuUsage();
  const words = analyse(text, ["fi"]).length;
  const { user, system } = process.cpuUsage(before);
  return words / ((user + system) / 1e6);
}

function milliseconds(query: string): number {
  const before = process.cpuUsage();
  analyse(query, ["fi", "sv", "en"]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function round(count: number): string {
  return `${Math.round(count / 1000)}k`;
}
