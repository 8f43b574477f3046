import { rm } from "node:fs/promises";
import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { bundlePrograms } from "./app/server/bundle-programs.js";
import { pageScripts } from "./app/server/page-scripts.js";

/** What plain `node` runs in production; everything shares one module graph. */
const serverEntries = {
  server: "app/server/server.ts",
  practices: "app/server/commands/practices.ts",
  backup: "app/server/commands/backup.ts",
  "check-data": "app/server/commands/check-data.ts",
  restore: "app/server/commands/restore.ts",
  people: "app/server/commands/people.ts",
  search: "app/server/commands/search.ts",
  "mdx-worker": "app/mdx/worker.server.ts",
  "search-worker": "app/search/service/worker.server.ts",
  "docx-worker": "app/picks/docx-worker.server.ts",
};

export default defineConfig({
  publicDir: "app/ui/public",
  build: {
    // A data: address would break the content security policy.
    assetsInlineLimit: 0,
    // Both builds must write the same stylesheet.
    cssTarget: ["chrome107", "firefox104", "safari16"],
  },
  plugins: [
    remix({
      appDirectory: "app",
      buildDirectory: "build",
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    serverBuild(),
    pageScripts(),
    reloadOnServerChange(),
  ],
});

/**
 * Remix sets the server build's input itself; a plugin that runs after it puts ours in its place.
 * @returns {import("vite").Plugin}
 */
function serverBuild() {
  return {
    name: "vertaiskunta-server-entries",
    enforce: "post",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {
            build: {
              target: "node20",
              rollupOptions: {
                output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
              },
            },
          }
        : undefined,
    configResolved(config) {
      if (config.build.ssr) config.build.rollupOptions.input = serverEntries;
    },
    async writeBundle({ dir = "" }, files) {
      if (!Object.hasOwn(files, "server.js")) return;
      const programs = Object.keys(serverEntries).map((name) => [name, path.join(dir, `${name}.js`)]);
      await bundlePrograms(Object.fromEntries(programs), dir, dir);
      const chunks = Object.values(files).filter((it) => it.type === "chunk" && !it.isEntry);
      await Promise.all(chunks.map((it) => rm(path.join(dir, it.fileName))));
    },
  };
}

/**
 * Reading pages have no framework script that could refresh itself: reload them whole.
 * @returns {import("vite").Plugin}
 */
function reloadOnServerChange() {
  return {
    name: "vertaiskunta-reload",
    apply: "serve",
    handleHotUpdate: ({ server, file }) => {
      if (!file.endsWith(".css")) server.ws.send({ type: "full-reload" });
    },
  };
}
