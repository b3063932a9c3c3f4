// The timeline of two actors, or of one and all others: events by month and their mean on the Goldstein scale.
import { h, svg, replace, name, count } from './dom.js';

const high = 220, low = 150, gap = 46; // of the two drawings, and between

// fill lists the months between the first and the last, with those in which nothing happened.
function fill(months) {
  const known = new Map(months.map((m) => [m.month, m]));
  const out = [];
  let [y, n] = months[0].month.split('-').map(Number);
  const last = months.at(-1).month;
  for (let i = 0; i < 1200; i++) {
    const month = `${String(y).padStart(4, '0')}-${String(n).padStart(2, '0')}`;
    out.push(known.get(month) ?? { month, events: 0, cooperation: 0, conflict: 0 });
    if (month >= last) break;
    if (++n > 12) { n = 1; y++; }
  }
  return out;
}

// timeline draws into the element.
export function timeline(element, title, months) {
  const heading = h('h2', {}, 'Timeline: ', title.flatMap((t, i) => [i ? ' and ' : '', name(t)]));
  if (!months.length) {
    replace(element, heading, h('p', {}, 'No events between them that have a day and a place on the scale.'));
    return;
  }
  const all = fill(months);
  const wide = Math.max(560, all.length * 14);
  const left = 44;
  const step = (wide - left - 50) / all.length;
  const most = Math.max(...all.map((m) => Math.max(m.cooperation, m.conflict)), 1);
  const mid = high / 2 + 10;
  const unit = (high / 2 - 8) / most;
  const scale = (v) => high + gap + low / 2 - (v / 10) * (low / 2 - 6);
  const text = (x, y, t, anchor = 'end') => svg('text', { x, y, 'text-anchor': anchor, class: 'axis' }, t);
  const d = svg('svg', { viewBox: `0 0 ${wide} ${high + gap + low + 30}`, width: wide, role: 'img', 'aria-label': `Events by month from ${all[0].month} to ${all.at(-1).month}; the table below has the numbers`, class: 'timeline' });
  d.append(text(left - 6, mid - unit * most + 6, String(most)), text(left - 6, mid + 4, '0'), text(left - 6, mid + unit * most + 2, String(most)),
    svg('line', { x1: left, x2: wide - 6, y1: mid, y2: mid, class: 'axis' }),
    text(left, 10, 'events of cooperation (up) and of conflict (down)', 'start'),
    text(left, high + gap - 8, 'mean on the Goldstein scale', 'start'),
    text(left - 6, scale(10) + 4, '10'), text(left - 6, scale(0) + 4, '0'), text(left - 6, scale(-10) + 4, '−10'),
    svg('line', { x1: left, x2: wide - 6, y1: scale(0), y2: scale(0), class: 'axis' }));
  const every = Math.ceil(all.length / Math.floor(wide / 60));
  all.forEach((m, i) => {
    const bar = Math.max(1, Math.min(step - 2, 48));
    const x = left + i * step + (step - bar) / 2;
    if (m.cooperation) d.append(svg('rect', { x, y: mid - m.cooperation * unit, width: bar, height: m.cooperation * unit, class: 'cooperation' }));
    if (m.conflict) d.append(svg('rect', { x, y: mid, width: bar, height: m.conflict * unit, class: 'conflict' }));
    if (m.events) d.append(svg('circle', { cx: x + bar / 2, cy: scale(m.mean), r: 4, class: m.mean < 0 ? 'conflict' : 'cooperation' }, svg('title', {}, `${m.month}: ${count(m.events, 'event')}, mean ${m.mean.toFixed(1)}`)));
    if (i % every === 0) d.append(text(x + bar / 2, high + gap + low + 20, m.month, 'middle'));
  });
  const points = all.flatMap((m, i) => (m.events ? [`${left + i * step + step / 2},${scale(m.mean)}`] : []));
  d.append(svg('polyline', { points: points.join(' '), class: 'mean' }));
  replace(element, heading, h('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'Drawing' }, d),
    h('table', {}, h('caption', {}, 'Events by month'),
      h('thead', {}, h('tr', {}, ['Month', 'Events', 'Cooperation', 'Conflict', 'Mean', 'Least', 'Most'].map((t) => h('th', { scope: 'col' }, t)))),
      h('tbody', {}, months.map((m) => h('tr', {}, [m.month, m.events, m.cooperation, m.conflict, m.mean.toFixed(1), m.least.toFixed(1), m.most.toFixed(1)].map((c) => h('td', {}, String(c))))))));
}
