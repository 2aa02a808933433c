// Asks Pagefind's index for what stands in the address, and lists the paragraphs that have it.
(async () => {
  const status = document.querySelector('.search-status');
  const list = document.querySelector('.search-results');
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  document.querySelectorAll('.search input').forEach((box) => { box.value = asked; });
  if (location.protocol === 'file:') return status.append(status.dataset.server);
  if (!asked.trim()) return document.querySelector('main .search input').focus();
  let results;
  try {
    const pagefind = await import(new URL('pagefind/pagefind.js', document.baseURI));
    await pagefind.options({ noWorker: true });
    await pagefind.init();
    // The index parts words at apostrophes; what is elided there says nothing: l’argent, London’s.
    const words = asked.replace(/(?<!\p{L})\p{L}{1,2}['’]|['’]\p{L}(?!\p{L})|['’]/gu, ' ');
    results = (await pagefind.search(words.trim() ? words : asked)).results;
    status.textContent = results.length ? '' : status.dataset.none;
    let found = 0;
    for (const result of results) {
      const page = await result.data();
      for (const part of page.sub_results) {
        list.append(entry(page, part));
        found += 1;
      }
      status.textContent = status.dataset.results.replace('\uFFFC', found);
    }
  } catch {
    status.textContent = status.dataset.failed;
  }

  // A place in a chapter: the heading, and the words around the first that was found, with a link to their paragraph.
  function entry(page, part) {
    const first = Math.min(...part.locations);
    const anchor = page.anchors.filter((anchor) => anchor.location <= first).at(-1);
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = page.raw_url.replace(/^\//, '') + (anchor ? `#${anchor.id}` : '');
    link.textContent = part.title === page.meta.title ? part.title : `${page.meta.title}: ${part.title}`;
    const text = document.createElement('p');
    // Every second piece of the excerpt stands between <mark> and </mark>; its text is escaped.
    part.excerpt.split(/<\/?mark>/).forEach((piece, at) => {
      const words = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      if (at % 2) text.append(Object.assign(document.createElement('mark'), { textContent: words }));
      else text.append(words);
    });
    item.append(link, text);
    return item;
  }
})();
