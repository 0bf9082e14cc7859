import { readPage } from '../../../utils/pages/registry.ts';

/** Puts a whole page into a frame of this one, so that it is laid out like any page, and reads it there. */
export async function read(html: string, address = 'https://mail.example.org/inbox') {
  const frame = document.createElement('iframe');
  frame.style.width = '1200px';
  frame.style.height = '800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  for (const each of inner.querySelectorAll('iframe'))
    if (each.contentDocument?.readyState !== 'complete')
      await new Promise((resolve) => each.addEventListener('load', resolve, { once: true }));
  const before = inner.documentElement.outerHTML;
  const outcome = readPage(inner, address);
  const changed = inner.documentElement.outerHTML !== before;
  frame.remove();
  return { outcome, changed };
}
