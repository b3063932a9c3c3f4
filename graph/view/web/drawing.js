// What the picture shows, as SVG and PNG.
import { plain, save } from './dom.js';

const escape = (s) => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

// drawing gives the SVG of what is seen now: its places on the screen, colours and labels.
export function drawing(picture) {
  const { sigma, graph, colours } = picture;
  const { width, height } = sigma.getDimensions();
  const out = [`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">`,
    `<rect width="100%" height="100%" fill="${colours.back}"/>`];
  const n = (x) => x.toFixed(1);
  const worded = new Set(picture.marked().length > 60 ? [] : picture.marked());
  const texts = [];
  const seen = new Set(sigma.getNodeDisplayedLabels());
  const named = (id) => seen.has(id) || id === picture.chosen.node;
  graph.forEachEdge((key, a) => {
    const shown = sigma.getEdgeDisplayData(key);
    const { p, q, c, label, middle: m, ux, uy } = picture.curve(key);
    out.push(`<path d="M${n(p.x)} ${n(p.y)}Q${n(c.x)} ${n(c.y)} ${n(q.x)} ${n(q.y)}" fill="none" stroke="${shown.color}" stroke-width="${n(sigma.scaleSize(shown.size))}"/>`);
    if (a.arrow) out.push(`<path d="M${n(m.x + 7 * ux)} ${n(m.y + 7 * uy)}L${n(m.x - 5 * ux - 5 * uy)} ${n(m.y - 5 * uy + 5 * ux)}L${n(m.x - 5 * ux + 5 * uy)} ${n(m.y - 5 * uy - 5 * ux)}z" fill="${shown.color}"/>`);
    if (worded.has(key) && shown.words) texts.push(`<text x="${n(label.x)}" y="${n(label.y)}" font-size="11" text-anchor="middle" fill="${colours.text}">${escape(shown.words)}</text>`);
  });
  graph.forEachNode((id) => {
    const d = sigma.getNodeDisplayData(id);
    const p = sigma.framedGraphToViewport(d);
    const r = sigma.scaleSize(d.size);
    out.push(`<circle cx="${n(p.x)}" cy="${n(p.y)}" r="${n(r)}" fill="${d.color}"/>`);
    if (!d.label || !named(id)) return;
    const words = plain(d.label);
    const x = picture.beside(p.x, r + 3, words.length * 7);
    out.push(`<text x="${n(x)}" y="${n(p.y + 5)}" font-size="13" fill="${colours.text}" stroke="${colours.back}" stroke-width="3" paint-order="stroke">${escape(words)}</text>`);
  });
  out.push(...texts, '</svg>');
  return out.join('\n');
}

// png draws the SVG at twice its size.
export async function png(picture) {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([drawing(picture)], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
  } finally {
    URL.revokeObjectURL(url);
  }
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

export const saveSVG = (picture) => save(drawing(picture), 'entente.svg', 'image/svg+xml');
export const savePNG = async (picture) => save(await png(picture), 'entente.png', 'image/png');
