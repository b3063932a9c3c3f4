// The search box: a list of actors under it, chosen by pointer or keys.
import { h, $, replace, name, say, count } from './dom.js';
import { json } from './api.js';

// search makes the box work; pick(node) is called with the actor that was chosen.
export function search(pick, fail) {
  const input = $('q');
  const list = $('hits');
  let hits = [];
  let at = -1;
  let timer;
  let running;

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    at = -1;
  }

  function choose(hit) {
    close();
    input.value = '';
    pick(hit);
  }

  function mark(i) {
    at = i;
    [...list.children].forEach((e, j) => e.setAttribute('aria-selected', String(i === j)));
    if (i >= 0) {
      input.setAttribute('aria-activedescendant', `hit-${i}`);
      list.children[i].scrollIntoView({ block: 'nearest' });
    }
  }

  function show(answer, asked) {
    hits = answer.hits;
    const option = (i, ...children) => h('li', { role: 'option', id: `hit-${i}`, 'aria-selected': 'false', onmousedown: (e) => { e.preventDefault(); choose(hits[i]); } }, ...children);
    if (hits.length) {
      replace(list, hits.map((n, i) => option(i, name(n.name), h('small', {}, ` ${n.type}, ${count(n.edges, 'relation')}`, n.as ? [', as ', name(n.as)] : null))));
      say(`${count(hits.length, 'actor')} found`);
    } else {
      // Nothing has this name: the nearest names, which search again.
      hits = [];
      const near = answer.near ?? [];
      replace(list, h('li', { role: 'option', class: 'none', 'aria-disabled': 'true' }, 'The graph has no actor called “', name(asked, 40), near.length ? '”. Did you mean:' : '”.'),
        near.map((n) => h('li', { role: 'option', 'aria-selected': 'false', class: 'near', onmousedown: (e) => { e.preventDefault(); again(n); } }, name(n))));
      say(near.length ? `No actor of this name. Did you mean ${near.join(', ')}?` : 'No actor of this name.');
    }
    [...list.children].forEach((e, i) => { e.id = `hit-${i}`; });
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(-1);
  }

  function again(text) {
    input.value = text;
    run();
  }

  async function run() {
    running?.abort();
    running = new AbortController();
    const q = input.value.trim();
    if (!q) return close();
    try {
      show(await json('search', new URLSearchParams({ q }), running.signal), q);
    } catch (e) {
      if (e.name !== 'AbortError') fail(e);
    }
  }

  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(run, 120); });
  input.addEventListener('blur', () => setTimeout(close, 150));
  input.addEventListener('keydown', (e) => {
    const n = list.children.length;
    if (e.key === 'Escape') close();
    else if (e.key === 'ArrowDown' && n) mark((at + 1) % n);
    else if (e.key === 'ArrowUp' && n) mark((at - 1 + n) % n);
    else if (e.key === 'Enter') {
      const chosen = list.children[Math.max(at, 0)];
      if (hits.length && !list.hidden) choose(hits[Math.max(at, 0)]);
      else if (chosen?.classList.contains('near')) again(chosen.textContent);
      else run();
    } else return;
    e.preventDefault();
  });
  document.addEventListener('keydown', (e) => {
    if (e.key === '/' && !e.target.closest('input, select, textarea')) { input.focus(); e.preventDefault(); }
  });
}
