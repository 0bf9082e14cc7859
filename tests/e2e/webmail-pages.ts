import { createServer } from 'node:http';

/**
 * A webmail that the project has no reader for: a client-rendered page with hashed class names, its list and its open mail
 * drawn by script when a row is clicked, the address unchanged.
 */
export type StrangeMail = { subject: string; from: string; email: string; when: string; html: string };

/** Serves it on the loopback; answers with its address and its end. */
export async function serveStrangeWebmail(
  mails: readonly StrangeMail[],
): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(mails));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/app`, stop: () => server.close() };
}

const page = (
  mails: readonly StrangeMail[],
) => `<!doctype html><html lang="en"><head><title>Inbox (3) - Pigeon</title>
<style>body{margin:0;font-family:sans-serif}.x1a{display:grid;grid-template-columns:280px 1fr;height:100vh}.k9{padding:8px;border-bottom:1px solid #ddd;cursor:pointer}.pp{padding:16px}</style></head>
<body><div id="root"></div><script>
const mails = ${JSON.stringify(mails).replaceAll('<', '\\u003c')};
const el = (tag, cls, text) => { const e = document.createElement(tag); if (cls) e.className = cls; if (text) e.textContent = text; return e; };
const root = document.getElementById('root'), shell = el('div', 'x1a'), list = el('div', 'q3'), pane = el('div', 'pp');
list.setAttribute('role', 'list'); shell.append(list, pane); root.append(shell);
mails.forEach((m, i) => { const row = el('div', 'k9'); row.id = 'row' + i; row.append(el('b', '', m.from), el('div', '', m.subject), el('span', '', m.when.slice(0, 6))); row.onclick = () => open(m); list.append(row); });
function open(m) {
  pane.replaceChildren(el('div', 'zz', 'Loading…'));
  setTimeout(() => {
    const card = el('section', 'c_41'), head = el('div', 'h_7f');
    const who = el('span', 'n_02', m.from); who.setAttribute('title', m.email);
    head.append(el('h2', 't_9', m.subject), who, el('span', 'd_3', m.when));
    const body = el('div', 'b_66'); body.innerHTML = m.html;
    const bar = el('div', 'a_1'); ['Reply', 'Forward', 'Archive'].forEach((t) => bar.append(el('button', '', t)));
    card.append(head, body, bar); pane.replaceChildren(card);
  }, 120);
}
</script></body></html>`;
