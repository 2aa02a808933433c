// Switches the language at every unit of every edition's site, and looks where the switch leads. In: a folder that
// `plantin build` wrote (default: dist). Out: a line for each unit that the switch does not lead to, or that the next
// edition does not have, and, of three units a chapter, which are switched in earnest, for each that does not stand
// where it stood, within two pixels; exit 1 if there is one. From each edition to the next, and from the last to the
// first.

import { distFolder, each, find, run, serve } from './lib.mjs';

const dist = distFolder(process.argv[2]);
const LINE = 70; // where the unit is put, in pixels from the window's top

await run('switch', async (browser) => {
  const pages = (await find(dist, '.html')).filter((path) => /^[^/]+\/html\/[^/]+$/.test(path));
  const editions = [...new Set(pages.map((path) => path.split('/')[0]))];
  const server = await serve({ '/': dist });
  const chapters = pages.filter((path) => !/(index|search)\.html$/.test(path));
  const results = await each(chapters, async (path) => {
    const [edition, , file] = path.split('/');
    const next = editions[(editions.indexOf(edition) + 1) % editions.length];
    return visit(browser, server.address, path, `${next}/html/${file}`);
  });
  server.close();
  const units = results.reduce((sum, { units }) => sum + units, 0);
  const tried = results.reduce((sum, { tried }) => sum + tried, 0);
  const faults = results.flatMap(({ faults }) => faults);
  const summary = `${units} units of ${editions.join(', ')}, ${tried} switched in earnest`;
  return { faults, checked: editions.length > 1 ? units : 0, summary };
});

async function visit(browser, address, path, to) {
  const faults = [];
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' });
  // Room below, so that the last unit can be put where it is wanted too.
  await context.addInitScript(() => {
    const room = new CSSStyleSheet();
    room.replaceSync('body { padding-bottom: 4000px !important; }');
    document.adoptedStyleSheets = [room];
  });
  const page = await context.newPage();
  await page.goto(`${address}/${to}`);
  const there = new Set(await page.evaluate(() => [...document.querySelectorAll('main [id]:not(.page)')].map(({ id }) => id)));
  await page.goto(`${address}/${path}`);
  const units = await page.evaluate(switchAtAll, { to, line: LINE });
  for (const { unit, wrong } of units) {
    if (wrong) faults.push(`${path}#${unit}: ${wrong}`);
    if (!there.has(unit)) faults.push(`${path}#${unit}: it is not in ${to}`);
  }
  const read = units.filter(({ read }) => read);
  const tried = [...new Set([0.3, 0.6, 1].map((part) => read[Math.ceil(read.length * part) - 1]))].filter(Boolean);
  for (const { unit } of tried) {
    await page.goto(`${address}/${path}`);
    const before = await page.evaluate(put, { unit, line: LINE });
    const link = await page.evaluate(linkTo, to);
    await Promise.all([page.waitForEvent('load'), page.evaluate((at) => document.querySelectorAll('.languages a')[at].click(), link)]);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const wrong = await page.evaluate(look, { unit, before });
    if (wrong) faults.push(`${path}#${unit}: ${wrong}`);
  }
  await context.close();
  return { faults, units: units.length, tried: tried.length };
}

// What follows runs in the page.

// Asks the switch at every unit where it would lead, without following it.
function switchAtAll({ to, line }) {
  addEventListener('click', (event) => event.preventDefault());
  const link = [...document.querySelectorAll('.languages a')].find((link) => link.pathname.endsWith(to));
  // (The call of a note is no unit: it stands within one.)
  return [...document.querySelectorAll('main [id]:not(.page, [id^="fnref-"])')].map((element) => {
    const unit = element.id;
    scrollBy({ top: element.getBoundingClientRect().top - line, behavior: 'instant' });
    if (scrollY < 80) return { unit, read: false }; // the head of the page, where the switch leads to the head
    link.click();
    const found = document.getElementById(link.hash.slice(1));
    if (!found) return { unit, wrong: `the switch leads to ${link.hash || 'the head of the page'}` };
    // Cells of a row, and what stands side by side, are found by the first of them.
    const beside = found.getBoundingClientRect().top <= line + 1 && found.getBoundingClientRect().bottom > line;
    return found.contains(element) || beside ? { unit, read: true } : { unit, wrong: `the switch leads to #${found.id}` };
  });
}

function linkTo(to) {
  return [...document.querySelectorAll('.languages a')].findIndex((link) => link.pathname.endsWith(to));
}

// Puts a unit at the line, and returns the place of what the switch will keep.
function put({ unit, line }) {
  const element = document.getElementById(unit);
  scrollBy({ top: element.getBoundingClientRect().top - line, behavior: 'instant' });
  return { top: element.getBoundingClientRect().top };
}

function look({ unit, before }) {
  const landed = document.getElementById(location.hash.slice(1));
  if (!landed) return `the switch led to ${location.hash || 'the head of the page'}`;
  // A note that is targeted is shown in a sheet of its own.
  if (getComputedStyle(landed).position === 'fixed') return null;
  const moved = Math.abs(landed.getBoundingClientRect().top - before.top);
  return landed.id === unit && moved > 2 ? `it moved by ${Math.round(moved)} pixels` : null;
}
