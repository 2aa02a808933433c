// Opens the EPUBs in two reading systems that run in a browser, foliate-js and epub.js. In: a folder that `plantin build`
// wrote (default: dist). Out: a line for each entry of the contents, the page list and the landmarks, and for each call
// of a note, that a reader cannot follow to what it names; exit 1 if there is one, or if the readers do not find the
// same numbers of them. Each reader also shows a page, and foliate-js a note as its pop-up does.

import { distFolder, find, modules, run, serve } from './lib.mjs';

const READERS = { 'foliate-js': inFoliate, 'epub.js': inEpubJs };
const BLANK = '<!DOCTYPE html><html lang="en"><title>Reader</title><body></body></html>';

const dist = distFolder(process.argv[2]);

await run('readers', async (browser) => {
  const server = await serve({ '/': dist, '/tools/': modules });
  const epubs = await find(dist, '.epub');
  const faults = [];
  const found = {};
  for (const epub of epubs) {
    const counts = [];
    for (const [reader, open] of Object.entries(READERS)) {
      const fault = (text) => faults.push(`${epub} in ${reader}: ${text}`);
      const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
      page.on('pageerror', (error) => fault(`script: ${error.message}`));
      const address = `${server.address}/reader`;
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: BLANK }));
      await page.goto(address);
      try {
        const result = await within(60, page.evaluate(open, `${server.address}/${epub}`));
        result.lost.forEach(fault);
        counts.push(result.counts);
      } catch (error) {
        fault(error.message.split('\n')[0]);
      }
      await page.close();
    }
    for (const [kind, count] of Object.entries(counts[0] ?? {})) {
      found[kind] = (found[kind] ?? 0) + count;
      if (!count) faults.push(`${epub}: it has no ${kind}`);
      const numbers = counts.map((other) => other[kind]);
      if (numbers.some((number) => number !== count)) faults.push(`${epub}: the readers count ${kind} as ${numbers}`);
    }
  }
  server.close();
  const kinds = Object.entries(found).map(([kind, count]) => `${count} ${kind}`).join(', ');
  const summary = `${epubs.length} EPUBs in ${Object.keys(READERS).join(' and ')}, ${kinds}`;
  return { faults, checked: epubs.length, summary };
});

// Fails if a promise takes longer than so many seconds.
function within(seconds, promise) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not done in ${seconds} seconds`)), seconds * 1000).unref();
  });
  return Promise.race([promise, late]);
}

// What follows runs in the page.

async function inFoliate(address) {
  await import(`${location.origin}/tools/foliate-js/view.js`);
  const { FootnoteHandler } = await import(`${location.origin}/tools/foliate-js/footnotes.js`);
  const view = document.createElement('foliate-view');
  view.style.cssText = 'display: block; height: 800px';
  document.body.append(view);
  await view.open(address);
  const { book } = view;
  const shown = new Promise((done) => view.addEventListener('relocate', done, { once: true }));
  await view.init({ showTextStart: true });
  await shown;

  const documents = await Promise.all(book.sections.map((section) => section.createDocument()));
  const lost = [];
  const follow = (href) => {
    const { index, anchor } = book.resolveHref(href) ?? { index: -1 };
    return index < 0 ? null : anchor(documents[index]) || (href.includes('#') ? null : documents[index].body);
  };
  const flat = (entries) => (entries ?? []).flatMap((entry) => [entry, ...flat(entry.subitems)]);

  const entries = { contents: flat(book.toc), pages: flat(book.pageList), landmarks: flat(book.landmarks) };
  for (const [kind, list] of Object.entries(entries)) {
    for (const { label, href } of list) {
      const target = follow(href);
      const page = kind === 'pages' ? target?.getAttribute('aria-label') : label;
      if (!target) lost.push(`${kind}: “${label}” leads nowhere (${href})`);
      else if (page !== label) lost.push(`page ${label} leads to page ${page}`);
    }
  }
  let notes = 0;
  let popUp;
  for (const [index, section] of book.sections.entries()) {
    for (const call of documents[index].querySelectorAll('[role=doc-noteref]')) {
      notes += 1;
      const href = section.resolveHref(call.getAttribute('href'));
      const note = follow(href);
      if (note?.getAttribute('role') !== 'doc-footnote') {
        lost.push(`note ${call.textContent} leads nowhere (${href})`);
        continue;
      }
      const back = [...note.querySelectorAll('[role=doc-backlink]')].map((link) => link.getAttribute('href'));
      if (!back.includes(`#${call.id}`)) lost.push(`note ${call.textContent} does not lead back to its call`);
      popUp ??= { a: call, href };
    }
  }
  if (popUp) {
    const handler = new FootnoteHandler();
    handler.addEventListener('before-render', ({ detail }) => document.body.append(detail.view));
    const rendered = new Promise((done) => handler.addEventListener('render', ({ detail }) => done(detail)));
    await handler.handle(book, { detail: popUp, preventDefault() {} });
    const { type, hidden } = await rendered;
    if (type !== 'footnote' || !hidden) lost.push(`a note is not known as one: ${type}`);
  }
  const count = (kind) => entries[kind].length;
  return { lost, counts: { contents: count('contents'), pages: count('pages'), landmarks: count('landmarks'), notes } };
}

async function inEpubJs(address) {
  const script = (path) => new Promise((done, failed) => {
    const element = document.createElement('script');
    Object.assign(element, { src: `/tools/${path}`, onload: done, onerror: failed });
    document.head.append(element);
  });
  await script('jszip/dist/jszip.js');
  await script('epubjs/dist/epub.js');
  const book = ePub(address);
  await book.ready;

  const documents = new Map();
  for (const section of book.spine.spineItems) {
    await section.load(book.load.bind(book));
    documents.set(section.href, section.document);
  }
  const lost = [];
  // Addresses in the navigation are from the package's folder, as those of the spine; others from their document.
  const follow = (href, from = '') => {
    const [file, id] = href.split('#');
    const section = book.spine.get(file || from);
    const target = section && documents.get(section.href);
    return target && (id ? target.getElementById(id) : target.body);
  };
  const flat = (entries) => entries.flatMap((entry) => [entry, ...flat(entry.subitems ?? [])]);

  const { toc, landmarks } = book.navigation;
  const entries = { contents: flat(toc), pages: book.pageList.pageList ?? [], landmarks };
  for (const [kind, list] of Object.entries(entries)) {
    for (const { label, page, href } of list) {
      const target = follow(href);
      const name = kind === 'pages' ? String(page) : label.trim();
      const there = kind === 'pages' ? target?.getAttribute('aria-label') : name;
      if (!target) lost.push(`${kind}: “${name}” leads nowhere (${href})`);
      else if (there !== name) lost.push(`page ${name} leads to page ${there}`);
    }
  }
  let notes = 0;
  for (const [from, target] of documents) {
    for (const call of target.querySelectorAll('[role=doc-noteref]')) {
      notes += 1;
      const href = call.getAttribute('href');
      const note = follow(href, from);
      if (note?.getAttribute('role') !== 'doc-footnote') lost.push(`note ${call.textContent} leads nowhere (${href})`);
    }
  }
  const frame = document.createElement('div');
  document.body.append(frame);
  const rendition = book.renderTo(frame, { width: 700, height: 800 });
  for (const { page, href } of [entries.pages[0], entries.pages.at(-1)].filter(Boolean)) {
    await rendition.display(href);
    const at = rendition.currentLocation()?.start?.href;
    if (at !== href.split('#')[0]) lost.push(`page ${page} is shown in ${at}, not in ${href}`);
  }
  const count = (kind) => entries[kind].length;
  return { lost, counts: { contents: count('contents'), pages: count('pages'), landmarks: count('landmarks'), notes } };
}
