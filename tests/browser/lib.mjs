// What the tests in a browser share: a server for what `plantin build` wrote, one Chromium, and the list of pages.
// In: a folder (the first argument of each test; default: dist). Nothing here decides whether a test passes.

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const modules = join(root, 'target/tools/node_modules');
export const require = createRequire(join(modules, 'here.js'));

export const distFolder = (argument) => resolve(argument ?? join(root, 'dist'));

// Returns the paths below a folder that end in one of the endings, sorted, with slashes.
export async function find(folder, ...endings) {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile() && endings.includes(extname(entry.name)));
  return files.map((file) => relative(folder, join(file.parentPath ?? file.path, file.name)).split(sep).join('/')).sort();
}

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.epub': 'application/epub+zip',
  '.pdf': 'application/pdf',
};

// Serves folders on 127.0.0.1, each under a path of its own: { '/': dist }. Returns the address, without a slash.
export async function serve(folders) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://here').pathname);
    const mount = Object.keys(folders).filter((mount) => path.startsWith(mount)).sort().at(-1);
    const folder = folders[mount];
    const file = resolve(folder, '.' + sep + path.slice(mount.length));
    try {
      if (!file.startsWith(folder + sep)) throw new Error('outside');
      const bytes = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export function launch() {
  const { chromium } = require('playwright-core');
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
    ],
  });
}

// Does the work for each item, two at a time, and returns the results in the order of the items.
export async function each(items, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

// Runs a test: `check` returns its faults and a summary. Any fault, and nothing to check, fail it.
export async function run(name, check) {
  const browser = await launch();
  let failed = true;
  try {
    const { faults, summary, checked } = await check(browser);
    for (const fault of faults) console.log(`${name} ${fault}`);
    console.log(`${name}: ${summary}, ${faults.length} faults`);
    if (!checked) console.log(`${name}: there was nothing to check`);
    failed = faults.length > 0 || !checked;
  } finally {
    await browser.close();
  }
  process.exit(failed ? 1 : 0);
}
