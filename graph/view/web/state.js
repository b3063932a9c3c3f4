// What is shown, kept in the address of the page, so that a copied address shows the same.

const lists = ['center', 'relation', 'quad', 'modality', 'publisher', 'path', 'dyad'];
const singles = ['from', 'to', 'confidence', 'limit', 'node', 'edge', 'view'];
const filters = ['relation', 'quad', 'modality', 'publisher', 'from', 'to', 'confidence', 'limit'];

export function read() {
  const q = new URLSearchParams(location.search);
  const s = {};
  for (const k of lists) s[k] = q.getAll(k);
  for (const k of singles) s[k] = q.get(k) ?? '';
  if (s.path.length !== 2) s.path = [];
  if (s.dyad.length !== 2) s.dyad = [];
  return s;
}

function pairs(s, keys) {
  const q = new URLSearchParams();
  for (const k of keys) {
    for (const v of [s[k]].flat()) if (v) q.append(k, v);
  }
  return q;
}

export function address(s) {
  const q = pairs(s, [...lists, ...singles]).toString();
  return location.pathname + (q ? '?' + q : '');
}

export function write(s, replace = false) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address(s));
}

// question gives the path and parameters that ask for what is chosen.
export function question(s) {
  if (s.path.length !== 2) return ['graph', selection(s)];
  const params = filtersOf(s);
  params.set('a', s.path[0]);
  params.set('b', s.path[1]);
  params.delete('limit');
  return ['path', params];
}

// selection gives the parameters that choose a part of the graph.
export const selection = (s) => pairs(s, ['center', ...filters]);

// filtersOf gives the filters alone.
export const filtersOf = (s) => pairs(s, filters);
