// Small helpers to build the page. Text of others always becomes text nodes, never markup.

// h makes an element: h('p', {class: 'x', onclick: f}, 'text', other).
export function h(tag, props = {}, ...children) {
  const e = document.createElement(tag);
  set(e, props);
  e.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return e;
}

// svg is h for drawings.
export function svg(tag, props = {}, ...children) {
  const e = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(e, props);
  e.append(...children);
  return e;
}

function set(e, props) {
  for (const [k, v] of Object.entries(props)) {
    if (v === null || v === undefined || v === false) continue;
    if (k.startsWith('on')) e.addEventListener(k.slice(2), v);
    else e.setAttribute(k, v === true ? '' : v);
  }
}

export const $ = (id) => document.getElementById(id);

// replace puts other children into an element.
export function replace(e, ...children) {
  e.replaceChildren(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
}

// plain makes one short line of a name: no control characters, no marks that turn the writing direction.
export function plain(name, most = 60) {
  const text = String(name).replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu, ' ').trim();
  const letters = Array.from(text.slice(0, most * 4));
  return letters.length > most || text.length > most * 4 ? letters.slice(0, most).join('') + '…' : text;
}

// name shows a name so that its writing direction does not touch what stands beside it.
export function name(text, most = 80) {
  const short = plain(text, most);
  return h('bdi', short === text ? {} : { title: plain(text, 300) }, short);
}

// link leads to an address of the web; others are shown as text.
export function link(url, ...children) {
  return /^https?:\/\//i.test(url ?? '')
    ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children)
    : h('span', {}, ...children);
}

// count writes a number of things: 1 relation, 2 relations.
export const count = (n, thing) => `${n} ${thing}${n === 1 ? '' : 's'}`;

// words writes a relation as words: ALLIED_WITH → allied with.
export const words = (relation) => relation.toLowerCase().replaceAll('_', ' ');

// say tells a screen reader, and whoever looks, what happened.
export function say(text) {
  $('status').textContent = text;
}

// also adds to what was said last, so that one announcement does not wipe out another.
export function also(text) {
  $('status').textContent = `${$('status').textContent.split(' · ')[0]} · ${text}`;
}

// save offers text or a blob as a file.
export function save(content, file, type) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  h('a', { href: url, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
