// Visits every page that `plantin build` wrote: the index, the sites, the single files. In: a folder (default: dist).
// Out: a line for each violation that axe finds (wide and narrow, light and dark), each error in the console, each
// request to another origin or for what is not there, and each page that scrolls sideways at 380 or 320 pixels; exit 1
// if there is one.

import { distFolder, each, find, require, run, serve } from './lib.mjs';

const LOOKS = [1200, 768, 380].flatMap((width) => [[width, 'light'], [width, 'dark']]);
const NARROW = [380, 320];

const dist = distFolder(process.argv[2]);

await run('axe', async (browser) => {
  const pages = await find(dist, '.html');
  const server = await serve({ '/': dist });
  const { source } = require('axe-core');
  const faults = (await each(pages, (page) => visit(browser, server.address, page, source))).flat();
  server.close();
  const looks = LOOKS.map(([width, scheme]) => `${width} ${scheme}`).join(', ');
  return { faults, checked: pages.length, summary: `${pages.length} pages at ${looks}` };
});

async function visit(browser, address, path, source) {
  const faults = [];
  const fault = (text) => faults.push(`${path}: ${text}`);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && fault(`console: ${message.text()}`));
  page.on('pageerror', (error) => fault(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob|about):/.test(url)) fault(`asks for ${url}`);
  });
  page.on('response', (response) => response.status() >= 400 && fault(`${response.status()} for ${response.url()}`));

  await page.goto(`${address}/${path}`);
  await page.evaluate(source);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  const violations = new Map(); // what it is → the looks in which it is there
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const { id, help, where, count } of await page.evaluate(violationsOf)) {
      const told = `${id}: ${help}: ${count} times, first ${where}`;
      violations.set(told, [...(violations.get(told) ?? []), `${width} ${colorScheme}`]);
    }
  }
  for (const [told, looks] of violations) fault(`${told}, at ${looks.join(', ')}`);
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(overflow);
    if (wide) fault(`scrolls sideways at ${width} pixels: ${wide.by} too many, widest ${wide.where}`);
  }
  await context.close();
  return faults;
}

// What follows runs in the page.

async function violationsOf() {
  // Without preload: axe would fetch the style sheets, which the page's policy may forbid.
  const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
  return violations.map(({ id, help, nodes }) => ({
    id, help, count: nodes.length, where: `${nodes[0].target.join(' ')} (${nodes[0].html.slice(0, 120)})`,
  }));
}

function overflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  // What scrolls in a region of its own does not make the page wide.
  const held = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };
  const widest = [...document.body.querySelectorAll('*')].filter((element) => !held(element)).reduce((a, b) =>
    b.getBoundingClientRect().right > a.getBoundingClientRect().right ? b : a);
  return { by: scrollWidth - clientWidth, where: `<${widest.localName} id="${widest.id}" class="${widest.className}">` };
}
