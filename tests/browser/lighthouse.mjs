// Asks Lighthouse of the pages that people are sent to: the page of editions, and of each edition the front page and the
// first chapter with a table. In: a folder that `plantin build` wrote (default: dist). Out: the scores of each page, each
// audit that does not pass, and exit 1 unless accessibility, best practices and SEO are 100. (Speed is not asked for: it is
// the machine's as much as the page's; tests/browser/budget.mjs weighs what is loaded.)

import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { distFolder, find, modules, require, serve } from './lib.mjs';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const PORT = 9300 + (process.pid % 500);

const dist = distFolder(process.argv[2]);
const { default: lighthouse } = await import(join(modules, 'lighthouse/core/index.js'));
const all = await find(dist, '.html');
const pages = all.filter((path) => /^(index\.html|[^/]+\/html\/index\.html)$/.test(path));
for (const front of pages.filter((path) => path !== 'index.html')) {
  const chapters = all.filter((path) => path.startsWith(front.replace('index.html', '')));
  const texts = await Promise.all(chapters.map(async (path) => [path, await readFile(join(dist, path), 'utf8')]));
  pages.push(...texts.filter(([, text]) => text.includes('<table')).slice(0, 1).map(([path]) => path));
}

const server = await serve({ '/': dist });
const browser = await require('playwright-core').chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${PORT}`],
});
let failed = !pages.length;
try {
  for (const path of pages) {
    const result = await lighthouse(`${server.address}/${path}`, { port: PORT, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((id) => `${id} ${Math.round((categories[id].score ?? 0) * 100)}`);
    console.log(`lighthouse ${path}: ${scores.join(', ')}`);
    for (const id of CATEGORIES.filter((id) => categories[id].score !== 1)) {
      failed = true;
      const bad = categories[id].auditRefs.filter(({ id, weight }) => weight && audits[id].score !== null && audits[id].score < 1);
      for (const { id: audit } of bad) {
        const [item] = audits[audit].details?.items ?? [];
        console.log(`  ${id}: ${audits[audit].title}: ${JSON.stringify(item ?? '').slice(0, 300)}`);
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
process.exit(failed ? 1 : 0);
