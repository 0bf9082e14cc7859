import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../../utils/text/html.ts';

describe('HTML as text', () => {
  test.each([
    ['paragraphs stand apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    [
      'lines of divs stay lines',
      '<div>One</div><div>Two</div><div><br></div><div>Three</div>',
      'One\nTwo\n\nThree',
    ],
    ['breaks', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['white space collapses', 'One\n   two <b> three</b> .', 'One two three .'],
    ['quotes', 'New<blockquote>Old<br>older</blockquote>', 'New\n\n> Old\n> older'],
    ['quotes in quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
    ['items', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['a table row is a line', '<table><tr><td>11:00</td><td>Jane</td></tr></table>', '11:00\tJane'],
    [
      'Outlook’s paragraphs in cells',
      '<table><tr><td><p>11:00</p></td><td><p>Jane</p></td></tr></table>',
      '11:00\tJane',
    ],
    [
      'a layout table is its paragraphs',
      '<table><tr><td><p>One</p><p>Two</p></td></tr></table>',
      'One\n\nTwo',
    ],
    ['a marked signature', 'Hi<div class="gmail_signature">Dana</div>', 'Hi\n-- \nDana'],
    ['a link keeps its address', '<a href="https://x.example/j/1">Join</a>', 'Join <https://x.example/j/1>'],
    ['an address is not doubled', '<a href="https://x.example/">https://x.example</a>', 'https://x.example'],
    ['only web links count', '<a href="javascript:alert(1)">Join</a>', 'Join'],
    [
      'gateways’ wrappers come off',
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fj&data=1">Join</a>',
      'Join <https://x.example/j>',
    ],
    [
      'what is hidden is not read',
      'A<div style="display: none">B</div><style>p{}</style><script>x</script>',
      'A',
    ],
    ['entities and invisible characters', 'Caf&eacute;&nbsp;&zwnj;\u200b!', 'Café !'],
    ['preformatted text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
    ['unclosed elements', '<div><p>One<b>two', 'Onetwo'],
  ])('%s', (_, html, text) => expect(fromHtml(html)).toBe(text));

  test('absurd nesting is flattened, not fatal', () => {
    expect(fromHtml(`${'<div>'.repeat(50_000)}deep`)).toBe('deep');
    expect(fromHtml(`${'<blockquote>'.repeat(5000)}deep`)).toContain('deep');
  });
});
