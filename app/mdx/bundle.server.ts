import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Root } from "hast";
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const allowedImports = new Set(["react/jsx-runtime", "react", "react-dom"]);

/** The first esbuild plugin: it refuses every import but React's, so that no file on disk can get into a page. */
const refuseResolutions: EsbuildPlugin = {
  name: "refuse-resolutions",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) => {
      if (kind === "entry-point" || allowedImports.has(path)) return undefined;
      return { errors: [{ text: `A write-up may not import ${JSON.stringify(path)}` }] };
    });
  },
};

const refuseFrontMatter = {
  parse(): never {
    throw new Error("Front matter is read by app/mdx/front-matter/read.ts only");
  },
};
const engines = Object.fromEntries(
  ["yaml", "yml", "json", "javascript", "js", "coffee", "coffeescript", "cson", "toml"].map((name) => [
    name,
    refuseFrontMatter,
  ]),
);

/**
 * Renders a sanitised tree to HTML with mdx-bundler and React. The bundler gets an empty Markdown source, and the tree
 * through a plugin, so that there is nothing of the author's for it to parse, import or evaluate.
 */
export async function bundle(tree: Root): Promise<string> {
  const { code } = await bundleMDX({
    source: "\n",
    cwd: "/vertaiskunta-has-no-such-folder",
    grayMatterOptions: (options) => ({ ...options, language: "yaml", engines }),
    mdxOptions: (options) => ({
      ...options,
      format: "md",
      mdExtensions: [".mdx"],
      mdxExtensions: [],
      rehypePlugins: [() => () => tree],
    }),
    esbuildOptions: (options) => ({
      ...options,
      minify: false,
      plugins: [refuseResolutions, ...(options.plugins ?? [])],
    }),
  });
  return renderToStaticMarkup(createElement(getMDXComponent(code)));
}
