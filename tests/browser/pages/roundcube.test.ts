import { describe, expect, test } from 'vitest';
import { read } from './page.ts';

const VIEW = `<body class="task-mail action-show"><div id="message-header"><h2 class="subject"><span class="voice">Subject: </span>Second interview<a class="extwin" href="#">Open</a></h2>
<table class="header-headers"><tr><td class="header from"><a class="rcmContactAddress" title="dana@x.example" href="mailto:dana@x.example">Dana Brooks</a></td></tr>
<tr><td class="header to"><a class="rcmContactAddress" title="sam@home.example">Sam</a></td></tr><tr><td class="header date">2026-03-10 09:15</td></tr></table></div>
<div id="messagebody"><div class="message-htmlpart"><p>Hi Sam,</p><p>Please come in.</p><blockquote>Old</blockquote></div></div></body>`;

const WHOLE = {
  subject: 'Second interview',
  from: { name: 'Dana Brooks', email: 'dana@x.example' },
  to: [{ name: 'Sam', email: 'sam@home.example' }],
  sent: { words: '2026-03-10 09:15' },
  text: 'Hi Sam,\n\nPlease come in.\n\n> Old',
};

describe('Roundcube', () => {
  test('a message in full view', async () => {
    const { outcome } = await read(VIEW);
    expect(outcome).toMatchObject({ kind: 'messages', messages: [WHOLE] });
  });

  test('a message in the preview beside the list', async () => {
    const list = `<body class="task-mail"><table id="messagelist"></table><iframe id="messagecontframe" width="600" height="400" srcdoc="${VIEW.replaceAll('"', '&quot;')}"></iframe></body>`;
    const { outcome } = await read(list);
    expect(outcome).toMatchObject({ kind: 'messages', messages: [WHOLE] });
  });

  test('the list alone is idle', async () => {
    const { outcome } = await read(
      '<body class="task-mail"><table id="messagelist"><tr><td>Second interview</td></tr></table></body>',
    );
    expect(outcome).toEqual({ kind: 'idle' });
  });

  test('a header that a body forges is not believed', async () => {
    const forged = VIEW.replace(
      'Please come in.',
      '<table><tr><td class="header from"><a class="rcmContactAddress" title="ceo@evil.example">CEO</a></td></tr></table>Please come in.',
    );
    const { outcome } = await read(forged);
    expect(outcome).toMatchObject({ messages: [{ from: { email: 'dana@x.example' } }] });
  });
});
