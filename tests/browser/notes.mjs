// Reads the notes without script, on every page of the sites and in the single files. In: a folder that `plantin build`
// wrote (default: dist). Out: a line for each call that cannot be clicked, or does not open its note within the window
// under its number, and for each way back that does not lead to its call; exit 1 if there is one.

import { distFolder, each, find, run, serve } from './lib.mjs';

const dist = distFolder(process.argv[2]);

await run('notes', async (browser) => {
  const pages = (await find(dist, '.html')).filter((path) => path.includes('/'));
  const server = await serve({ '/': dist });
  const results = await each(pages, (page) => visit(browser, server.address, page));
  server.close();
  const calls = results.reduce((sum, result) => sum + result.calls, 0);
  const faults = results.flatMap((result) => result.faults);
  return { faults, checked: calls, summary: `${pages.length} pages, ${calls} calls` };
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
  return { faults, calls: calls.length };
}

// Clicks a link where it is seen, and returns what is wrong if it cannot be.
async function click(page, link) {
  const { x, y, wrong } = await page.evaluate(placeOf, link);
  if (wrong) return wrong;
  await page.mouse.click(x, y);
  return null;
}

// Looks until there is nothing wrong, for half a second: following a link takes a moment.
async function settled(page, look, argument) {
  for (let tries = 10; ; tries--) {
    const wrong = await page.evaluate(look, argument);
    if (!wrong || !tries) return wrong;
    await page.waitForTimeout(50);
  }
}

// What follows runs in the page, for which scripts of its own are switched off.

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
