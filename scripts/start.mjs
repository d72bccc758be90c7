// `npm start`: the desktop app where Electron's runtime is at hand, else the same app on 127.0.0.1 for a browser.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { requireNode, say } from './say.mjs';

requireNode();

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Always the same where it is free, so that what a browser keeps for the address (window layout) is found again. */
const USUAL_PORT = 4870;

function stopWith(sentence, code) {
  console.error(sentence);
  process.exit(code);
}

async function readOptions() {
  const { parseArgs } = await import('node:util');
  try {
    const { values } = parseArgs({
      options: {
        desktop: { type: 'boolean' },
        browser: { type: 'boolean' },
        port: { type: 'string' },
        open: { type: 'boolean', default: true },
        dir: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowNegative: true,
    });
    return values;
  } catch (error) {
    return stopWith(say('start.badOption', { detail: error.message }), 2);
  }
}

function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) stopWith(say('start.badPort', { port: text }), 2);
  return port;
}

/** Runs until the window is closed; Ctrl-C reaches Electron through the terminal's process group. */
async function runDesktop(runtime, options) {
  const { buildParts } = await import('./build.mjs');
  await buildParts(['renderer', 'electron']);
  const args = [ROOT];
  if (options.dir !== undefined) args.push(`--dir=${options.dir}`);
  const child = spawn(runtime, args, { stdio: 'inherit', cwd: ROOT });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => stopWith(say('start.failed', { detail: error.message }), 1));
  child.once('exit', (code) => process.exit(code ?? 0));
}

async function runBrowser(options, port) {
  const { buildParts } = await import('./build.mjs');
  await buildParts(['renderer']);
  const { serveUntilStopped } = await import('../electron/loopback/serve.ts');
  const serve = (wanted) =>
    serveUntilStopped({
      pages: `${ROOT}dist/renderer`,
      dir: options.dir,
      port: wanted,
      onReady: (url) => announce(url, options),
    });
  try {
    await serve(port ?? USUAL_PORT);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    if (port !== undefined) stopWith(say('start.portTaken', { port }), 2);
    await serve(0);
  }
  // A worker or a watcher of a library must not keep a stopped server alive.
  process.exit(0);
}

async function announce(url, options) {
  console.log(say('start.ready', { url }));
  console.log(say('start.stop'));
  const { hasDisplay } = await import('./desktop.mjs');
  if (!options.open || !hasDisplay()) return;
  const { default: open } = await import('open');
  const child = await open(url).catch(() => null);
  child?.once('error', () => {});
}

const options = await readOptions();
if (options.help) {
  console.log(say('start.help'));
  process.exit(0);
}
const port = readPort(options.port);
if (options.desktop && options.browser) stopWith(say('start.bothHosts'), 2);
try {
  await run();
} catch (error) {
  stopWith(say('start.failed', { detail: error.message }), 1);
}

async function run() {
  if (options.browser) return runBrowser(options, port);
  const { findDesktop } = await import('./desktop.mjs');
  const found = await findDesktop(() => console.log(say('start.fetching')));
  if (found.runtime) return runDesktop(found.runtime, options);
  if (options.desktop) stopWith(say('start.noDesktop', { reason: say(found.reason) }), 1);
  console.log(say('start.inBrowser', { reason: say(found.reason) }));
  return runBrowser(options, port);
}
