// The details beside the picture: an actor with its relations, or a relation with its evidence.
import { h, $, replace, name, link, words, also, count } from './dom.js';
import { lines } from './api.js';

const quads = ['lasting relation', 'words of cooperation', 'acts of cooperation', 'words of conflict', 'acts of conflict'];
const percent = (x) => `${Math.round(100 * x)}\u00a0%`;
const facts = (...pairs) => h('dl', { class: 'facts' }, pairs.filter(([, v]) => v).map(([k, v]) => [h('dt', {}, k), h('dd', {}, v)]).flat());
const button = (text, onclick, id) => h('button', { type: 'button', onclick, id }, text);

// welcome tells what there is and what to do first.
export function welcome(meta) {
  replace($('panel'), h('h2', {}, 'What is shown'),
    h('p', {}, `${meta.entities} actors and things, ${count(meta.edges, 'relation')}, from ${count(meta.claims, 'claim')} in ${count(meta.documents, 'article')} (${meta.store}).`),
    h('p', {}, 'Search an actor, or click one. A click on a relation shows the sentences that say it.'), legend());
}

export function legend() {
  return h('ul', { class: 'legend', 'aria-label': 'Colours of relations' },
    [1, 2, 3, 4, 0].map((q) => h('li', {}, h('span', { class: `key quad-${q}` }), ` ${quads[q]}`)));
}

// actor shows a node; data is what is drawn.
export function actor(n, data, act) {
  const of = data.edges.filter((e) => e.from === n.id || e.to === n.id);
  const names = new Map(data.nodes.map((m) => [m.id, m.name]));
  replace($('panel'), h('h2', {}, name(n.name)),
    facts(['Type', n.type], ['Acts for', n.country], ['Id', n.id], ['Relations shown', String(of.length)]),
    h('p', { class: 'actions' },
      button('Grow its neighbourhood', () => act.grow(n.id), 'grow'), button('Only this actor', () => act.only(n.id)),
      button('Path from here…', () => act.pathFrom(n)), button('Timeline', () => act.timeline(n.id, ''))),
    h('ul', { class: 'relations' }, of.slice(0, 200).map((e) => {
      const other = e.from === n.id ? e.to : e.from;
      const arrow = e.symmetric ? '–' : e.from === n.id ? '→' : '←';
      return h('li', {}, h('button', { type: 'button', class: 'row', onclick: () => act.edge(e.key) },
        h('span', { class: `key quad-${e.quad}` }), ` ${arrow} ${e.caption} `, name(names.get(other) ?? other)));
    })));
}

// relation shows an edge and then its claims, as they come.
export async function relation(e, data, filters, act, signal) {
  const names = new Map(data.nodes.map((m) => [m.id, m.name]));
  const [from, to] = [names.get(e.from) ?? e.from, names.get(e.to) ?? e.to];
  const list = h('ol', { class: 'claims', 'aria-label': 'Claims' });
  replace($('panel'), h('h2', {}, name(from), ` ${e.symmetric ? '–' : '→'} `, name(to)),
    h('p', { class: 'caption' }, h('span', { class: `key quad-${e.quad}` }), ` ${e.caption}`),
    facts(['Class', quads[e.quad]], ['Told as', e.modality], ['Claims', String(e.count)], ['Independent sources', String(e.sources)],
      ['Confidence', percent(e.confidence)], ['Goldstein', e.goldstein?.toFixed(1)], ['First', e.first], ['Last', e.last]),
    h('p', { class: 'actions' }, button('Timeline of both', () => act.timeline(e.from, e.to), 'both')),
    h('p', { class: 'roles', 'aria-label': 'Marks in sentences' }, ['subject', 'cue', 'object', 'speaker', 'time'].flatMap((r) => [h('mark', { class: r }, r), ' '])), list);
  const params = new URLSearchParams(filters);
  params.delete('confidence');
  params.set('edge', e.key);
  params.set('limit', '200');
  let shown = 0;
  await lines('claims', params, (v) => {
    if (v.claim) {
      shown++;
      list.append(claim(v.claim));
    } else if (v.end?.truncated) list.after(h('p', {}, 'There are more claims; these are the surest.'));
  }, signal);
  also(count(shown, 'claim'));
}

function claim(c) {
  const denied = c.polarity === 'denied';
  const marks = [denied ? h('strong', { class: 'badge denied' }, 'denied') : null,
    c.modality !== 'asserted' ? h('span', { class: 'badge' }, c.modality) : null,
    h('span', { class: 'badge' }, words(c.relation)), h('span', { class: 'badge' }, percent(c.confidence))];
  return h('li', { class: denied ? 'denied' : '' },
    h('blockquote', { dir: 'auto' }, c.sentence.map((p) => (p.role ? h('mark', { class: p.role, title: p.role }, p.text) : p.text))),
    h('p', { class: 'marks' }, marks.flatMap((m) => (m ? [m, ' '] : []))),
    c.saidBy ? h('p', {}, 'Said by ', c.saidBy.flatMap((s, i) => [i ? ', told by ' : '', name(s)])) : null,
    c.time ? h('p', {}, `When: ${c.time}`) : null,
    c.qualifiers ? h('p', {}, c.qualifiers.map(([k, v]) => [h('span', { class: 'badge' }, `${k}: `, name(v)), ' ']).flat()) : null,
    h('p', { class: 'source' }, article(c.document)),
    c.copies ? h('details', {}, h('summary', {}, c.copies.length === 1 ? '1 copy of this article' : `${c.copies.length} copies of this article`),
      h('ul', {}, c.copies.map((d) => h('li', {}, article(d))))) : null);
}

const article = (d) => h('cite', {}, link(d.url, name(d.title || d.url || d.id, 120)),
  d.publisher ? h('span', {}, ', ', name(d.publisher)) : '', d.published ? `, ${d.published}` : '');
