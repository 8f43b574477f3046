import { Agent, get as httpGet, request } from "node:http";
import { expect, test } from "vitest";
import { withFilledData } from "#tests/support/filled-data.ts";
import { startReadyServer, startServer } from "#tests/support/server.ts";

/** One request over a kept connection: its status and whether the server closes the connection after it, or the error. */
function ask(url: string, agent: Agent): Promise<[status: number, connection: string] | string> {
  return new Promise((resolve) => {
    httpGet(`${url}/tietoa?${Math.random()}`, { agent }, (answer) => {
      answer.resume().once("end", () => resolve([answer.statusCode ?? 0, String(answer.headers.connection)]));
    }).once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

test("busy kept connections end with an answer, none is reset, and the process ends soon", () =>
  withFilledData(async (data) => {
    const server = await startReadyServer(data);
    const agents = Array.from({ length: 8 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
    const last = agents.map(async (agent) => {
      // Each sends its next request as soon as it has an answer, so that its connection is never idle.
      for (;;) {
        const answer = await ask(server.url, agent);
        if (typeof answer === "string" || answer[1] === "close") return answer;
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const from = performance.now();
    server.process.kill("SIGTERM");
    expect(await Promise.all(last)).toEqual(agents.map(() => [200, "close"]));
    expect(await server.ended).toBe(0);
    expect(performance.now() - from).toBeLessThan(9_000);
    for (const agent of agents) agent.destroy();
  }));

test("a form that is sent while the service starts waits for it", () =>
  withFilledData(async (data) => {
    const server = await startServer(data);
    const answer = await new Promise<number>((resolve) => {
      const send = () => {
        const sent = request(`${server.url}/palaute`, {
          method: "POST",
          headers: { origin: server.url, "content-type": "application/x-www-form-urlencoded" },
        });
        sent.once("response", (response) => resolve(response.statusCode ?? 0));
        // The port is not open yet.
        sent.once("error", () => setTimeout(send, 10));
        sent.end("aihe=feedback&teksti=Kirjoitettu+uudelleenk%C3%A4ynnistyksen+aikana");
      };
      send();
    });
    expect(answer).toBe(302);
    expect(await server.stop()).toBe(0);
  }));
