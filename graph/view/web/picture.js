// The picture of the graph, drawn by sigma.
import { plain } from './dom.js';

const { EdgeLineProgram, EdgeRectangleProgram, EdgeCurveProgram } = Sigma.rendering;
const many = 3000; // edges from which on they are plain lines, which are fast to draw and cannot be clicked
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
      allowInvalidContainer: true, zIndex: true, enableEdgeEvents: true,
      edgeProgramClasses: { fast: EdgeLineProgram, line: EdgeRectangleProgram, curve: EdgeCurveProgram },
      labelColor: { color: c.text }, labelFont: 'system-ui, sans-serif', renderEdgeLabels: false,
      labelRenderedSizeThreshold: 5, minEdgeThickness: 1.5, stagePadding: 70,
      defaultDrawNodeHover: (ctx, data, settings) => this.drawHover(ctx, data, settings),
      nodeReducer: (id, data) => this.reduceNode(id, data),
      edgeReducer: (key, data) => this.reduceEdge(key, data),
    };
  }

  // show replaces what is drawn. Nodes that were drawn before stay where they are when keep is set.
  show({ nodes, edges, at }, keep) {
    const g = this.graph;
    const before = new Map(g.nodes().map((id) => [id, g.getNodeAttributes(id)]));
    g.clear();
    const degree = new Map();
    for (const e of edges) {
      for (const id of [e.from, e.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
    }
    const goal = {};
    for (const n of nodes) {
      const known = keep ? this.places.get(n.id) : undefined;
      const [x, y] = known ?? at[n.id] ?? [0, 0];
      this.places.set(n.id, [x, y]);
      goal[n.id] = { x, y };
      const from = still() ? null : before.get(n.id);
      g.addNode(n.id, {
        x: from?.x ?? x, y: from?.y ?? y, label: plain(n.name, 40), kind: n.type,
        size: Math.min(26, 4 + 2 * Math.sqrt(degree.get(n.id) ?? 0)), color: this.colours.types[n.type] ?? this.colours.other,
      });
    }
    this.big = edges.length > many;
    this.addEdges(edges);
    this.sigma.setSettings({ hideEdgesOnMove: this.big, hideLabelsOnMove: this.big, enableEdgeEvents: !this.big });
    if (before.size && !keep && !still() && nodes.length < 1000) this.glide(goal);
    else for (const id in goal) g.mergeNodeAttributes(id, goal[id]);
    if (!keep) this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
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
    cancelAnimationFrame(this.frame);
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
      if (t < 1) this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }

  // choose marks a node or an edge, and dims what does not touch it.
  choose(node, edge) {
    const g = this.graph;
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
    if (this.held && !this.graph.hasExtremity(key, this.held)) return { ...data, hidden: true };
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
    const c = { x: (p.x + q.x) / 2 + dy * bend, y: (p.y + q.y) / 2 - dx * bend };
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

  // hold hides the edges of all others while a node of a big picture is dragged.
  hold(node) {
    if (this.held === node) return;
    this.held = node;
    if (this.big) this.sigma.refresh({ skipIndexation: true });
  }

  // drawHover draws the label of the node under the pointer in the colours of the page.
  drawHover(ctx, data, settings) {
    ctx.font = `600 ${settings.labelSize + 1}px ${settings.labelFont}`;
    const wide = data.label ? ctx.measureText(data.label).width + 10 : 0;
    ctx.fillStyle = this.colours.back;
    ctx.strokeStyle = this.colours.text;
    ctx.beginPath();
    ctx.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    if (wide) ctx.roundRect(data.x + data.size + 2, data.y - 11, wide, 22, 4);
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = this.colours.text;
    if (wide) ctx.fillText(data.label, data.x + data.size + 7, data.y + 5);
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
    s.on('moveBody', ({ event }) => {
      if (!dragged) return;
      if (!moved && this.big) this.hold(dragged);
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
      this.hold('');
      if (moved) s.refresh();
    };
    s.on('upNode', up);
    s.on('upStage', up);
    s.on('clickNode', ({ node }) => { if (!moved) this.on.node(node); });
    s.on('clickEdge', ({ edge }) => { if (!moved) this.on.edge(edge); });
    s.on('clickStage', () => { if (!moved) this.on.stage(); moved = false; });
    for (const [enter, leave] of [['enterNode', 'leaveNode'], ['enterEdge', 'leaveEdge']]) {
      s.on(enter, () => { this.container.dataset.over = 'yes'; });
      s.on(leave, () => { delete this.container.dataset.over; });
    }
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

  resize() { this.sigma.resize(); this.sigma.refresh({ skipIndexation: true }); }
}
