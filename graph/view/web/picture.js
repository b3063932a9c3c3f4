// The picture of the graph, drawn by sigma.
import { plain } from './dom.js';
import { bow, nearestEdge } from './picking.js';
import { ribbon } from './ribbon.js';

const { EdgeLineProgram, NodePointProgram } = Sigma.rendering;
const many = 3000; // edges from which on they are plain lines, without words and arrow heads
const covered = 0.1; // part of the picture that its nodes may cover
const few = 60; // edges up to which all have their words beside them

// still tells whether the reader wants no movement.
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

// colours reads the palette of the page, which depends on light and dark.
function colours() {
  const css = getComputedStyle(document.documentElement);
  const of = (name) => css.getPropertyValue(name).trim();
  const quads = [0, 1, 2, 3, 4].map((q) => of(`--quad-${q}`));
  const types = {};
  for (const t of ['Country', 'Person', 'Organization', 'MilitaryUnit', 'Place', 'Agreement', 'Event', 'Weapon']) {
    types[t] = of(`--type-${t.toLowerCase()}`);
  }
  return { quads, types, other: of('--type-other'), text: of('--text'), back: of('--back'), dim: of('--dim') };
}

// linesOf makes the program for the lines of a big picture. They are left out while a node is dragged; its own are of the
// type held.
const linesOf = (picture) => class extends EdgeLineProgram {
  render(params) { if (!picture.held) super.render(params); }
};

// pointsOf makes the program for nodes. While the picture moves they are not drawn a second time for finding out what is
// under the pointer.
const pointsOf = (picture) => class extends NodePointProgram {
  render(params) {
    const pick = this.pickProgram;
    if (picture.moves()) this.pickProgram = null;
    super.render(params);
    this.pickProgram = pick;
  }
};

export class Picture {
  // on has the functions node(id), edge(key) and stage(), called when one of these is clicked.
  constructor(container, on) {
    this.container = container;
    this.on = on;
    this.graph = new graphology.MultiGraph();
    this.places = new Map(); // of all nodes ever shown
    this.chosen = { node: '', edge: '' };
    this.held = ''; // the node that is dragged, of a big picture
    this.big = false;
    this.glides = false; // nodes are on their way to their places
    this.colours = colours();
    this.sigma = new Sigma(this.graph, container, this.settings());
    this.marks = this.sigma.createCanvasContext('marks', { beforeLayer: 'labels', style: { pointerEvents: 'none' } }).canvasContexts.marks;
    this.sigma.resize(true);
    this.sigma.on('afterRender', () => this.drawMarks());
    this.listen();
  }

  settings() {
    const c = this.colours;
    return {
      allowInvalidContainer: true, zIndex: true,
      nodeProgramClasses: { circle: pointsOf(this) },
      edgeProgramClasses: { fast: linesOf(this), held: EdgeLineProgram, line: ribbon(1), curve: ribbon(14) },
      labelColor: { color: c.text }, labelFont: 'system-ui, sans-serif', renderEdgeLabels: false,
      labelRenderedSizeThreshold: 5, minEdgeThickness: 1.5, stagePadding: 70,
      defaultDrawNodeLabel: (ctx, data, settings) => this.drawLabel(ctx, data, settings),
      defaultDrawNodeHover: (ctx, data, settings) => this.drawHover(ctx, data, settings),
      nodeReducer: (id, data) => this.reduceNode(id, data),
      edgeReducer: (key, data) => this.reduceEdge(key, data),
    };
  }

  // show replaces what is drawn. Nodes that were drawn before stay where they are when keep is set.
  show({ nodes, edges, at }, keep) {
    cancelAnimationFrame(this.frame);
    this.glides = false;
    const before = still() ? new Map() : new Map(this.graph.mapNodes((id, a) => [id, a]));
    this.graph = new graphology.MultiGraph();
    this.big = edges.length > many;
    const size = this.sizes(nodes, edges);
    const goal = {};
    const glides = before.size && !keep && nodes.length < 1000;
    for (const n of nodes) {
      const [x, y] = (keep && this.places.get(n.id)) || at[n.id] || [0, 0];
      this.places.set(n.id, [x, y]);
      goal[n.id] = { x, y };
      const from = glides ? before.get(n.id) : null;
      this.graph.addNode(n.id, {
        x: from?.x ?? x, y: from?.y ?? y, label: plain(n.name, 40), kind: n.type,
        size: size(n.id), color: this.colours.types[n.type] ?? this.colours.other,
      });
    }
    this.addEdges(edges);
    this.chosen = { node: '', edge: '' };
    this.near = new Set();
    if (!keep) {
      this.sigma.setCustomBBox(null);
      this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    }
    this.sigma.setSettings({ hideEdgesOnMove: this.big, hideLabelsOnMove: this.big, labelRenderedSizeThreshold: this.big ? 3 : 5 });
    this.sigma.setGraph(this.graph); // last: it draws, and what the others have put off with it
    if (glides) this.glide(goal);
  }

  // sizes gives the radius of each node: more for more edges, and all so small that edges can be seen between them.
  sizes(nodes, edges) {
    const degree = new Map();
    for (const e of edges) {
      for (const id of [e.from, e.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
    }
    const radius = (id) => Math.min(this.big ? 80 : 26, 4 + 2 * Math.sqrt(degree.get(id) ?? 0));
    const area = nodes.reduce((sum, n) => sum + Math.PI * radius(n.id) ** 2, 0);
    const { width, height } = this.sigma.getDimensions();
    const k = Math.min(1, Math.sqrt((covered * Math.max(width * height, 300 * 300)) / area));
    return (id) => Math.max(1.5, k * radius(id));
  }

  // addEdges draws several edges between two nodes as curves, so that each can be seen and clicked.
  addEdges(edges) {
    const beside = new Map();
    const pair = (e) => (e.from < e.to ? `${e.from} ${e.to}` : `${e.to} ${e.from}`);
    for (const e of edges) beside.set(pair(e), (beside.get(pair(e)) ?? 0) + 1);
    const drawn = new Map();
    for (const e of edges) {
      if (e.from === e.to) continue; // told in the table
      const all = beside.get(pair(e));
      const i = drawn.get(pair(e)) ?? 0;
      drawn.set(pair(e), i + 1);
      const bend = this.big ? 0 : (i - (all - 1) / 2) * Math.min(0.25, 1.5 / all) * (e.from < e.to ? 1 : -1);
      const straight = Math.abs(bend) < 1e-9;
      this.graph.addEdgeWithKey(e.key, e.from, e.to, {
        type: this.big ? 'fast' : straight ? 'line' : 'curve', curvature: straight ? 0 : bend,
        words: e.caption, place: 0.5 + 0.12 * ((i % 3) - 1) * (all > 1 ? 1 : 0), arrow: !e.symmetric, quad: e.quad, size: Math.min(7, 2 + Math.log2(e.count)), color: this.colours.quads[e.quad],
      });
    }
  }

  // glide moves the nodes to their new places within a third of a second.
  glide(goal) {
    this.glides = true;
    const g = this.graph;
    const from = Object.fromEntries(g.mapNodes((id, a) => [id, { x: a.x, y: a.y }]));
    const begin = performance.now();
    const step = (now) => {
      const t = Math.min(1, (now - begin) / 350);
      const k = t * (2 - t);
      g.updateEachNodeAttributes((id, a) => {
        if (!goal[id] || !from[id]) return a;
        a.x = from[id].x + (goal[id].x - from[id].x) * k;
        a.y = from[id].y + (goal[id].y - from[id].y) * k;
        return a;
      }, { attributes: ['x', 'y'] });
      this.frame = requestAnimationFrame(t < 1 ? step : () => { this.glides = false; }); // when the last places have been drawn
    };
    this.frame = requestAnimationFrame(step);
  }

  // choose marks a node or an edge, and dims what does not touch it.
  choose(node, edge) {
    const g = this.graph;
    if (!node && !edge && !this.near?.size) return;
    this.chosen = { node: g.hasNode(node) ? node : '', edge: g.hasEdge(edge) ? edge : '' };
    this.near = new Set();
    if (this.chosen.edge) this.near = new Set(g.extremities(edge));
    else if (this.chosen.node) this.near = new Set([node, ...g.neighbors(node)]);
    this.sigma.refresh({ skipIndexation: true });
  }

  reduceNode(id, data) {
    if (!this.near?.size || this.near.has(id)) return id === this.chosen.node ? { ...data, highlighted: true, zIndex: 2 } : { ...data, zIndex: 1 };
    return { ...data, color: this.colours.dim, label: '', zIndex: 0 };
  }

  reduceEdge(key, data) {
    if (this.held && this.big && this.graph.hasExtremity(key, this.held)) return { ...data, type: 'held' };
    const { node, edge } = this.chosen;
    if (edge) return key === edge ? { ...data, size: data.size + 2, zIndex: 2 } : { ...data, color: this.colours.dim, words: '', zIndex: 0 };
    if (node && !this.graph.hasExtremity(key, node)) return { ...data, color: this.colours.dim, words: '', zIndex: 0 };
    return data;
  }

  // curve gives the points of a drawn edge on the screen: its ends, the one that bends it, its middle and the direction
  // there, and the place of its words, which is another for each of several edges between two nodes.
  curve(key) {
    const [p, q] = this.graph.extremities(key).map((id) => this.sigma.framedGraphToViewport(this.sigma.getNodeDisplayData(id)));
    const [dx, dy] = [q.x - p.x, q.y - p.y];
    const bend = this.graph.getEdgeAttribute(key, 'curvature');
    const c = bow(p, q, bend);
    const long = Math.hypot(dx, dy) || 1;
    const t = this.graph.getEdgeAttribute(key, 'place');
    const at = (a, b, d) => (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * d;
    return { p, q, c, label: { x: at(p.x, c.x, q.x), y: at(p.y, c.y, q.y) - 6 }, middle: { x: (p.x + 2 * c.x + q.x) / 4, y: (p.y + 2 * c.y + q.y) / 4 }, ux: dx / long, uy: dy / long, long };
  }

  // marked gives the edges that have an arrow head and words beside them: all of a small picture, else those chosen.
  marked() {
    const { node, edge } = this.chosen;
    if (edge) return [edge];
    if (node) return this.graph.edges(node).slice(0, few);
    return this.graph.size <= many ? this.graph.edges() : [];
  }

  // drawMarks draws arrow heads and words of edges over them.
  drawMarks() {
    const ctx = this.marks;
    const { width, height } = this.sigma.getDimensions();
    ctx.clearRect(0, 0, width, height);
    const all = this.marked();
    const taken = [];
    ctx.font = '11px system-ui, sans-serif';
    ctx.textAlign = 'center';
    ctx.lineWidth = 3;
    ctx.strokeStyle = this.colours.back;
    for (const key of all) {
      const shown = this.sigma.getEdgeDisplayData(key);
      if (!shown) continue;
      const { middle: m, label, ux, uy, long } = this.curve(key);
      if (m.x < 0 || m.y < 0 || m.x > width || m.y > height || long < 24) continue;
      if (shown.arrow) {
        ctx.fillStyle = shown.color;
        ctx.beginPath();
        ctx.moveTo(m.x + 7 * ux, m.y + 7 * uy);
        ctx.lineTo(m.x - 5 * ux - 5 * uy, m.y - 5 * uy + 5 * ux);
        ctx.lineTo(m.x - 5 * ux + 5 * uy, m.y - 5 * uy - 5 * ux);
        ctx.fill();
      }
      if (all.length > few || !shown.words || long < 70) continue;
      const half = ctx.measureText(shown.words).width / 2 + 2;
      if (taken.some((o) => Math.abs(o.x - label.x) < o.half + half && Math.abs(o.y - label.y) < 13)) continue; // zooming in makes room
      taken.push({ ...label, half });
      ctx.fillStyle = this.colours.text;
      ctx.strokeText(shown.words, label.x, label.y);
      ctx.fillText(shown.words, label.x, label.y);
    }
  }

  // hold leaves out the edges of all others while a node of a big picture is dragged.
  hold(node) {
    if (this.held === node) return;
    this.held = node;
    if (this.big) this.sigma.refresh();
  }

  // moves tells whether the picture is being dragged or zoomed.
  moves() {
    return Boolean(this.held) || this.sigma?.getCamera().isAnimated() || this.sigma?.getMouseCaptor().isMoving;
  }

  // drawLabel writes a name so that it can be read over other nodes.
  drawLabel(ctx, data, { labelSize, labelFont }) {
    if (!data.label) return;
    ctx.font = `${labelSize}px ${labelFont}`;
    ctx.lineWidth = 3;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = this.colours.back;
    ctx.fillStyle = this.colours.text;
    const x = this.beside(data.x, data.size + 3, ctx.measureText(data.label).width);
    const y = data.y + labelSize / 3;
    ctx.strokeText(data.label, x, y);
    ctx.fillText(data.label, x, y);
  }

  // beside gives where a text of some width begins that stands beside a node: to its right, or where the picture ends there
  // to its left.
  beside(x, gap, wide) {
    return x + gap + wide > this.sigma.getDimensions().width && x - gap - wide > 0 ? x - gap - wide : x + gap;
  }

  // drawHover draws the label of the node under the pointer in the colours of the page.
  drawHover(ctx, data, settings) {
    ctx.font = `600 ${settings.labelSize + 1}px ${settings.labelFont}`;
    const wide = data.label ? ctx.measureText(data.label).width + 10 : 0;
    const left = this.beside(data.x, data.size + 2, wide);
    ctx.fillStyle = this.colours.back;
    ctx.strokeStyle = this.colours.text;
    ctx.beginPath();
    ctx.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    if (wide) ctx.roundRect(left, data.y - 11, wide, 22, 4);
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = this.colours.text;
    if (wide) ctx.fillText(data.label, left + 5, data.y + 5);
  }

  listen() {
    const s = this.sigma;
    let dragged = '';
    let moved = false;
    s.on('downNode', ({ node }) => {
      dragged = node;
      moved = false;
      if (!s.getCustomBBox()) s.setCustomBBox(s.getBBox()); // the picture must not rescale under the hand
    });
    s.on('downStage', () => { moved = false; });
    s.on('moveBody', ({ event }) => {
      if (!dragged) return;
      if (!moved) this.hold(dragged);
      moved = true;
      const p = s.viewportToGraph(event);
      // The node and its edges alone are drawn anew: the rest of the index can wait until the node is let go.
      Object.assign(this.graph.getNodeAttributes(dragged), { x: p.x, y: p.y });
      s.refresh({ partialGraph: { nodes: [dragged], edges: this.graph.edges(dragged) }, skipIndexation: true, schedule: true });
      this.places.set(dragged, [p.x, p.y]);
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const up = () => {
      if (!dragged) return;
      dragged = '';
      this.held = '';
      if (moved) s.refresh();
    };
    s.on('upNode', up);
    s.on('upStage', up);
    s.on('clickNode', ({ node }) => { if (!moved) this.on.node(node); });
    s.on('clickStage', ({ event }) => {
      const edge = moved ? '' : nearestEdge(this, event);
      if (edge) this.on.edge(edge);
      else if (!moved) this.on.stage();
    });
    let onNode = false;
    const over = (yes) => { if (yes) this.container.dataset.over = 'yes'; else delete this.container.dataset.over; };
    s.on('enterNode', () => { onNode = true; over(true); });
    s.on('leaveNode', () => { onNode = false; over(false); });
    s.getMouseCaptor().on('mousemove', (event) => { if (!onNode && !dragged && !this.big) over(nearestEdge(this, event)); });
  }

  // paint takes over the colours of the page after they have changed.
  paint() {
    this.colours = colours();
    const c = this.colours;
    this.graph.updateEachNodeAttributes((_, a) => ({ ...a, color: c.types[a.kind] ?? c.other }), { attributes: ['color'] });
    this.graph.updateEachEdgeAttributes((_, a) => ({ ...a, color: c.quads[a.quad] }), { attributes: ['color'] });
    this.sigma.setSettings({ labelColor: { color: c.text } });
  }

  zoom(how) {
    const camera = this.sigma.getCamera();
    const time = { duration: still() ? 0 : 200 };
    if (how > 0) camera.animatedZoom(time);
    else if (how < 0) camera.animatedUnzoom(time);
    else camera.animatedReset(time);
  }

  // resize fits the picture to its place on the page.
  resize() {
    const before = this.sigma.getDimensions();
    this.sigma.resize();
    const now = this.sigma.getDimensions();
    if (now.width !== before.width || now.height !== before.height) this.sigma.refresh({ skipIndexation: true });
  }
}
