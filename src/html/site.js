// Nothing here is needed to read: without it, and where it fails, links lead where they lead.
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const boxOf = (element) => element.getBoundingClientRect();
const said = (element, property) => getComputedStyle(element).getPropertyValue(property).trim();
{
  // The switch between languages keeps the paragraph and its place in the window: every edition has the same ids.
  const units = all('main [id]:not(.page)');
  const store = (work) => { try { return work(sessionStorage); } catch { return ''; } };
  for (const link of all('.languages a')) {
    link.onclick = () => {
      const seen = units.find((unit) => boxOf(unit).bottom > 80);
      link.hash = '';
      if (!seen || scrollY < 80) return;
      link.hash = seen.id;
      store((kept) => { kept.plantin = `${seen.id} ${boxOf(seen).top}`; });
    };
  }
  const [id, place] = (store((kept) => kept.plantin) ?? '').split(' ');
  store((kept) => kept.removeItem('plantin'));
  const unit = id && location.hash === `#${id}` && document.getElementById(id);
  if (unit) {
    // Once more when pictures are there, and the browser's own jump is done; unless the reader has moved on.
    let moved = false;
    const once = { once: true };
    const back = () => moved || scrollBy({ top: boxOf(unit).top - place, behavior: 'instant' });
    for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(event, () => { moved = true; }, once);
    back();
    addEventListener('load', () => requestAnimationFrame(back), once);
  }
}

// Notes stand beside their calls where the theme says `--notes: side`; else they stay at the end. Of what is placed only
// `top` is said, so that the page's policy lets it through.
function besideCalls() {
  const root = document.documentElement;
  const side = root.classList.toggle('side', said(root, '--notes') === 'side');
  for (const notes of all('.notes')) {
    const items = all('ol > li[id]', notes);
    const text = side && items[0].offsetParent;
    const base = side && boxOf(text).top;
    // What reaches into the notes' column: they pass below it.
    const wide = side ? all('header, figure, .table', text).map(boxOf).filter((box) => box.right > boxOf(items[0]).left) : [];
    let free = 0;
    for (const item of items) {
      const call = side && document.querySelector(`main [role=doc-noteref][href="#${item.id}"]`);
      if (call) free = Math.max(free, boxOf(call).top - base);
      for (const { top, bottom } of wide) {
        if (top - base < free + item.offsetHeight && free < bottom - base) free = bottom - base + 12;
      }
      item.style.top = call ? `${free}px` : '';
      free += item.offsetHeight + 10;
    }
    notes.parentElement.style.minHeight = side ? `${free}px` : '';
  }
}
new ResizeObserver(besideCalls).observe(document.body);
{
  // The contents follow the reader; where the style sheet has room for them beside the text, they are open.
  const fold = document.querySelector('.contents details');
  if (fold && said(fold, '--contents') === 'open') fold.open = true;
  const links = all('.contents a[href^="#"]');
  const sectionOf = (link) => document.getElementById(link.hash.slice(1));
  const follow = () => {
    const current = links.filter((link) => boxOf(sectionOf(link)).top < innerHeight / 3).at(-1);
    for (const link of links) link.ariaCurrent = link === current ? 'location' : null;
  };
  const observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -66% 0px' });
  links.forEach((link) => observer.observe(sectionOf(link)));
}

// The search asks an index, which a browser does not read from a disk.
if (location.protocol !== 'file:') all('.search').forEach((search) => { search.hidden = false; });
