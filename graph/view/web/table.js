// The same relations as a table, for whoever reads better than looks.
import { h, replace, name, words, count } from './dom.js';

const columns = [
  ['From', (e, n) => n(e.from)], ['Relation', (e) => words(e.relation)], ['To', (e, n) => n(e.to)], ['Told as', (e) => e.modality],
  ['Claims', (e) => e.count], ['Sources', (e) => e.sources], ['Confidence', (e) => e.confidence], ['First', (e) => e.first ?? ''], ['Last', (e) => e.last ?? ''],
];
const rows = 1000; // at most; the export has all

let order = { column: -1, down: false };

// table fills the element; pick(key) is called with the edge that was chosen.
export function table(element, data, chosen, pick) {
  const names = new Map(data.nodes.map((n) => [n.id, n.name]));
  const of = (id) => names.get(id) ?? id;
  const sorted = [...data.edges];
  if (order.column >= 0) {
    const value = columns[order.column][1];
    const compare = (a, b) => (typeof a === 'number' ? a - b : String(a).localeCompare(String(b), 'en'));
    sorted.sort((a, b) => (order.down ? -1 : 1) * compare(value(a, of), value(b, of)));
  }
  const sort = (i) => {
    order = { column: i, down: order.column === i && !order.down };
    table(element, data, chosen, pick);
    element.querySelectorAll('th button')[i].focus();
  };
  const head = columns.map(([title], i) => h('th', { scope: 'col', 'aria-sort': order.column !== i ? 'none' : order.down ? 'descending' : 'ascending' },
    h('button', { type: 'button', onclick: () => sort(i) }, title, order.column === i ? (order.down ? ' ▼' : ' ▲') : '')));
  const body = sorted.slice(0, rows).map((e) => h('tr', { class: e.key === chosen ? 'chosen' : '' },
    h('td', {}, name(of(e.from))),
    h('td', {}, h('button', { type: 'button', class: 'row', onclick: () => pick(e.key) }, h('span', { class: `key quad-${e.quad}` }), ` ${words(e.relation)}`)),
    h('td', {}, name(of(e.to))), h('td', {}, e.modality), h('td', {}, String(e.count)), h('td', {}, String(e.sources)),
    h('td', {}, e.confidence.toFixed(2)), h('td', {}, e.first ?? ''), h('td', {}, e.last ?? '')));
  replace(element, h('table', {}, h('caption', {}, data.edges.length > rows ? `The first ${rows} of ${data.edges.length} relations; the export has all` : count(data.edges.length, 'relation')),
    h('thead', {}, h('tr', {}, head)), h('tbody', {}, body)));
}
