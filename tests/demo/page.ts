import type { Message } from '../../utils/domain/message.ts';
import type { Address } from '../../utils/domain/values.ts';

/** The sample mailbox's page: a list on the left, the open mail (1-based; 0 for none) on the right. */
export function mailPage(messages: readonly Message[], open: number): string {
  const message = messages[open - 1];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${message ? `${escaped(message.subject)} – ` : ''}Postbox</title><style>${STYLE}</style></head>
<body>
<header class="bar"><b>Postbox</b> <span>Inbox</span></header>
<div class="panes">
<nav aria-label="Messages"><ul>${messages
    .map((each, i) => row(each, i + 1, open))
    .reverse()
    .join('')}</ul></nav>
<main>${message ? pane(message) : '<p class="empty">Choose a message.</p>'}</main>
</div>
</body>
</html>`;
}

const row = (message: Message, n: number, open: number) =>
  `<li${n === open ? ' class="open"' : ''}><a href="/mail/${n}"><b>${escaped(message.from?.name ?? '')}</b><span>${escaped(message.subject)}</span></a></li>`;

const pane = (message: Message) => `<article>
<h1>${escaped(message.subject)}</h1>
<div class="head"><span class="from" title="${escaped(message.from?.email ?? '')}">${escaped(nameOf(message.from))}</span>
<span>to ${escaped(message.to.map(nameOf).join(', '))}</span>
<time datetime="${message.sent.iso ?? ''}">${escaped(shown(message))}</time></div>
<div class="body">${paragraphs(message.text)}</div>
</article>`;

const nameOf = (address: Address | null) =>
  [address?.name, address?.email && `<${address.email}>`].filter(Boolean).join(' ');

const shown = (message: Message) =>
  message.sent.iso === null
    ? ''
    : Temporal.Instant.from(message.sent.iso).toLocaleString('en-GB', {
        dateStyle: 'full',
        timeStyle: 'short',
        timeZone: 'Europe/London',
      });

/** A table's rows stand in the text with tabs between their cells. */
function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) =>
      block.includes('\t') ? table(block) : `<p>${escaped(block).replaceAll('\n', '<br>')}</p>`,
    )
    .join('\n');
}

const table = (block: string) =>
  `<table>${block
    .split('\n')
    .map(
      (line) =>
        `<tr>${line
          .split('\t')
          .map((cell) => `<td>${escaped(cell)}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; }
.bar { padding: 10px 16px; background: #2f4858; color: #fff; }
.panes { display: flex; min-height: calc(100vh - 44px); }
nav { width: 280px; border-right: 1px solid #ddd; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: 8px 12px; color: inherit; text-decoration: none; border-bottom: 1px solid #eee; }
nav b, nav span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
nav .open { background: #e9f0f4; }
main { flex: 1; padding: 16px 24px; min-width: 0; }
.head { display: flex; gap: 16px; flex-wrap: wrap; color: #555; border-bottom: 1px solid #eee; padding-bottom: 8px; }
td { padding: 4px 12px 4px 0; }
h1 { font-size: 20px; }`;
