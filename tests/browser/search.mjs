// Searches the sites. In: a folder that `plantin build` wrote (default: dist). Out: a line for each search that finds
// nothing, or leads to a paragraph without the word, each error in the console, and each request elsewhere; exit 1 if there
// is one. Each edition's site is served alone, from a folder of its own, as it may be moved; then opened from the disk,
// and without script.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readdir } from 'node:fs/promises';
import { distFolder, find, run, serve } from './lib.mjs';

const dist = distFolder(process.argv[2]);
// A word as a reader types it, and what the paragraph must hold: stems, elisions, accents.
const WORDS = {
  en: [['fence', /fence/i], ['treaties', /treat(y|ies)/i], ['contract', /contract/i], ['london', /London/i]],
  fr: [['argent', /argent/i], ["l'argent", /argent/i], ['clotures', /clôture/i], ['traité', /trait/i]],
  nl: [['grens', /grens|grenzen/i], ['hekken', /hek/i], ['verdragen', /verdrag/i]],
};

await run('search', async (browser) => {
  const faults = [];
  let searches = 0;
  for (const edition of await readdir(dist)) {
    if (!(await find(join(dist, edition, 'html'), '.html')).includes('search.html')) continue;
    const server = await serve({ '/some/folder/': join(dist, edition, 'html') });
    const home = `${server.address}/some/folder/`;
    const page = await browser.newPage();
    const fault = (text) => faults.push(`${edition}: ${text}`);
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && fault(`console: ${message.text()}`));
    page.on('pageerror', (error) => fault(`script: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith('data:')) fault(`asks for ${request.url()}`);
    });
    for (const [asked, wanted] of WORDS[edition] ?? []) {
      searches += 1;
      await page.goto(`${home}index.html`);
      await page.fill('.search input', asked);
      await Promise.all([page.waitForURL('**/search.html?q=*'), page.press('.search input', 'Enter')]);
      await page.waitForFunction(() => /\S/.test(document.querySelector('.search-status').textContent), null, { timeout: 20000 });
      await page.waitForTimeout(150); // further chapters
      const links = await page.$$eval('.search-results a', (links) => links.map((link) => link.href));
      const marks = await page.$$eval('.search-results mark', (marks) => marks.map((mark) => mark.textContent));
      if (!links.length) fault(`“${asked}” is not found`);
      if (!marks.some((mark) => wanted.test(mark))) fault(`“${asked}” marks ${marks.slice(0, 3)}`);
      for (const link of links.slice(0, 12)) {
        await page.goto(link);
        const text = await page.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.innerText
          ?? document.getElementById(location.hash.slice(1))?.alt ?? null);
        const alt = await page.evaluate(() => document.getElementById(location.hash.slice(1))?.alt ?? '');
        if (text === null) fault(`“${asked}” leads to ${link}, which is not there`);
        else if (!wanted.test(text) && !wanted.test(alt)) fault(`“${asked}” leads to ${link}, without the word: ${text.slice(0, 60)}`);
      }
    }
    searches += 1;
    await page.goto(`${home}search.html?q=qqqxyzzy`);
    await page.waitForFunction(() => /\S/.test(document.querySelector('.search-status').textContent));
    if (await page.$('.search-results li')) fault('a word that is not in the book is found');
    await page.close();
    server.close();

    // From a disk there is no box, and the search's page says why; nothing fails.
    const disk = await browser.newPage();
    disk.on('console', (message) => message.type() === 'error' && fault(`console, from a disk: ${message.text()}`));
    disk.on('pageerror', (error) => fault(`script, from a disk: ${error.message}`));
    await disk.goto(pathToFileURL(join(dist, edition, 'html/index.html')).href);
    if (await disk.isVisible('.search')) fault('from a disk the box is shown');
    await disk.goto(pathToFileURL(join(dist, edition, 'html/search.html')).href);
    if (!(await disk.innerText('.search-status')).trim()) fault('from a disk the search does not say why it is not there');
    await disk.close();

    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(pathToFileURL(join(dist, edition, 'html/index.html')).href);
    if (await plain.isVisible('.search')) fault('without script the box is shown');
    await context.close();
  }
  return { faults, checked: searches, summary: `${searches} searches` };
});
