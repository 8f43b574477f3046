import { build } from "esbuild";

/** Packages with native code or with files of their own that they look for, and those that only development loads. */
const unbundled = ["@node-rs/argon2", "esbuild", "mdx-bundler", "piscina", "sharp", "sqlite3", "tsx"];

/**
 * Bundles programs for plain Node together with the packages that they use, so that a start reads some thirty files
 * instead of a thousand, in the server and again in each worker. What several programs share is in files of its own,
 * with a hash in the name. Writes into `folder`, from which `unbundled` packages must be found.
 * @param {Record<string, string>} programs the entry file of each, by the name that it gets
 * @param {string} root the folder that entries are relative to
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function bundlePrograms(programs, root, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: programs,
    outdir: folder,
    bundle: true,
    splitting: true,
    allowOverwrite: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: unbundled,
    define: { "process.env.NODE_ENV": '"production"' },
    // Packages in CommonJS ask for Node's own modules by `require`, which a module does not have.
    banner: {
      js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
    },
    logLevel: "error",
    legalComments: "none",
  });
}
