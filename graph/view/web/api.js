// Questions to the server. Errors carry what to do about them; away tells that the graph cannot be reached now.

export class Problem extends Error {
  constructor({ error, hint }, status) {
    super(error);
    this.hint = hint ?? '';
    this.away = status === 0 || status === 502 || status === 503 || status === 504;
  }
}

const address = (path, params) => `api/${path}?${params}`;
const begun = new Map(); // answers that are on their way before they are needed, by address

// begin asks at once what ask will want soon.
export function begin(path, params = '') {
  const answer = fetch(address(path, params), { credentials: 'same-origin' });
  answer.catch(() => {}); // told when it is needed
  begun.set(address(path, params), answer);
}

async function ask(path, params, signal) {
  const url = address(path, params);
  const early = begun.get(url);
  begun.delete(url);
  let r;
  try {
    r = await (early ?? fetch(url, { signal, credentials: 'same-origin' }));
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Problem({ error: 'The viewer’s server does not answer.', hint: 'Is `entente serve` still running?' }, 0);
  }
  if (r.ok) return r;
  let told;
  try { told = await r.json(); } catch { told = { error: `${r.status} ${r.statusText}` }; }
  throw new Problem(told, r.status);
}

export async function json(path, params = '', signal) {
  return (await ask(path, params, signal)).json();
}

// lines calls each(value) for every line of an answer; an answer without its last line was cut short.
export async function lines(path, params, each, signal) {
  const r = await ask(path, params, signal);
  const reader = r.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let ended = false;
  const take = (line) => {
    const v = JSON.parse(line);
    if (v.problem) throw new Problem(v.problem, 503);
    ended ||= 'end' in v;
    each(v);
  };
  for (;;) {
    const { value, done } = await reader.read();
    signal?.throwIfAborted();
    if (done) break;
    const parts = (rest + value).split('\n');
    rest = parts.pop();
    parts.forEach(take);
  }
  if (!ended) throw new Problem({ error: 'The answer was cut short.', hint: 'Trying again.' }, 503);
}
