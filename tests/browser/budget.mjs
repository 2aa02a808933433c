// Weighs what a reader loads. In: a folder that `plantin build` wrote (default: dist), of the sample book. Out: a table, a
// line for each budget that is exceeded, and exit 1 if there is one.
//
// A page of the site: 60 kB as it lies on the disk, without pictures, with its style sheet and script; these two 12 kB as a
// server sends them (gzip). The single file: 400 kB. A first search, its index and all that reads it: 250 kB.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFolder, find } from './lib.mjs';

const dist = distFolder(process.argv[2]);
const BUDGET = { page: 60_000, furniture: 12_000, single: 400_000, search: 250_000 };
const faults = [];
const rows = [];
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);

function weigh(what, bytes, sent, budget, weighed = bytes) {
  rows.push(`${what.padEnd(44)}${kilobytes(bytes)}${kilobytes(sent)}`);
  if (weighed > budget) faults.push(`${what}: ${weighed} bytes, budget ${budget}`);
}

const sum = (files) => files.reduce((sum, file) => sum + file.length, 0);
const sent = (files) => files.reduce((sum, file) => sum + gzipSync(file, { level: 6 }).length, 0);

let pages = 0;
for (const edition of await readdir(dist)) {
  const site = join(dist, edition, 'html');
  const files = await find(site, '.html');
  if (!files.length) continue;
  const read = (path) => readFile(join(site, path));
  const furniture = await Promise.all(['assets/style.css', 'assets/site.js'].map(read));
  weigh(`${edition}: style sheet and script`, sum(furniture), sent(furniture), BUDGET.furniture, sent(furniture));
  let largest = null;
  for (const file of files) {
    const all = [await read(file), ...furniture, ...(file === 'search.html' ? [await read('assets/search.js')] : [])];
    pages += 1;
    if (!largest || sum(all) > sum(largest.all)) largest = { file, all };
    if (sum(all) > BUDGET.page) faults.push(`${edition}/html/${file}: ${sum(all)} bytes, budget ${BUDGET.page}`);
  }
  weigh(`${edition}: largest page, ${largest.file}`, sum(largest.all), sent(largest.all), BUDGET.page);
  const index = (await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const search = await Promise.all(index.map((entry) => readFile(join(entry.parentPath ?? entry.path, entry.name))));
  weigh(`${edition}: search, all of it`, sum(search), sent(search), BUDGET.search);
  const [single] = (await find(join(dist, edition), '.html')).filter((path) => !path.includes('/'));
  if (single) {
    const file = [await readFile(join(dist, edition, single))];
    weigh(`${edition}: single file`, sum(file), sent(file), BUDGET.single);
  }
}
console.log(`${'budget: kB'.padEnd(44)}${'on disk'.padStart(7)}${'sent'.padStart(7)}`);
rows.forEach((row) => console.log(row));
faults.forEach((fault) => console.log(`budget ${fault}`));
console.log(`budget: ${pages} pages, ${faults.length} faults`);
process.exit(faults.length || !pages ? 1 : 0);
