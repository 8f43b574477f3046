import { readFileSync } from "node:fs";
import { build } from "esbuild";

/** The scripts that pages load by name with <PageScript/>, and the entry file of each. */
const sources = {
  writing: "app/pages/writing/scripts/writing.ts",
  search: "app/ui/scripts/search.ts",
  "to-comment": "app/pages/discussion/scripts/to-comment.ts",
  picks: "app/ui/scripts/picks.ts",
  "print-and-copy": "app/ui/scripts/print-and-copy.ts",
};

const id = "virtual:page-scripts";
const resolvedId = `\0${id}`;

/**
 * A Vite plugin that bundles every page script into one file with a hash in its name and tells the server its address:
 * `virtual:page-scripts` exports `scripts`, from name to address. In development that is the source, which Vite serves.
 * Bundled apart from the pages' own modules, so that no chunk shared with them adds to what the browser fetches.
 * @returns {import("vite").Plugin}
 */
export function pageScripts() {
  /** @type {import("vite").ResolvedConfig} */
  let config;
  return {
    name: "vertaiskunta-page-scripts",
    configResolved(resolvedConfig) {
      config = resolvedConfig;
    },
    async generateBundle() {
      if (config.build.ssr) return;
      for (const [name, source] of Object.entries(sources)) {
        const text = await bundled(config.root, source);
        this.emitFile({ type: "asset", name: `${name}.js`, originalFileName: source, source: text });
      }
    },
    resolveId: (imported) => (imported === id ? resolvedId : undefined),
    load: (module) =>
      module === resolvedId ? `export const scripts = ${JSON.stringify(addresses(config))};` : undefined,
  };
}

/** @param {string} root @param {string} source */
async function bundled(root, source) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: ["chrome107", "firefox104", "safari16"],
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}

/** @param {import("vite").ResolvedConfig} config @returns {Record<string, string>} */
function addresses({ command, build: { ssr }, root }) {
  const names = Object.entries(sources);
  // Only the server build, which comes after the client build, renders pages and needs the built addresses.
  if (command !== "build" || !ssr) return Object.fromEntries(names.map(([name, source]) => [name, `/${source}`]));
  const manifest = JSON.parse(readFileSync(`${root}/build/client/.vite/manifest.json`, "utf8"));
  return Object.fromEntries(names.map(([name, source]) => [name, `/${manifest[source].file}`]));
}
