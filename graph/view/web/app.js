// The page: what is chosen stands in the address (state.js); from there it is asked for and shown.
import { h, $, replace, name, say, plain, count } from './dom.js';
import { json, lines } from './api.js';
import * as state from './state.js';
import { Picture } from './picture.js';
import { filters } from './filters.js';
import { search } from './search.js';
import { table } from './table.js';
import { timeline } from './timeline.js';
import * as panel from './panel.js';
import { saveSVG, savePNG } from './drawing.js';

let s = state.read();
let meta;
let data = { nodes: [], edges: [], at: {}, cypher: '' };
let shownFor = null; // the parameters that data answer
let pathFrom = null; // the actor from which a path was asked for
let loading = new AbortController();
let reading = new AbortController();

const picture = new Picture($('graph'), { node: clickNode, edge: (key) => choose({ edge: key, node: '' }), stage: () => choose({ node: '', edge: '' }) });

// go takes over a change of what is chosen, and shows it.
function go(change, replaceAddress = false) {
  s = { ...s, ...change };
  state.write(s, replaceAddress);
  return show();
}

const act = {
  grow: (id) => go({ center: [...new Set([...s.center, id])], path: [], node: id, edge: '', view: '' }),
  only: (id) => go({ center: [id], path: [], node: id, edge: '', view: '' }),
  edge: (key) => choose({ edge: key, node: '' }),
  timeline: (a, b) => go({ view: 'timeline', dyad: [a, b || a] }),
  pathFrom: (node) => {
    pathFrom = node;
    banner(['Choose the other end of the path from ', name(node.name), ': click an actor, or search it. ',
      h('button', { type: 'button', onclick: () => { pathFrom = null; banner(); } }, 'Cancel')]);
    $('q').focus();
  },
};

function clickNode(id) { pick({ id }); }

// pick is a click on an actor or its choice in the search.
function pick(node) {
  if (pathFrom && pathFrom.id !== node.id) {
    const a = pathFrom.id;
    pathFrom = null;
    banner();
    return go({ path: [a, node.id], node: '', edge: '', view: '' });
  }
  return act.grow(node.id);
}

function choose(change) { return go(change, true); }

// banner tells what went wrong or what is awaited; without words it goes away.
function banner(content) {
  $('banner').hidden = !content;
  replace($('banner'), content ?? []);
}

let waiting;
function fail(e) {
  if (e.name === 'AbortError') return;
  banner([h('strong', {}, plain(e.message, 300)), e.hint ? ` ${plain(e.hint, 300)}` : '', e.away ? ' Trying again…' : '']);
  if (!e.away) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => { shownFor = null; meta = null; show(); }, 2000);
}

async function load() {
  const [path, params] = state.question(s);
  const wanted = `${path} ${params}`;
  if (wanted === shownFor) return false;
  loading.abort();
  loading = new AbortController();
  say('Loading…');
  const next = { nodes: [], edges: [], at: {}, cypher: '', params };
  await lines(path, params, (v) => {
    if (v.node) next.nodes.push(v.node);
    else if (v.edge) next.edges.push(v.edge);
    else if (v.at) next.at = v.at;
    else if (v.head) next.cypher = v.head.cypher;
    else if (v.end) next.end = v.end;
  }, loading.signal);
  const centers = JSON.stringify([s.center, s.path]);
  const keep = data.centers === centers; // only filters have changed: what stays, stays where it is
  data = { ...next, centers };
  shownFor = wanted;
  picture.show(data, keep);
  requestAnimationFrame(() => performance.mark('picture')); // how long it took: see the benchmark
  return true;
}

async function show() {
  try {
    tabs();
    const asked = meta ?? json('meta'); // meanwhile the graph is read
    asked.catch?.(() => {}); // an error of both is told once
    await Promise.all([load(), (async () => {
      meta = await asked;
      filters($('filters'), meta, s, (change) => go(change));
    })()]);
    if (!pathFrom) banner();
    tell();
    await details();
  } catch (e) {
    fail(e);
  }
}

// tell says how much is shown, and why nothing is.
function tell() {
  const { nodes, edges, end } = data;
  if (!meta.edges) {
    banner(['The graph is empty. Fill it with: ', h('code', {}, meta.fill), '. Then ', h('button', { type: 'button', onclick: () => location.reload() }, 'reload'), '.']);
    return say('The graph is empty.');
  }
  const what = s.path.length ? 'the shortest paths' : s.center.length ? 'the neighbourhood' : 'the strongest relations';
  if (s.path.length && !edges.length) return say('No path of at most five steps joins them, with these filters.');
  say(edges.length ? `${what}: ${count(nodes.length, 'actor')}, ${count(edges.length, 'relation')}${end?.truncated ? ', the best attested of more' : ''}`
    : 'Nothing passes these filters. Clear some of them.');
}

async function details() {
  reading.abort();
  reading = new AbortController();
  const edge = data.edges.find((e) => e.key === s.edge);
  const node = data.nodes.find((n) => n.id === s.node);
  picture.choose(node?.id ?? '', edge?.key ?? '');
  if (s.view === 'table') table($('table-view'), data, s.edge, act.edge);
  if (s.view === 'timeline') await drawTimeline();
  if (edge) await panel.relation(edge, data, state.filtersOf(s), act, reading.signal);
  else if (node) panel.actor(node, data, act);
  else panel.welcome(meta);
}

async function drawTimeline() {
  const names = new Map(data.nodes.map((n) => [n.id, n.name]));
  const first = data.edges.find((e) => e.key === s.edge) ?? data.edges[0];
  const [a, b] = s.dyad.length ? s.dyad : first ? [first.from, first.to] : ['', ''];
  if (!a) return replace($('timeline-view'), h('p', {}, 'Choose a relation or an actor first.'));
  const params = new URLSearchParams(a === b ? { a } : { a, b });
  const answer = await json('timeline', params, reading.signal);
  timeline($('timeline-view'), (a === b ? [a, 'all others'] : [a, b]).map((id) => names.get(id) ?? id), answer.months);
  timelineCypher = answer.cypher;
}
let timelineCypher = '';

function tabs() {
  for (const b of document.querySelectorAll('[role=tab]')) {
    const on = b.dataset.view === (s.view || 'graph');
    b.setAttribute('aria-selected', String(on));
    b.tabIndex = on ? 0 : -1;
    $(`${b.dataset.view}-view`).hidden = !on;
  }
  if (!s.view || s.view === 'graph') picture.resize();
}

// keys lets the picture be walked through without a pointer.
function keys(e) {
  const all = [...data.nodes].sort((a, b) => (picture.graph.degree(b.id) - picture.graph.degree(a.id)) || (a.id < b.id ? -1 : 1));
  const step = (list, i, by) => list[(i + by + list.length) % list.length];
  const at = all.findIndex((n) => n.id === s.node);
  const held = s.node || data.edges.find((x) => x.key === s.edge)?.from;
  const edges = held ? data.edges.filter((x) => x.from === held || x.to === held) : data.edges;
  const on = edges.findIndex((x) => x.key === s.edge);
  if (e.key === 'ArrowRight' && all.length) choose({ node: step(all, at, 1).id, edge: '' });
  else if (e.key === 'ArrowLeft' && all.length) choose({ node: step(all, Math.max(at, 0), -1).id, edge: '' });
  else if (e.key === 'ArrowDown' && edges.length) choose({ edge: step(edges, on, 1).key });
  else if (e.key === 'ArrowUp' && edges.length) choose({ edge: step(edges, Math.max(on, 0), -1).key });
  else if (e.key === 'Enter' && s.node) act.grow(s.node);
  else if (e.key === 'Escape') choose({ node: '', edge: '' });
  else if (e.key === '+' || e.key === '=') picture.zoom(1);
  else if (e.key === '-') picture.zoom(-1);
  else if (e.key === '0') picture.zoom(0);
  else return;
  e.preventDefault();
}

function theme(next) {
  if (next) document.documentElement.dataset.theme = next;
  else delete document.documentElement.dataset.theme;
  picture.paint();
}

function exportAs(kind) {
  if (kind === 'svg') return saveSVG(picture);
  if (kind === 'png') return savePNG(picture);
  const params = new URLSearchParams(data.params);
  params.set('format', kind);
  h('a', { href: `api/export?${params}`, download: `entente.${kind}` }).click();
}

async function copy(text, told) {
  try {
    await navigator.clipboard.writeText(text);
    say(told);
  } catch {
    say(`The browser does not allow to copy: ${text}`);
  }
}

search(pick, fail);
$('graph').addEventListener('keydown', keys);
$('whole').addEventListener('click', () => go({ center: [], path: [], node: '', edge: '', view: '' }));
$('share').addEventListener('click', () => copy(location.href, 'Address copied: it shows the same to whoever reaches this server.'));
$('cypher').addEventListener('click', () => { $('cypher-text').textContent = s.view === 'timeline' ? timelineCypher : data.cypher; $('cypher-box').showModal(); });
$('cypher-copy').addEventListener('click', () => copy($('cypher-text').textContent, 'Cypher copied.'));
$('cypher-close').addEventListener('click', () => $('cypher-box').close());
$('export').addEventListener('change', async (e) => { const kind = e.target.value; e.target.value = ''; if (kind) await exportAs(kind); });
$('theme').addEventListener('click', () => theme(getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'light' : 'dark'));
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => picture.paint());
document.querySelector('.tabs').addEventListener('click', (e) => { const v = e.target.dataset.view; if (v) go({ view: v === 'graph' ? '' : v }); });
document.querySelector('.tabs').addEventListener('keydown', (e) => {
  const all = [...e.currentTarget.children];
  const by = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
  if (!by) return;
  const next = all[(all.indexOf(document.activeElement) + by + all.length) % all.length];
  next.focus();
  next.click();
});
addEventListener('popstate', () => { s = state.read(); show(); });
show();

globalThis.ententePicture = picture; // for tests and for the curious
