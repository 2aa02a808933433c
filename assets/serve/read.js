// The text in a frame and the pictures of its pages beside it: both go to the unit that was edited.
'use strict';

(() => {
  const { plantin } = window;
  const frame = document.getElementById('text');
  const pages = document.getElementById('pages');
  const { edition, chapter } = pages.dataset;
  let shown = chapter;

  // The chapter begins on this page; an edit is shown on its own.
  draw(pages.dataset.page ?? null);
  goTo(decodeURIComponent(window.location.hash.slice(1)));

  plantin.built = (news) => {
    const { edited } = news;
    const here = edited?.edition === edition;
    const other = here && edited.chapter !== shown;
    const text = `${edition}/html/${here ? edited.chapter : shown}.html`;
    if (other) {
      shown = edited.chapter;
      frame.addEventListener('load', () => goTo(edited.unit), { once: true });
      frame.src = new URL(`dist/${text}`, plantin.home).href;
    } else if (news.changed.includes(text)) {
      frame.addEventListener('load', () => goTo(here ? edited.unit : ''), { once: true });
      frame.contentWindow.location.reload();
    }
    draw(here ? edited.page : null);
  };

  function goTo(unit) {
    if (!unit) return;
    const show = () => {
      const found = frame.contentDocument?.getElementById(unit);
      if (!found) return false;
      found.scrollIntoView({ block: 'center' });
      // Set from a script, so that the page's policy lets it be.
      found.style.outline = '2px solid #c2410c';
      found.style.outlineOffset = '4px';
      return true;
    };
    if (!show()) frame.addEventListener('load', show, { once: true });
  }

  // Draws the pages whose pictures are other than they were, and goes to one of them: 0 is the cover.
  async function draw(page) {
    const answer = await fetch(new URL(`pages/${edition}`, plantin.home));
    if (!answer.ok) {
      pages.replaceChildren(plantin.element('p', {}, 'The pages cannot be drawn.'));
      return;
    }
    const looks = await answer.json();
    let list = pages.querySelector('ol');
    if (!list) {
      list = plantin.element('ol', {});
      pages.replaceChildren(list);
    }
    looks.forEach(({ page, look }, at) => {
      const src = new URL(`pages/${edition}/${page}.png?look=${look}`, plantin.home).href;
      const alt = page === 0 ? 'Cover' : `Page ${page}`;
      const picture = list.children[at]?.querySelector('img');
      if (!picture) {
        const image = plantin.element('img', { src, alt, loading: 'lazy', width: '900', height: '1273' });
        list.append(plantin.element('li', { id: `page-${page}` }, image));
      } else if (picture.src !== src) {
        picture.src = src;
      }
    });
    while (list.children.length > looks.length) list.lastElementChild.remove();
    const target = page == null ? null : list.children[page];
    if (target) pages.scrollTop = target.offsetTop - pages.offsetTop;
  }
})();
