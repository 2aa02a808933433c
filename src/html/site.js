// The switch between languages keeps the paragraph: every edition has the same ids.
for (const link of document.querySelectorAll('.languages a')) {
  link.addEventListener('click', () => {
    const seen = [...document.querySelectorAll('main [id]')].find((e) => e.getBoundingClientRect().bottom > 80);
    if (seen && scrollY > 80) link.hash = seen.id;
  });
}
