// Weighs what a reader loads. In: a folder that `plantin build` wrote (default: dist), of the sample book. Out: a table, a
// line for each budget that is exceeded, and exit 1 if there is one.
//
// What counts are bytes as they lie on the disk, before any compression, of all that the page asks for: its own text, each
// style sheet (the rules for print and for wide windows too) and each script that it names. Pictures do not count.
//
// A page of the site: 60 kB, 12 kB of it style sheets and scripts. The single file: 400 kB. A first search, its index and
// all that reads it: 250 kB. What a server sends (gzip) is shown beside.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFolder, find } from './lib.mjs';

const dist = distFolder(process.argv[2]);
const BUDGET = { page: 60_000, furniture: 12_000, single: 400_000, search: 250_000 };
const faults = [];
const rows = [];
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);

function weigh(what, files, budget = Infinity) {
  rows.push(`${what.padEnd(44)}${kilobytes(sum(files))}${kilobytes(sent(files))}`);
  if (sum(files) > budget) faults.push(`${what}: ${sum(files)} bytes, budget ${budget}`);
}

const sum = (files) => files.reduce((sum, file) => sum + file.length, 0);
const sent = (files) => files.reduce((sum, file) => sum + gzipSync(file, { level: 6 }).length, 0);

// What a page names to be loaded with it.
function furnitureOf(page) {
  const named = [/<link rel="stylesheet" href="([^"]+)"/g, /<script src="([^"]+)"/g];
  return named.flatMap((pattern) => [...page.matchAll(pattern)].map(([, path]) => path));
}

let pages = 0;
for (const edition of await readdir(dist)) {
  const site = join(dist, edition, 'html');
  const files = await find(site, '.html');
  if (!files.length) continue;
  const read = (path) => readFile(join(site, path));
  let largest = null;
  let heaviest = null;
  for (const file of files) {
    const page = await read(file);
    const furniture = await Promise.all(furnitureOf(page.toString()).map(read));
    if (furniture.length < 2) faults.push(`${edition}/html/${file}: it names no style sheet, or no script`);
    const all = [page, ...furniture];
    pages += 1;
    if (!largest || sum(all) > sum(largest.all)) largest = { file, all };
    if (!heaviest || sum(furniture) > sum(heaviest.furniture)) heaviest = { file, furniture };
    if (sum(all) > BUDGET.page) faults.push(`${edition}/html/${file}: ${sum(all)} bytes, budget ${BUDGET.page}`);
    if (sum(furniture) > BUDGET.furniture) {
      faults.push(`${edition}/html/${file}: ${sum(furniture)} bytes of style sheets and scripts, budget ${BUDGET.furniture}`);
    }
  }
  weigh(`${edition}: style and script, ${heaviest.file}`, heaviest.furniture);
  weigh(`${edition}: largest page, ${largest.file}`, largest.all);
  const index = (await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const search = await Promise.all(index.map((entry) => readFile(join(entry.parentPath ?? entry.path, entry.name))));
  weigh(`${edition}: search, all of it`, search, BUDGET.search);
  const [single] = (await find(join(dist, edition), '.html')).filter((path) => !path.includes('/'));
  if (single) {
    const file = [await readFile(join(dist, edition, single))];
    weigh(`${edition}: single file`, file, BUDGET.single);
  }
}
console.log(`${'budget: kB'.padEnd(44)}${'on disk'.padStart(7)}${'sent'.padStart(7)}`);
rows.forEach((row) => console.log(row));
faults.forEach((fault) => console.log(`budget ${fault}`));
console.log(`budget: ${pages} pages, ${faults.length} faults`);
process.exit(faults.length || !pages ? 1 : 0);
