// Reads the notes without script, on every page of the sites and in the single files. In: a folder that `plantin build`
// wrote (default: dist). Out: a line for each call that does not open its note within the window, with its number and
// way back to be seen, and for each way back that does not lead to its call; exit 1 if there is one.

import { distFolder, each, find, run, serve } from './lib.mjs';

const dist = distFolder(process.argv[2]);

await run('notes', async (browser) => {
  const pages = (await find(dist, '.html')).filter((path) => path.includes('/'));
  const server = await serve({ '/': dist });
  const results = await each(pages, (page) => visit(browser, server.address, page));
  server.close();
  const calls = results.reduce((sum, result) => sum + result.calls, 0);
  return { faults: results.flatMap((result) => result.faults), checked: calls, summary: `${pages.length} pages, ${calls} calls` };
});

async function visit(browser, address, path) {
  const faults = [];
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce', viewport: { width: 380, height: 700 } });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.goto(`${address}/${path}`);
  const calls = await page.evaluate(callsOf);
  for (const { id, href, number } of calls) {
    const fault = (text) => faults.push(`${path}: note ${number}: ${text}`);
    try {
      // Forced: whether something covers the link shows in where the click leads.
      const call = `[id="${id}"]`;
      await page.locator(call).click({ force: true });
      const wrong = await settled(page, lookAtNote, { call, href, number });
      if (wrong) {
        fault(wrong);
        continue;
      }
      // The note carries a way back to each of its calls.
      await page.locator(`:target a[role=doc-backlink][href="#${id}"]`).click({ force: true });
      const lost = await settled(page, lookAtCall, id);
      if (lost) fault(lost);
    } catch (error) {
      fault(error.message.split('\n')[0]);
    }
  }
  await context.close();
  return { faults, calls: calls.length };
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

function lookAtNote({ call, href, number }) {
  const note = document.querySelector(':target');
  if (!note || `#${note.id}` !== href) {
    const place = document.querySelector(call).getBoundingClientRect();
    const there = document.elementFromPoint((place.left + place.right) / 2, (place.top + place.bottom) / 2);
    const covered = there && !there.matches(call) ? `: <${there.localName} class="${there.className}"> covers it` : '';
    return `its call leads to ${location.hash || 'nowhere'}, not to ${href}${covered}`;
  }
  const { top, bottom } = note.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight + 1) return `it is not within the window, but from ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`;
  const text = note.querySelector('p');
  const { left, top: line, width } = text.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, line + 8);
  if (!note.contains(seen)) return `it is covered by <${seen?.localName}>`;
  if (note.value !== Number(number)) return `it is numbered ${note.value}`;
  return null;
}

function lookAtCall(id) {
  const call = document.querySelector(':target');
  if (call?.id !== id) return `its way back leads to ${location.hash}, not to #${id}`;
  const { top, bottom } = call.getBoundingClientRect();
  return top < 0 || bottom > innerHeight ? 'its call is not within the window when it was followed back' : null;
}
