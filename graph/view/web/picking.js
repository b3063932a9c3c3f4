// Which relation is under the pointer, by geometry: sigma's own way draws every relation a second time in each frame.

// bow gives the point that bends the line from p to q.
export const bow = (p, q, curvature) => ({
  x: (p.x + q.x) / 2 + (q.y - p.y) * curvature,
  y: (p.y + q.y) / 2 - (q.x - p.x) * curvature,
});

// toSegment is the distance of a point from the straight line between two.
function toSegment(at, p, q) {
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const t = Math.max(0, Math.min(1, ((at.x - p.x) * dx + (at.y - p.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x + t * dx - at.x, p.y + t * dy - at.y);
}

const pieces = 16; // straight ones that stand for a curve

// distance is that of a point from a drawn relation.
export function distance(at, p, q, curvature) {
  if (!curvature) return toSegment(at, p, q);
  const c = bow(p, q, curvature);
  let least = Infinity;
  let before = p;
  for (let i = 1; i <= pieces; i++) {
    const t = i / pieces;
    const on = (a, b, d) => (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * d;
    const next = { x: on(p.x, c.x, q.x), y: on(p.y, c.y, q.y) };
    least = Math.min(least, toSegment(at, before, next));
    before = next;
  }
  return least;
}

// nearestEdge gives the key of the relation nearest to a place on the screen, '' where none is within some pixels.
export function nearestEdge({ sigma, graph }, at, within = 6) {
  const places = new Map(graph.mapNodes((id) => [id, sigma.framedGraphToViewport(sigma.getNodeDisplayData(id))]));
  let found = '';
  let least = within;
  graph.forEachEdge((key, a, from, to) => {
    const [p, q] = [places.get(from), places.get(to)];
    const reach = least + Math.abs(a.curvature) * Math.hypot(q.x - p.x, q.y - p.y); // a bow lies within so much of its chord
    if (at.x < Math.min(p.x, q.x) - reach || at.x > Math.max(p.x, q.x) + reach || at.y < Math.min(p.y, q.y) - reach || at.y > Math.max(p.y, q.y) + reach) return;
    const d = distance(at, p, q, a.curvature);
    if (d <= least) [found, least] = [key, d];
  });
  return found;
}
