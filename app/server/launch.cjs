// Builds what has changed, then runs one of the server build's entries in this same process:
//   node app/server/launch.cjs            only builds
//   node app/server/launch.cjs server     the web server
//   node app/server/launch.cjs practices  a command-line tool, with its arguments
// CommonJS, because it is loaded without using libuv's thread pool, whose size can therefore still be set here.
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const net = require("node:net");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { parseEnv } = require("node:util");

process.env.UV_THREADPOOL_SIZE ??= "16";
process.env.NODE_ENV ??= "production";
const root = path.resolve(__dirname, "../..");
const built = path.join(root, "build");
const stamp = path.join(built, "stamp");
const lock = path.join(root, "node_modules", ".vertaiskunta-build");
/** The list of data-folder.ts, which is put aside while Remix empties the folder of the build. */
const servedList = path.join(built, "served-data-folders");
const keptList = path.join(root, "node_modules", ".vertaiskunta-served-data-folders");
const inputs = ["app", "db", "remix.config.js", "package-lock.json", "tsconfig.json"];

const [entry, ...args] = process.argv.slice(2);
const program = path.join(built, "server", `${entry ?? "server"}.js`);
main().catch((error) => {
  console.error(error instanceof Error ? error.message.split("\n")[0] : error);
  process.exit(1);
});

async function main() {
  if (!fs.existsSync(path.join(root, "node_modules"))) {
    throw new Error("The dependencies are not installed: run npm ci first.");
  }
  if (!isFresh()) {
    // The build that a running server uses must not be replaced.
    if (entry === "server") await refusePortInUse();
    withLock(() => isFresh() || build());
  }
  if (!entry) return;
  process.argv.splice(1, process.argv.length, program, ...args);
  await import(pathToFileURL(program).href);
}

function isFresh() {
  const parts = [stamp, program, path.join(built, "client", "assets")];
  return parts.every((it) => fs.existsSync(it)) && fs.readFileSync(stamp, "utf8") === hashOfInputs();
}

function hashOfInputs() {
  const hash = createHash("sha256").update(process.version);
  for (const input of inputs) addTo(hash, path.join(root, input));
  return hash.digest("hex");
}

/**
 * Adds a file, or all files of a folder, to the hash. Links, pipes and sockets are left out; of a file that cannot be
 * read only the error code is added.
 * @param {import("node:crypto").Hash} hash @param {string} file
 */
function addTo(hash, file) {
  const status = fs.lstatSync(file, { throwIfNoEntry: false });
  try {
    if (status?.isFile()) hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file));
    if (status?.isDirectory()) for (const name of fs.readdirSync(file).sort()) addTo(hash, path.join(file, name));
  } catch (error) {
    hash.update(`${file}\0${/** @type {NodeJS.ErrnoException} */ (error).code}`);
  }
}

/** Runs the build. Its messages go to standard error, because standard output is for the results of the entry. */
function build() {
  console.error("Rakennetaan · building …");
  const before = hashOfInputs();
  fs.rmSync(stamp, { force: true });
  move(servedList, keptList);
  const remix = path.join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const { status, signal, error, stdout, stderr } = spawnSync(
    process.execPath,
    [remix, "vite:build", "-c", "remix.config.js"],
    { cwd: root, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" }, maxBuffer: 1 << 28 },
  );
  move(keptList, servedList);
  const missing = fs.existsSync(program) ? "" : `there is no ${path.relative(root, program)}`;
  const reason = error?.message ?? (status === 0 ? missing : `the build ended with ${signal ?? status}`);
  if (!reason) return fs.writeFileSync(stamp, before);
  console.error(stdout, stderr);
  throw new Error(`Vertaiskunta was not built: ${reason}`);
}

/**
 * Moves a file that exists.
 * @param {string} from @param {string} to
 */
function move(from, to) {
  if (!fs.existsSync(from)) return;
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.renameSync(from, to);
}

/**
 * Throws the server's own message when the port that it will listen on is in use. Other faults, wrong settings among
 * them, are left for the server to report.
 */
async function refusePortInUse() {
  const file = fs.statSync(".env", { throwIfNoEntry: false })?.isFile()
    ? parseEnv(fs.readFileSync(".env", "utf8"))
    : {};
  /** @param {"PORT" | "HOST"} name */
  const get = (name) => (process.env[name] ?? file[name])?.trim();
  const [port, host] = [get("PORT") || "3000", get("HOST") || "127.0.0.1"];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return;
  const code = await new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    probe.listen(Number(port), host, () => probe.close(resolve));
  });
  if (code !== "EADDRINUSE") return;
  throw new Error(
    `Vertaiskunta did not start: port ${Number(port)} is in use on ${host}: stop what uses it or set PORT`,
  );
}

/** Holds the build lock while the work runs: two commands must not build at once. @param {() => void} work */
function withLock(work) {
  for (let waited = 0; !tryLock(lock); waited++) {
    if (waited > 600) throw new Error(`Another build seems to be running: if not, remove ${lock}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  try {
    work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/**
 * Takes a lock; false when another process holds it. The lock is a symbolic link whose target is not a file but the
 * process id of its owner, because a link is created together with its target in one step.
 * @param {string} file
 */
function tryLock(file) {
  try {
    fs.symlinkSync(`${process.pid}.${Date.now()}`, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  }
  const owner = ownerOf(file);
  // One process at a time may remove the lock of a process that has ended, and only if it is still the same lock.
  if (!owner || isAlive(Number.parseInt(owner, 10)) || !tryLock(`${file}-taken`)) return false;
  if (ownerOf(file) === owner) fs.rmSync(file, { force: true });
  fs.rmSync(`${file}-taken`, { force: true });
  return tryLock(file);
}

/** @param {string} file */
function ownerOf(file) {
  try {
    return fs.readlinkSync(file);
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
