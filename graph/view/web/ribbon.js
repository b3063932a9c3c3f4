// Relations as ribbons of triangles, straight or bent. sigma's own programs for them draw copies of one shape, each of
// which costs a graphics card little and a processor as much as a whole draw; here all relations are one draw.
import { bow } from './picking.js';

const { EdgeProgram } = Sigma.rendering;
const { floatColor } = Sigma.utils;

// Corners of a piece of the ribbon, as the end of the piece and the side; two triangles.
const corners = [[0, 1], [0, -1], [1, 1], [1, 1], [0, -1], [1, -1]];

// a_normal points across the ribbon and is as long as the relation is thick; u_sizeRatio and u_correctionRatio lead from
// there to the screen.
const vertexShader = `
attribute vec2 a_position;
attribute vec2 a_normal;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_least;
varying vec4 v_color;
varying vec2 v_across;
varying float v_thick;
void main() {
  float thick = max(length(a_normal), u_least * u_sizeRatio);
  vec2 across = a_normal / max(length(a_normal), 1e-6);
  gl_Position = vec4((u_matrix * vec3(a_position + across * thick * u_correctionRatio / u_sizeRatio, 1)).xy, 0, 1);
  v_color = vec4(a_color.rgb, a_color.a * 255.0 / 254.0);
  v_across = across;
  v_thick = thick / u_sizeRatio;
}`;

// The last pixel on each side fades out.
const fragmentShader = `
precision mediump float;
varying vec4 v_color;
varying vec2 v_across;
varying float v_thick;
uniform float u_pixelRatio;
void main() {
  float soft = min(1.0, 2.0 / (v_thick * u_pixelRatio));
  gl_FragColor = v_color * (1.0 - smoothstep(1.0 - soft, 1.0, length(v_across)));
}`;

// ribbon makes a program that draws each relation in so many straight pieces.
export const ribbon = (pieces) => class extends EdgeProgram {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: pieces * corners.length, METHOD: TRIANGLES, VERTEX_SHADER_SOURCE: vertexShader, FRAGMENT_SHADER_SOURCE: fragmentShader,
      UNIFORMS: ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_least', 'u_pixelRatio'],
      ATTRIBUTES: [{ name: 'a_position', size: 2, type: FLOAT }, { name: 'a_normal', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true }],
    };
  }

  processVisibleItem(_, begin, p, q, data) {
    const color = floatColor(data.color);
    const c = bow(p, q, -(data.curvature ?? 0)); // upwards is down on the screen, whence the sign
    const at = (t) => {
      const s = 1 - t;
      const [dx, dy] = [s * (c.x - p.x) + t * (q.x - c.x), s * (c.y - p.y) + t * (q.y - c.y)];
      const k = data.size / (Math.hypot(dx, dy) || 1);
      return [s * s * p.x + 2 * s * t * c.x + t * t * q.x, s * s * p.y + 2 * s * t * c.y + t * t * q.y, -dy * k, dx * k];
    };
    let before = at(0);
    for (let i = 1; i <= pieces; i++) {
      const next = at(i / pieces);
      for (const [end, side] of corners) {
        const [x, y, nx, ny] = end ? next : before;
        this.array.set([x, y, side * nx, side * ny, color], begin);
        begin += 5;
      }
      before = next;
    }
  }

  setUniforms(params, { gl, uniformLocations: at }) {
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(at.u_least, params.minEdgeThickness);
    gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
  }
};
