import { readPage } from '../../../utils/pages/registry.ts';

/** Puts a whole page into a frame of this one, so that it is laid out like any page. */
export async function openPage(html: string): Promise<{ doc: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.style.width = '1200px';
  frame.style.height = '800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const doc = frame.contentDocument;
  if (!doc) throw new Error('the frame has no document');
  for (const each of doc.querySelectorAll('iframe'))
    if (each.contentDocument && each.contentDocument.readyState !== 'complete')
      await new Promise((resolve) => each.addEventListener('load', resolve, { once: true }));
  return { doc, close: () => frame.remove() };
}

/** Opens a page, reads it, and closes it. */
export async function read(html: string, address = 'https://mail.example.org/inbox') {
  const { doc, close } = await openPage(html);
  const before = doc.documentElement.outerHTML;
  const outcome = readPage(doc, address);
  const changed = doc.documentElement.outerHTML !== before;
  close();
  return { outcome, changed };
}
