// Builds what has changed, then runs one of the server build's entries in this same process:
//   node app/server/launch.cjs            only builds
//   node app/server/launch.cjs server     the web server
//   node app/server/launch.cjs practices  a command-line tool, with its arguments
// CommonJS, because it is read without the thread pool: its size can still be set.
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

process.env.UV_THREADPOOL_SIZE ??= "16";
process.env.NODE_ENV ??= "production";
const root = path.resolve(__dirname, "../..");
const stamp = path.join(root, "build", "stamp");
const lock = path.join(root, "node_modules", ".build-lock");
const inputs = ["app", "db", "remix.config.js", "package-lock.json", "tsconfig.json"];

const [entry, ...args] = process.argv.slice(2);
if (!fs.existsSync(path.join(root, "node_modules"))) {
  console.error("The dependencies are not installed: run npm ci first.");
  process.exit(1);
}
if (!isFresh()) withLock(() => isFresh() || build());
if (entry) {
  const program = path.join(root, "build", "server", `${entry}.js`);
  process.argv.splice(1, process.argv.length, program, ...args);
  import(pathToFileURL(program).href);
}

function isFresh() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === hashOfInputs();
}

function hashOfInputs() {
  const hash = createHash("sha256").update(process.version);
  for (const input of inputs) addTo(hash, path.join(root, input));
  return hash.digest("hex");
}

/** @param {import("node:crypto").Hash} hash @param {string} file */
function addTo(hash, file) {
  if (!fs.statSync(file).isDirectory()) {
    hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file));
    return;
  }
  for (const name of fs.readdirSync(file).sort()) addTo(hash, path.join(file, name));
}

/** Standard output belongs to the entry's results: the build speaks on standard error. */
function build() {
  console.error("Rakennetaan · building …");
  const before = hashOfInputs();
  fs.rmSync(stamp, { force: true });
  const remix = path.join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [remix, "vite:build", "-c", "remix.config.js"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) {
    console.error(stdout, stderr, "The build failed.");
    process.exit(1);
  }
  fs.writeFileSync(stamp, before);
}

/** Two commands started at once must not build over each other. @param {() => void} work */
function withLock(work) {
  for (let waited = 0; !tryLock(); waited++) {
    if (waited > 600) throw new Error(`another build seems to be running: if not, remove ${lock}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  try {
    work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function tryLock() {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isAlive(Number(fs.readFileSync(lock, "utf8")))) fs.rmSync(lock, { force: true });
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
