// Measures the contrast of text (WCAG 2.2, 1.4.6: at least 7:1, whatever its size) between the colours that the style
// sheets really bring together. In: a folder that `plantin build` wrote (default: dist). Out: the pairs of each scheme
// with their lowest figure, a line for each pair below 7:1 with a place where it stands, and exit 1 if there is one.
// What is seen only under the mouse counts as well: rules with `:hover` are taken as if it were there.

import { distFolder, each, find, run, serve } from './lib.mjs';

const LEAST = 7;

const dist = distFolder(process.argv[2]);

await run('contrast', async (browser) => {
  const pages = await find(dist, '.html');
  const server = await serve({ '/': dist });
  const pairs = new Map(); // scheme, text, ground → the pair and one place
  await each(pages, async (path) => {
    const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.address}/${path}`);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      for (const pair of await page.evaluate(pairsOf)) {
        pairs.set(`${colorScheme}: ${pair.text} on ${pair.ground}`, { ...pair, path });
      }
    }
    await page.close();
  });
  server.close();
  const faults = [];
  for (const [name, { text, ground, where, path }] of [...pairs].sort()) {
    const ratio = contrast(text, ground);
    console.log(`contrast ${name}: ${ratio.toFixed(2)}`);
    if (ratio < LEAST) faults.push(`${name}: ${ratio.toFixed(2)} is less than ${LEAST}, in ${path} at ${where}`);
  }
  return { faults, checked: pairs.size, summary: `${pages.length} pages, ${pairs.size} pairs of colours` };
});

// WCAG 2.2, "contrast ratio" and "relative luminance". Colours are `r,g,b` from 0 to 255.
function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = colour.split(',').map((value) => linear(value / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// What follows runs in the page.

function pairsOf() {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const over = (top, below) => {
    const [red, green, blue, alpha = 1] = top;
    return [red, green, blue].map((value, at) => Math.round(value * alpha + below[at] * (1 - alpha)));
  };
  // The ground that an element stands on: backgrounds from the page up, each over what is below.
  const groundOf = (element) => {
    const grounds = [];
    for (let at = element; at; at = at.parentElement) grounds.push(channels(getComputedStyle(at).backgroundColor));
    return grounds.reverse().reduce((below, top) => over(top, below), [255, 255, 255]);
  };
  const found = new Map();
  const see = (element, colour, own) => {
    const ground = own ? over(own, groundOf(element)) : groundOf(element);
    const text = over(channels(colour), ground);
    const where = `<${element.localName} id="${element.id}" class="${element.className}">`;
    found.set(`${text} ${ground}`, { text: text.join(), ground: ground.join(), where });
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() && !['SCRIPT', 'STYLE'].includes(element.tagName)) {
      see(element, getComputedStyle(element).color);
    }
  }
  const probe = document.body.appendChild(document.createElement('span'));
  const computed = (property, value) => {
    probe.style[property] = value;
    return getComputedStyle(probe)[property];
  };
  // Of several such rules the last one counts.
  const hovered = new Map();
  for (const sheet of document.styleSheets) {
    for (const { selectorText, style } of sheet.cssRules) {
      if (!selectorText?.includes(':hover') || !style.color) continue;
      for (const element of document.querySelectorAll(selectorText.replaceAll(':hover', ''))) hovered.set(element, style);
    }
  }
  for (const [element, style] of hovered) {
    const ground = style.background || style.backgroundColor;
    see(element, computed('color', style.color), ground && channels(computed('backgroundColor', ground)));
  }
  probe.remove();
  return [...found.values()];
}
