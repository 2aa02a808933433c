// Takes pictures to look at: it tests nothing. In: a folder for the pictures, and pages or EPUBs below dist, pages with or
// without `#id`; none means all of them. Out: one PNG for each page, width and colour scheme (the whole page, or what the
// window shows where an id is given), and one for each document of an EPUB and scheme, as foliate-js shows it.
// DIST=folder takes them from elsewhere; WIDTHS=380,1200 and SCHEMES=light take fewer; HEIGHT=2400 cuts long pages.
//
//   node tests/browser/shots.mjs /tmp/shots index.html en/html/04-funding.html en/html/04-funding.html#fn-foi-41250

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { distFolder, each, find, launch, modules, serve } from './lib.mjs';

const list = (name, otherwise) => process.env[name]?.split(',') ?? otherwise;
const WIDTHS = list('WIDTHS', [380, 768, 1200]).map(Number);
const SCHEMES = list('SCHEMES', ['light', 'dark']);
const HEIGHT = Number(process.env.HEIGHT ?? 16000);
const READER = '<!DOCTYPE html><html lang="en"><title>Reader</title><body style="margin:0"></body></html>';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tests/browser/shots.mjs FOLDER [PAGE or EPUB]...');
  process.exit(2);
}
const dist = distFolder(process.env.DIST);
const paths = wanted.length ? wanted : await find(dist, '.html', '.epub');
await mkdir(folder, { recursive: true });
const server = await serve({ '/': dist, '/tools/': modules });
const browser = await launch();
await each(paths, (path) => (path.endsWith('.epub') ? book(path) : site(path)));
await browser.close();
server.close();

function target(...parts) {
  const name = parts.join('-').replaceAll(/[/#]/g, '_').replace('.html', '');
  console.log(join(folder, `${name}.png`));
  return join(folder, `${name}.png`);
}

async function site(path) {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const answer = await page.goto(`${server.address}/${path}`);
      // Another place on the page that is shown already has no answer of its own.
      if (answer && !answer.ok()) throw new Error(`there is no ${path} in ${dist}`);
      await page.evaluate(() => document.fonts.ready);
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(HEIGHT, whole) };
      const picture = { path: target(path, width, colorScheme) };
      await page.screenshot(path.includes('#') ? picture : { ...picture, fullPage: true, clip });
    }
  }
  await page.close();
}

async function book(path) {
  const width = 480;
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.route(`${server.address}/reader`, (route) => route.fulfill({ contentType: 'text/html', body: READER }));
  for (const colorScheme of SCHEMES) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${server.address}/reader`);
    const documents = await page.evaluate(openBook, `${server.address}/${path}`);
    for (let at = 0; at < documents; at++) {
      await page.setViewportSize({ width, height: 800 });
      const height = await page.evaluate(showDocument, at);
      await page.setViewportSize({ width, height: Math.min(HEIGHT, Math.max(800, height)) });
      await page.waitForTimeout(150);
      await page.screenshot({ path: target(path, String(at).padStart(2, '0'), colorScheme) });
    }
  }
  await page.close();
}

// What follows runs in the page.

async function openBook(address) {
  await import(`${location.origin}/tools/foliate-js/view.js`);
  const view = document.createElement('foliate-view');
  view.style.cssText = 'display: block; height: 100vh';
  document.body.append(view);
  await view.open(address);
  view.renderer.setAttribute('flow', 'scrolled');
  view.renderer.setAttribute('margin', '24px');
  // What a reading system does at night: its own ground and text.
  if (matchMedia('(prefers-color-scheme: dark)').matches) {
    document.body.style.background = '#121212';
    view.renderer.setStyles('html { background: #121212; color: #e0e0e0 } a:any-link { color: #9cc3ff }');
  }
  globalThis.view = view;
  return view.book.sections.length;
}

async function showDocument(at) {
  const shown = new Promise((done) => globalThis.view.addEventListener('load', done, { once: true }));
  await globalThis.view.goTo(at);
  await Promise.race([shown, new Promise((done) => setTimeout(done, 1500))]);
  const [content] = globalThis.view.renderer.getContents();
  await content.doc.fonts.ready;
  return content.doc.documentElement.scrollHeight + 60;
}
