// Nothing here is needed to read: without it, and where it fails, links lead where they lead.
{
  // The switch between languages keeps the paragraph and its place in the window: every edition has the same ids.
  const PLACE = 'plantin-place';
  const units = [...document.querySelectorAll('main [id]:not(.page)')];
  const store = (work) => { try { return work(sessionStorage); } catch { return null; } };

  for (const link of document.querySelectorAll('.languages a')) {
    link.addEventListener('click', () => {
      const seen = units.find((unit) => unit.getBoundingClientRect().bottom > 80);
      link.hash = '';
      if (!seen || scrollY < 80) return;
      link.hash = seen.id;
      store((kept) => kept.setItem(PLACE, `${seen.id} ${seen.getBoundingClientRect().top}`));
    });
  }
  const [id, place] = (store((kept) => kept.getItem(PLACE)) ?? '').split(' ');
  store((kept) => kept.removeItem(PLACE));
  const unit = id && location.hash === `#${id}` && document.getElementById(id);
  if (unit) {
    const back = () => scrollBy({ top: unit.getBoundingClientRect().top - place, behavior: 'instant' });
    // Once more when pictures are there, and the browser's own jump is done; unless the reader has moved on.
    let moved = false;
    ['wheel', 'touchmove', 'keydown', 'pointerdown'].forEach((event) => addEventListener(event, () => { moved = true; }, { once: true }));
    const again = () => moved || back();
    back();
    addEventListener('load', () => requestAnimationFrame(again), { once: true });
  }
}

// Notes stand beside their calls where the theme makes them `absolute` under the class `side`; else they stay at the end.
// Of what is placed only `top` is said, so that the page's policy lets it through.
function besideCalls() {
  const boxOf = (element) => element.getBoundingClientRect();
  document.documentElement.classList.add('side');
  for (const notes of document.querySelectorAll('.notes')) {
    const items = notes.querySelectorAll('ol > li[id]');
    const text = items[0] && getComputedStyle(items[0]).position === 'absolute' && items[0].offsetParent;
    const base = text && boxOf(text).top;
    // What reaches into the notes' column: they pass below it.
    const wide = text ? [...text.querySelectorAll('header, figure, .table')].map(boxOf) : [];
    const taken = wide.filter((box) => box.right > boxOf(items[0]).left);
    let free = 0;
    for (const item of items) {
      const call = text && document.querySelector(`main [role=doc-noteref][href="#${item.id}"]`);
      if (call) free = Math.max(free, boxOf(call).top - base);
      for (const { top, bottom } of taken) {
        if (top - base < free + item.offsetHeight && free < bottom - base) free = bottom - base + 12;
      }
      item.style.top = call ? `${free}px` : '';
      free += item.offsetHeight + 10;
    }
    notes.parentElement.style.minHeight = text ? `${free}px` : '';
  }
}
new ResizeObserver(besideCalls).observe(document.body);
{
  // The contents follow the reader; where the style sheet has room for them beside the text, they are open.
  const contents = document.querySelector('.contents');
  const fold = contents?.querySelector('details');
  if (fold && getComputedStyle(contents).getPropertyValue('--contents').trim() === 'open') fold.open = true;
  const links = new Map();
  for (const link of document.querySelectorAll('.contents a[href*="#"]')) {
    const here = link.pathname === location.pathname && document.getElementById(link.hash.slice(1));
    if (here) links.set(here, link);
  }
  const sections = [...links.keys()];
  const follow = () => {
    const current = sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 3).at(-1);
    for (const [section, link] of links) {
      if (section === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -66% 0px' });
  sections.forEach((section) => observer.observe(section));
}

// The search asks an index, which a browser does not read from a disk.
if (location.protocol !== 'file:') document.querySelectorAll('.search').forEach((form) => { form.hidden = false; });
