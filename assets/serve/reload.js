// Listens to the server: what is wrong stands over the page until it is mended; a page that was made again is loaded again.
// Other scripts of ours take part through `window.plantin`: `busy()` says that a reader is writing, `built(news)` that they
// load their page themselves.
'use strict';

(() => {
  const script = document.currentScript;
  const home = new URL('../', script.src);
  const version = Number(script.dataset.version);
  const path = script.dataset.path;
  const framed = window.parent !== window;
  const plantin = window.plantin = { home, busy: () => false, built: null, waiting: false };

  plantin.reload = () => {
    if (plantin.busy()) plantin.waiting = true;
    else window.location.reload();
  };

  // The page that holds this one as a frame shows the faults, and loads it again.
  if (framed) return;

  let seen = version;
  const stream = new EventSource(new URL('events', home));
  stream.addEventListener('message', (event) => {
    const news = JSON.parse(event.data);
    show(news);
    if (news.version <= seen) return;
    // Whoever has missed an event cannot know what it told. (A rest of the server that changed nothing is told to nobody.)
    const missed = news.version > seen + 1;
    seen = news.version;
    if (plantin.built) plantin.built(news, missed);
    // A page about the project has something new to say only when all is made.
    else if (path ? missed || news.changed.includes(path) : !news.early) plantin.reload();
  });

  function element(name, attributes, ...content) {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    made.append(...content);
    return made;
  }
  plantin.element = element;

  let overlay = null;

  // Shows errors as an overlay, and takes it away when there are none. Warnings are listed on the first page.
  function show(news) {
    const faults = news.faults.filter((fault) => fault.severity === 'error');
    overlay?.remove();
    overlay = null;
    if (!news.failed || faults.length === 0) return;
    const list = element('ol', {});
    for (const fault of faults) {
      const place = [fault.file, fault.line, fault.column].filter((part) => part != null).join(':');
      const item = element('li', {}, element('p', {}, element('strong', {}, fault.code), ` ${fault.message}`));
      if (place) item.append(element('p', {}, element('code', {}, place)));
      if (fault.help) item.append(element('p', {}, fault.help));
      list.append(item);
    }
    const title = faults.length === 1 ? '1 error' : `${faults.length} errors`;
    overlay = element('section', { id: 'plantin--faults', role: 'alert', 'aria-label': 'Errors', lang: 'en', dir: 'ltr' },
      element('p', { class: 'title' }, `${title}: the last good build is shown`), list);
    if (!document.getElementById('plantin--style')) {
      document.head.append(element('link',
        { id: 'plantin--style', rel: 'stylesheet', href: new URL('assets/overlay.css', home).href }));
    }
    document.body.append(overlay);
  }
})();
