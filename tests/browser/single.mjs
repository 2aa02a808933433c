// Opens the single files from the disk, as who gets one by mail does, and prints them. In: a folder that `plantin build`
// wrote (default: dist), and pdftotext. Out: a line for each error in the console, each request, each policy that lets in
// more than what is in the file, each entry of the contents that leads nowhere, each picture that is not shown, and of the
// printed pages for each note, chapter or table that is not there, and what of the screen's furniture is; exit 1 if there
// is one.

import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distFolder, find, run } from './lib.mjs';

const dist = distFolder(process.argv[2]);

await run('single', async (browser) => {
  const files = (await find(dist, '.html')).filter((path) => /^[^/]+\/[^/]+\.html$/.test(path));
  const faults = [];
  let printed = 0;
  for (const path of files) {
    const fault = (text) => faults.push(`${path}: ${text}`);
    const address = pathToFileURL(join(dist, path)).href;
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    page.on('console', (message) => message.type() === 'error' && fault(`console: ${message.text()}`));
    page.on('pageerror', (error) => fault(`script: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (url.split('#')[0] !== address && !url.startsWith('data:')) fault(`asks for ${url}`);
    });
    await page.goto(address);
    policyFaults(await readFile(join(dist, path), 'utf8')).forEach(fault);
    const found = await page.evaluate(look);
    found.wrong.forEach(fault);
    printed += print(await page.pdf({ format: 'A4', printBackground: true }), found, fault);
    await page.close();
  }
  return { faults, checked: files.length, summary: `${files.length} files opened from the disk, ${printed} printed pages` };
});

// The policy names the one style and the one script by their hashes, and nothing else (CSP 3, 2.3.1).
function policyFaults(html) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [, policy = ''] = html.match(/Content-Security-Policy" content="([^"]*)"/) ?? [];
  const texts = { 'style-src': html.match(/<style>(.*?)<\/style>/s), 'script-src': html.match(/<script>(.*?)<\/script>/s) };
  const wanted = {
    'default-src': "'none'", 'img-src': 'data:', 'font-src': 'data:', 'base-uri': "'none'", 'form-action': "'none'",
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ? hash(text[1]) : 'nothing, for there is none'])),
  };
  const given = Object.fromEntries(policy.split(';').map((part) => part.trim().split(/ (.*)/s).slice(0, 2)));
  const names = new Set([...Object.keys(wanted), ...Object.keys(given)]);
  const differ = [...names].filter((name) => wanted[name] !== given[name]);
  return differ.map((name) => `its policy has ${name} ${given[name]}, not ${wanted[name]}`);
}

// Reads the printed pages. Their words are compared without blanks and hyphens: lines break elsewhere than on the screen.
function print(pdf, { notes, titles, captions, furniture }, fault) {
  const bare = (text) => text.normalize('NFKD').replaceAll(/[\s\u00ad\u200b\u2010-]/gu, '');
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 1e8 }).toString();
  const pages = text.split('\f').slice(0, -1);
  const words = bare(pages.join(''));
  for (const [kind, list] of Object.entries({ note: notes, chapter: titles, table: captions })) {
    for (const one of list) if (!words.includes(bare(one))) fault(`printed, the ${kind} “${one.slice(0, 60)}” is not there`);
  }
  for (const one of furniture) if (words.includes(bare(one))) fault(`printed, there is “${one.slice(0, 60)}”`);
  pages.forEach((page, at) => { if (!page.trim()) fault(`printed, page ${at + 1} of ${pages.length} is empty`); });
  return pages.length;
}

// What follows runs in the page.

function look() {
  const wrong = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  for (const link of all('a[href^="#"]')) {
    if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) wrong.push(`${link.hash} leads nowhere`);
  }
  if (!all('nav.contents a').length) wrong.push('it has no contents');
  for (const picture of document.images) if (!picture.complete || !picture.naturalWidth) wrong.push(`a picture is not shown: ${picture.alt}`);
  for (const face of document.fonts) if (face.status === 'error') wrong.push(`the font ${face.family} ${face.weight} cannot be used`);
  // A stretch of each note, without calls and ways back, which are no words.
  const plain = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.note-call, [role=doc-backlink], .page, .permalink').forEach((part) => part.remove());
    return copy.textContent.trim();
  };
  const stretch = (element) => plain(element).slice(0, 30);
  return {
    wrong,
    notes: all('.notes li[id] > p:first-child').map(stretch),
    titles: all('article h1').map(stretch),
    captions: all('caption').map(stretch),
    furniture: all('.skip, .languages, .cite summary, .cite pre').map((element) => plain(element).slice(0, 40)),
  };
}
