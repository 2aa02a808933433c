// The switch between languages keeps the paragraph: every edition has the same ids.
for (const link of document.querySelectorAll('.languages a')) {
  link.addEventListener('click', () => {
    const seen = [...document.querySelectorAll('main [id]')].find((e) => e.getBoundingClientRect().bottom > 80);
    if (seen && scrollY > 80) link.hash = seen.id;
  });
}

// Notes stand beside their calls where the theme makes them `absolute` under the class `side`; else they stay at the end.
// Of what is placed only `top` is said, so that the page's policy lets it through.
function besideCalls() {
  document.documentElement.classList.add('side');
  for (const notes of document.querySelectorAll('.notes')) {
    const items = [...notes.querySelectorAll('ol > li[id]')];
    const parts = items.length && getComputedStyle(items[0]).position === 'absolute' ? items[0].offsetParent : null;
    const base = parts?.getBoundingClientRect().top;
    const left = parts && items[0].getBoundingClientRect().left;
    // What reaches into the notes' column: they pass below it.
    const wide = parts ? [...parts.querySelectorAll('header, figure, .table')].map((e) => e.getBoundingClientRect()) : [];
    const taken = wide.filter((box) => box.right > left).map((box) => [box.top - base, box.bottom - base + 12]);
    let free = 0;
    for (const item of items) {
      const call = parts && document.querySelector(`main [role=doc-noteref][href="#${item.id}"]`);
      if (!call) {
        item.style.top = '';
        continue;
      }
      free = Math.max(free, call.getBoundingClientRect().top - base);
      for (const [top, bottom] of taken) {
        if (top < free + item.offsetHeight && free < bottom) free = bottom;
      }
      item.style.top = `${free}px`;
      free += item.offsetHeight + 10;
    }
    if (notes.parentElement) notes.parentElement.style.minHeight = parts ? `${free}px` : '';
  }
}
new ResizeObserver(besideCalls).observe(document.body);
