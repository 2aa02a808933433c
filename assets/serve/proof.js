// Lets a translator edit a unit where it stands. What was seen travels with the edit (`base`): if the file has another text
// by now, the server writes nothing, and both texts are shown.
'use strict';

(() => {
  const { plantin } = window;
  const { element } = plantin;
  let open = 0;
  let number = 0;

  plantin.busy = () => open > 0;

  for (const cell of document.querySelectorAll('.cell[data-base]')) {
    const { unit, label } = cell.dataset;
    const button = element('button', { type: 'button', class: 'edit', 'aria-label': `Edit ${unit}, ${label}` }, 'Edit');
    button.addEventListener('click', () => edit(cell, button));
    cell.append(button);
  }

  async function send(where, cell, text) {
    const { edition, unit, base } = cell.dataset;
    const answer = await fetch(new URL(where, plantin.home), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ edition, unit, base, text }),
    });
    return { status: answer.status, ...(await answer.json().catch(() => ({ message: 'the server does not answer' }))) };
  }

  function edit(cell, button) {
    const { unit, label, lang, verse } = cell.dataset;
    const words = cell.querySelector(':scope > .text');
    const before = words.classList.contains('none') ? '' : words.textContent;
    const id = `edit--${++number}`;
    const area = element('textarea', {
      lang, rows: '5', spellcheck: 'true', 'aria-label': `${unit}, ${label}`, 'aria-describedby': id,
    });
    area.value = before;
    const told = element('div', { class: 'told', id, role: 'status' });
    const save = element('button', { type: 'button' }, 'Save');
    const cancel = element('button', { type: 'button' }, 'Cancel');
    const form = element('div', { class: 'form' }, area, told, element('p', { class: 'buttons' }, save, cancel));
    words.hidden = button.hidden = true;
    words.after(form);
    open += 1;
    area.focus();

    const close = () => {
      clearTimeout(timer);
      form.remove();
      words.hidden = button.hidden = false;
      button.focus();
      open -= 1;
      if (plantin.waiting && open === 0) window.location.reload();
    };

    let timer = 0;
    let asked = 0;
    const check = async () => {
      const mine = ++asked;
      const answer = await send('check', cell, area.value);
      // A later answer counts; so does what was told of a save.
      if (mine === asked && form.isConnected) tell(answer);
    };
    area.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(check, 300);
    });
    area.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || verse === undefined)) {
        event.preventDefault();
        store();
      }
    });
    save.addEventListener('click', () => store());
    cancel.addEventListener('click', close);

    function tell(answer) {
      told.replaceChildren();
      if (answer.message) told.append(element('p', { class: 'fault' }, answer.message));
      for (const fault of answer.faults ?? []) {
        told.append(element('p', { class: 'fault' }, `${fault.code}: ${fault.message}`));
        if (fault.help) told.append(element('p', {}, fault.help));
      }
      if (!told.hasChildNodes()) told.append(element('p', {}, 'Nothing is wrong with it.'));
    }

    async function store() {
      clearTimeout(timer);
      asked += 1;
      save.disabled = true;
      const answer = await send('edit', cell, area.value);
      save.disabled = false;
      if (answer.status === 200) {
        if (answer.base) cell.dataset.base = answer.base;
        words.textContent = area.value;
        words.classList.remove('none');
        plantin.waiting = true;
        close();
      } else if (answer.status === 409) {
        conflict(answer);
      } else {
        tell(answer);
      }
    }

    // Both texts stand here; whoever goes on has seen the other one.
    function conflict(answer) {
      const theirs = element('p', { class: 'text theirs', lang }, answer.theirs || 'Not translated.');
      const mine = element('button', { type: 'button' }, 'Save mine over it');
      const other = element('button', { type: 'button' }, 'Take it');
      told.replaceChildren(
        element('p', { class: 'fault' }, `${answer.message}. In the file stands:`), theirs,
        element('p', { class: 'buttons' }, ...(answer.base ? [mine] : []), other),
      );
      mine.addEventListener('click', () => {
        cell.dataset.base = answer.base;
        store();
      });
      other.addEventListener('click', () => {
        if (answer.base) cell.dataset.base = answer.base;
        words.textContent = answer.theirs || 'Not translated.';
        plantin.waiting = true;
        close();
      });
    }
  }
})();
