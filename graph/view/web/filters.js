// The filters beside the picture.
import { h, replace, words, plain } from './dom.js';

const quads = ['lasting', 'words of cooperation', 'acts of cooperation', 'words of conflict', 'acts of conflict'];

const lastDay = (month) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

function boxes(key, chosen, options, change) {
  return options.map(([value, label, extra]) => h('label', { class: 'box' },
    h('input', { type: 'checkbox', name: key, value, checked: chosen.includes(value), onchange: change }), extra, ` ${label}`));
}

// filters builds the form for what meta offers and s chooses; change(part) is called with what is chosen anew.
export function filters(form, meta, s, change) {
  const picked = (key) => [...form.querySelectorAll(`[name=${key}]:checked`)].map((e) => e.value);
  const list = (key) => () => change({ [key]: picked(key) });
  const parts = [h('h2', {}, 'Filters')];
  parts.push(h('fieldset', {}, h('legend', {}, 'Class'), boxes('quad', s.quad,
    [1, 2, 3, 4, 0].map((q) => [String(q), quads[q], h('span', { class: `key quad-${q}` })]), list('quad'))));
  parts.push(h('fieldset', {}, h('legend', {}, 'Told as'), boxes('modality', s.modality,
    meta.modalities.map((m) => [m, m === 'asserted' ? 'fact (asserted)' : m]), list('modality'))));
  if (meta.months.length > 1) parts.push(time(meta.months, s, change));
  const value = h('output', { for: 'confidence' }, s.confidence || '0');
  parts.push(h('fieldset', {}, h('legend', {}, 'Confidence'), h('label', { for: 'confidence' }, 'at least ', value),
    h('input', { id: 'confidence', type: 'range', min: 0, max: 1, step: 0.05, value: s.confidence || 0,
      oninput: (e) => { value.value = e.target.value; }, onchange: (e) => change({ confidence: Number(e.target.value) ? e.target.value : '' }) })));
  const select = (key, label, none, options, chosen) => h('label', { class: 'wide' }, label,
    h('select', { name: key, onchange: (e) => change({ [key]: Array.isArray(s[key]) ? (e.target.value ? [e.target.value] : []) : e.target.value }) },
      h('option', { value: '' }, none), options.map(([v, text]) => h('option', { value: v, selected: v === chosen }, text))));
  parts.push(h('fieldset', {}, h('legend', {}, 'From and how much'),
    select('publisher', 'Publisher', 'all', meta.publishers.map((p) => [p.name, `${plain(p.name, 40)} (${p.count})`]), s.publisher[0]),
    select('limit', 'Relations at most', '250', ['50', '100', '1000', '5000', '20000'].map((n) => [n, n]), s.limit)));
  parts.push(h('details', { open: s.relation.length > 0 }, h('summary', {}, 'Relations'), h('fieldset', {}, h('legend', { class: 'hidden' }, 'Relations'),
    boxes('relation', s.relation, meta.relations.map((r) => [r.name, `${words(r.name)} (${r.count})`]), list('relation')))));
  parts.push(h('p', {}, h('button', { type: 'button', id: 'clear',
    onclick: () => change({ quad: [], modality: [], relation: [], publisher: [], from: '', to: '', confidence: '', limit: '' }, true) }, 'Clear filters')));
  replace(form, parts);
}

// time is the slider with two ends, over the months of which something is told.
function time(all, s, change) {
  const most = all.length - 1;
  const from = slider('from-month', 'from', s.from ? Math.max(all.findIndex((m) => m >= s.from.slice(0, 7)), 0) : 0);
  const to = slider('to-month', 'to', s.to ? Math.max(all.findLastIndex((m) => m <= s.to.slice(0, 7)), 0) : most);
  function slider(id, label, value) {
    const out = h('output', { for: id }, all[value]);
    const input = h('input', { id, type: 'range', min: 0, max: most, step: 1, value, 'aria-valuetext': all[value],
      oninput: () => {
        out.value = all[input.value];
        input.setAttribute('aria-valuetext', all[input.value]);
      },
      onchange: () => {
        const [a, b] = [Number(from.input.value), Number(to.input.value)].sort((x, y) => x - y);
        change({ from: a > 0 ? `${all[a]}-01` : '', to: b < most ? lastDay(all[b]) : '' });
      } });
    return { input, part: [h('label', { for: id }, `${label} `, out), input] };
  }
  return h('fieldset', {}, h('legend', {}, 'Time'), from.part, to.part);
}
