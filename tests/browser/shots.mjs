// Takes pictures of pages, to look at: it tests nothing. In: a folder for the pictures, and pages below dist, with or
// without `#id`; no page means all of them. Out: one PNG for each page, width and colour scheme; the whole page, or what
// the window shows where an id is given. DIST=folder takes the pages from elsewhere.
//
//   node tests/browser/shots.mjs /tmp/shots index.html en/html/04-funding.html en/html/04-funding.html#fn-foi-41250

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { distFolder, each, find, launch, serve } from './lib.mjs';

const WIDTHS = [380, 768, 1200];
const SCHEMES = ['light', 'dark'];

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tests/browser/shots.mjs FOLDER [PAGE]...');
  process.exit(2);
}
const dist = distFolder(process.env.DIST);
const pages = wanted.length ? wanted : await find(dist, '.html');
await mkdir(folder, { recursive: true });
const server = await serve({ '/': dist });
const browser = await launch();
await each(pages, async (path) => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const answer = await page.goto(`${server.address}/${path}`);
      // Another place on the page that is shown already has no answer of its own.
      if (answer && !answer.ok()) throw new Error(`there is no ${path} in ${dist}`);
      const name = `${path.replaceAll(/[/#]/g, '_').replace('.html', '')}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: !path.includes('#') });
      console.log(join(folder, name));
    }
  }
  await page.close();
});
await browser.close();
server.close();
