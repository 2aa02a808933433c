// Reads the notes without script, on every page of the sites and in the single files. In: a folder that `plantin build`
// wrote (default: dist). Out: a line for each call that cannot be clicked, or does not open its note within the window
// under its number, and for each way back that does not lead to its call; exit 1 if there is one. Then with script in a
// wide window: a line for each note beside the text that stands above its call, upon another note, or upon the text.

import { distFolder, each, find, run, serve } from './lib.mjs';

const dist = distFolder(process.argv[2]);

await run('notes', async (browser) => {
  const pages = (await find(dist, '.html')).filter((path) => path.includes('/'));
  const server = await serve({ '/': dist });
  const results = await each(pages, (page) => visit(browser, server.address, page));
  server.close();
  const sum = (kind) => results.reduce((sum, result) => sum + result[kind], 0);
  const faults = results.flatMap((result) => result.faults);
  const summary = `${pages.length} pages, ${sum('calls')} calls, ${sum('beside')} notes beside the text in a wide window`;
  return { faults, checked: sum('calls'), summary };
});

async function visit(browser, address, path) {
  const faults = [];
  const window = { viewport: { width: 380, height: 700 }, reducedMotion: 'reduce' };
  const context = await browser.newContext({ javaScriptEnabled: false, ...window });
  const page = await context.newPage();
  await page.goto(`${address}/${path}`);
  const calls = await page.evaluate(callsOf);
  for (const { id, href, number } of calls) {
    const there = await click(page, `[id="${id}"]`) ?? await settled(page, lookAtNote, { href, number });
    // The note carries a way back to each of its calls.
    const back = `:target a[role=doc-backlink][href="#${id}"]`;
    const fault = there ?? await click(page, back) ?? await settled(page, lookAtCall, id);
    if (fault) {
      faults.push(`${path}: note ${number}: ${fault}`);
      await page.goto(`${address}/${path}`); // with no note open over the next call
    }
  }
  await context.close();
  const wide = await browser.newPage({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' });
  await wide.goto(`${address}/${path}`);
  const { beside, wrong } = await settled(wide, lookBeside, null, (result) => !result.wrong.length);
  faults.push(...wrong.map((fault) => `${path} at 1400 pixels: ${fault}`));
  await wide.close();
  return { faults, calls: calls.length, beside };
}

// Clicks a link where it is seen, and returns what is wrong if it cannot be.
async function click(page, link) {
  const { x, y, wrong } = await page.evaluate(placeOf, link);
  if (wrong) return wrong;
  await page.mouse.click(x, y);
  return null;
}

// Looks until there is nothing wrong, for half a second: following a link takes a moment.
async function settled(page, look, argument, good = (wrong) => !wrong) {
  for (let tries = 10; ; tries--) {
    const wrong = await page.evaluate(look, argument);
    if (good(wrong) || !tries) return wrong;
    await page.waitForTimeout(50);
  }
}

// What follows runs in the page. But for the last its own scripts are switched off.

function callsOf() {
  const calls = [...document.querySelectorAll('a[role=doc-noteref]')];
  return calls.map((call) => ({ id: call.id, href: call.getAttribute('href'), number: call.textContent.trim() }));
}

function placeOf(selector) {
  const link = document.querySelector(selector);
  if (!link) return { wrong: `there is no ${selector}` };
  link.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = link.getClientRects()[0] ?? {};
  if (!width) return { wrong: `${selector} is not shown` };
  const place = { x: x + width / 2, y: y + height / 2 };
  const top = document.elementFromPoint(place.x, place.y);
  if (!top) return { wrong: `${selector} is out of the window` };
  if (!link.contains(top)) return { wrong: `${selector} is covered by <${top.localName} class="${top.className}">` };
  return place;
}

function lookAtNote({ href, number }) {
  const note = document.querySelector(':target');
  if (!note) return `its call leads to ${location.hash || 'nothing'}, which is not there`;
  if (`#${note.id}` !== href) return `its call leads to #${note.id}, not to ${href}`;
  const { top, bottom } = note.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight + 1) {
    return `it is not within the window, but from ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`;
  }
  const text = note.querySelector('p').getBoundingClientRect();
  const seen = document.elementFromPoint(text.left + text.width / 2, text.top + 8);
  if (!note.contains(seen)) return `it is covered by <${seen?.localName}>`;
  return note.value === Number(number) ? null : `it is numbered ${note.value}`;
}

function lookAtCall(id) {
  const call = document.querySelector(':target');
  if (call?.id !== id) return `its way back leads to ${location.hash}, not to #${id}`;
  const { top, bottom } = call.getBoundingClientRect();
  return top < 0 || bottom > innerHeight ? 'its call is not within the window when it was followed back' : null;
}

// A theme has notes beside the text, or leaves them at the end. (WCAG 2.2, 1.4.10 and 1.3.2: nothing covers another.)
function lookBeside() {
  const notes = [...document.querySelectorAll('.notes li[id]')];
  const beside = notes.filter((note) => getComputedStyle(note).position === 'absolute');
  const wrong = [];
  const boxOf = (element) => element.getBoundingClientRect();
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const wide = 'main :is(p, h1, h2, h3, h4, dt, dd, table, figure, li)';
  const texts = [...document.querySelectorAll(wide)].filter((text) => !text.closest('.notes'));
  beside.forEach((note, at) => {
    const call = document.querySelector(`main [role=doc-noteref][href="#${note.id}"]`);
    if (boxOf(note).top < boxOf(call).top - 2) wrong.push(`note ${note.value} stands above its call`);
    const before = beside[at - 1];
    if (before && meet(boxOf(note), boxOf(before))) wrong.push(`note ${note.value} stands upon note ${before.value}`);
    const under = texts.find((text) => meet(boxOf(note), boxOf(text)));
    if (under) wrong.push(`note ${note.value} stands upon <${under.localName} id="${under.id}">`);
    if (boxOf(note).right > innerWidth) wrong.push(`note ${note.value} runs out of the window`);
    if (boxOf(note).bottom > boxOf(document.querySelector('main')).bottom + 2) wrong.push(`note ${note.value} runs out below`);
  });
  return { beside: beside.length, wrong };
}
