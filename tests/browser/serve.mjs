// Uses `plantin serve` as an author and a translator do, on a copy of a small book. In: the binary (the first argument;
// default: target/release/plantin). Out: a line for each fault; exit 1 if there is one. What it sees to: an edit of the
// manuscript shows in the page and its picture; a broken file shows its fault, and mending it clears that; an edit in the
// proof changes the .ftl by that splice alone, and never goes over what somebody else has saved; requests of other
// origins and hosts, without the token, and for paths that lead out are refused; the pages pass axe at 380 pixels too.

import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { require, run } from './lib.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const binary = resolve(process.argv[2] ?? join(root, 'target/release/plantin'));
const PATIENCE = 60_000; // a loaded machine, and a binary that was built without optimisation

const faults = [];
let checked = 0;
function expect(holds, otherwise) {
  checked += 1;
  if (!holds) faults.push(otherwise);
}

await run('serve', async (browser) => {
  const folder = await mkdtemp(join(tmpdir(), 'plantin-serve-'));
  const path = (file) => join(folder, file);
  const read = (file) => readFile(path(file), 'utf8');
  let server;
  try {
    await cp(join(root, 'tests/support/translated'), folder, { recursive: true });
    await writeFile(path('manuscript/01-one.md'), '# One {#one}\n\nThe first paragraph.\n\nThe second paragraph.[^note]\n\n[^note]: A note.\n');
    await plantin('sync', folder);
    server = await serve(folder);
    const { address } = server;
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('console', (message) => {
      // A refused edit is an answer that the test asks for.
      if (message.type() === 'error' && !/status of 4(09|22)/.test(message.text())) faults.push(`console: ${message.text()}`);
    });

    await reading(page, address, path, read);
    await proofing(page, context, address, path, read);
    await refusals(address);
    await accessible(page, address);
    await context.close();
  } finally {
    server?.process.kill();
    await rm(folder, { recursive: true, force: true });
  }
  return { faults, checked, summary: `${checked} expectations` };
});

// An edit of the manuscript shows; a broken file shows its fault.
async function reading(page, address, path, read) {
  const chapter = path('manuscript/01-one.md');
  const before = await readFile(chapter, 'utf8');

  const site = await page.context().newPage();
  site.setDefaultTimeout(PATIENCE);
  await site.goto(`${address}dist/en/html/01-one.html`);
  expect((await site.textContent('main')).includes('The first paragraph.'), 'the page lacks its text');

  await page.goto(`${address}read/en/01-one`);
  const text = page.frameLocator('#text');
  await text.getByText('The first paragraph.').waitFor();
  const pictures = page.locator('#pages img');
  await pictures.first().waitFor();
  expect((await pictures.count()) > 3, 'there are no pictures of pages');
  const sources = () => pictures.evaluateAll((images) => images.map((image) => image.src));
  const old = await sources();

  await writeFile(chapter, before.replace('The first paragraph.', 'The edited paragraph.'));
  await text.getByText('The edited paragraph.').waitFor();
  await site.getByText('The edited paragraph.').waitFor();
  expect(true, 'the edit is not shown');
  const outlined = text.locator('p[style*="outline"]');
  await outlined.waitFor();
  expect((await outlined.textContent()).includes('The edited paragraph.'), 'another unit is pointed at');
  await page.waitForFunction((old) => [...document.querySelectorAll('#pages img')].some((image, at) => image.src !== old[at]), old);
  const now = await sources();
  const changed = now.filter((source, at) => source !== old[at]).length;
  expect(changed >= 1 && changed < now.length, `${changed} of ${now.length} pictures are new after one edit`);
  const scrolled = await page.waitForFunction(() => document.getElementById('pages').scrollTop > 0);
  expect(await scrolled.jsonValue(), 'the pages are not scrolled to the edit');
  const drawn = await page.waitForFunction(() => [...document.querySelectorAll('#pages img')].some((image) => image.complete && image.naturalWidth === 900));
  expect(await drawn.jsonValue(), 'no page is drawn');

  await writeFile(chapter, before.replace('[^note]\n\n', '[^lost]\n\n'));
  const overlay = page.locator('#plantin--faults');
  await overlay.waitFor();
  const told = await overlay.textContent();
  expect(told.includes('M110') && told.includes('manuscript/01-one.md:5:'), `the fault has no code, file or line: ${told}`);
  await site.locator('#plantin--faults').waitFor();
  expect((await site.textContent('main')).includes('The edited paragraph.'), 'the last good build is not shown');
  await writeFile(chapter, before);
  await overlay.waitFor({ state: 'detached' });
  await site.locator('#plantin--faults').waitFor({ state: 'detached' });
  await text.getByText('The first paragraph.').waitFor();
  expect(true, 'the fault is not cleared');
  await site.close();
}

// An edit in the proof is spliced; two who edit never go over each other.
async function proofing(page, context, address, path, read) {
  const file = 'locales/fr/01-one.ftl';
  const cell = page.locator('#one .cell[data-edition=fr]');
  const before = await read(file);
  await page.goto(`${address}proof/01-one`);
  expect((await cell.locator('.state').textContent()) === 'missing', 'what is not translated is not shown as such');
  const edit = async (page, unit, text) => {
    const cell = page.locator(`[id="${unit}"] .cell[data-edition=fr]`);
    await cell.getByRole('button', { name: /^Edit/ }).click();
    await cell.locator('textarea').fill(text);
    return cell;
  };
  await edit(page, 'one', 'Un');
  await cell.getByText('Nothing is wrong with it.').waitFor();
  await cell.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('#one .cell.current').waitFor();
  expect((await read(file)) === before.replace('# one =\n', 'one = Un\n'), 'the .ftl is not changed by that splice alone');
  const site = await (await fetch(`${address}dist/fr/html/01-one.html`)).text();
  expect(site.includes('>Un<') || site.includes('Un</'), 'the French page lacks the edit');

  const note = await page.locator('.unit', { hasText: 'The second paragraph.' }).getAttribute('id');
  const noted = await edit(page, note, 'Le texte sans sa note');
  await noted.getByText('L012').waitFor();
  expect(true, 'a lost note is not told at once');
  await noted.getByRole('button', { name: 'Cancel' }).click();

  const other = await context.newPage();
  other.setDefaultTimeout(PATIENCE);
  await other.goto(`${address}proof/01-one`);
  await edit(page, 'one', 'Mine');
  await edit(other, 'one', 'Theirs');
  const theirs = other.locator('#one .cell[data-edition=fr]');
  await theirs.getByRole('button', { name: 'Save', exact: true }).click();
  await other.locator('#one .cell .text', { hasText: 'Theirs' }).waitFor();
  await cell.getByRole('button', { name: 'Save', exact: true }).click();
  await cell.getByText('somebody else has changed this text').waitFor();
  expect((await cell.locator('.theirs').textContent()) === 'Theirs', 'the other text is not shown');
  expect((await cell.locator('textarea').inputValue()) === 'Mine', 'my text is gone');
  expect((await read(file)).includes('one = Theirs\n'), 'the other text was written over');
  await cell.getByRole('button', { name: 'Save mine over it' }).click();
  await page.locator('#one .cell .text', { hasText: 'Mine' }).waitFor();
  expect((await read(file)).includes('one = Mine\n'), 'my text was not written when I had seen theirs');

  // An editor saves while a tab edits.
  await page.locator('#one .cell.current').waitFor();
  await edit(page, 'one', 'From the tab');
  const saved = (await read(file)).replace('one = Mine', 'one = From the editor');
  await writeFile(path(file), saved);
  await cell.getByRole('button', { name: 'Save', exact: true }).click();
  await cell.getByText('somebody else has changed this text').waitFor();
  expect((await read(file)) === saved, 'the editor’s text was written over');
  await cell.getByRole('button', { name: 'Take it' }).click();
  await other.close();
}

// Whoever is not a page of this server is refused.
async function refusals(address) {
  const url = new URL(address);
  const token = url.pathname.split('/')[1];
  const ask = (path, headers = {}, method = 'GET') => new Promise((answered, failed) => {
    const asked = request({ host: '127.0.0.1', port: url.port, path, method, headers }, (answer) => {
      answer.resume();
      answered(answer.statusCode);
    });
    asked.on('error', failed);
    asked.end(method === 'POST' ? '{}' : undefined);
  });
  const json = { 'content-type': 'application/json' };
  const own = { origin: url.origin };
  for (const [what, status, ...asked] of [
    ['its own page', 200, `/${token}/`],
    ['its own page, from its own origin', 200, `/${token}/`, own],
    ['no token', 403, '/'],
    ['another token', 403, `/${'0'.repeat(token.length)}/`],
    ['a foreign origin', 403, `/${token}/`, { origin: 'http://example.org' }],
    ['the origin of a file', 403, `/${token}/`, { origin: 'null' }],
    ['another port', 403, `/${token}/`, { origin: 'http://127.0.0.1:1' }],
    ['another host', 403, `/${token}/`, { host: `example.org:${url.port}` }],
    ['an edit without an origin', 403, `/${token}/edit`, json, 'POST'],
    ['an edit from a foreign origin', 403, `/${token}/edit`, { ...json, origin: 'http://example.org' }, 'POST'],
    ['an edit of nothing', 422, `/${token}/edit`, { ...json, ...own }, 'POST'],
    ['a path upwards', 403, `/${token}/dist/../../manuscript/book.toml`],
    ['a path upwards, escaped', 403, `/${token}/dist/%2e%2e/%2e%2e/manuscript/book.toml`],
    ['a path upwards, its slash escaped', 403, `/${token}/dist/..%2f..%2fmanuscript/book.toml`],
    ['an absolute path', 404, `/${token}/dist//etc/passwd`],
    ['a file that was not made', 404, `/${token}/dist/manuscript/book.toml`],
  ]) {
    const found = await ask(...asked);
    expect(found === status, `${what}: ${found}, not ${status}`);
  }
}

// The server's own pages, wide and narrow, light and dark.
async function accessible(page, address) {
  const { source } = require('axe-core');
  for (const path of ['', 'status', 'read/en/01-one', 'proof/01-one']) {
    await page.goto(address + path);
    if (path.startsWith('read')) await page.locator('#pages img').first().waitFor();
    if (path.startsWith('proof')) await page.getByRole('button', { name: /^Edit one/ }).click();
    // Through the debugger: the page's policy lets no foreign script in.
    await page.evaluate(source);
    for (const [width, colorScheme] of [[1200, 'light'], [1200, 'dark'], [380, 'light'], [380, 'dark']]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(async () => {
        const { violations } = await axe.run(document, { preload: false, iframes: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')} (${nodes[0].html.slice(0, 100)})`);
      });
      expect(violations.length === 0, `/${path} at ${width} ${colorScheme}: ${violations.join('; ')}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide <= 0, `/${path} scrolls sideways at ${width}: ${wide} pixels too many`);
    }
  }
}

function plantin(...words) {
  return new Promise((ended, failed) => {
    const child = spawn(binary, words, { stdio: 'ignore' });
    child.on('error', failed);
    child.on('exit', (status) => (status === 0 ? ended() : failed(new Error(`plantin ${words.join(' ')}: ${status}`))));
  });
}

// Starts the server, and returns its process and its address, with a slash at its end.
function serve(folder) {
  const child = spawn(binary, ['serve', folder, '--edit'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text) => { told += text; });
  return new Promise((ready, failed) => {
    let out = '';
    child.stdout.on('data', (text) => {
      out += text;
      if (out.includes('\n')) ready({ process: child, address: out.split('\n')[0] });
    });
    child.on('exit', () => failed(new Error(`the server has ended: ${told}`)));
  });
}
