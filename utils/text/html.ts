import { Parser } from 'htmlparser2';
import { TextBuilder } from './builder.ts';

const MAX_SOURCE = 5_000_000;

/** The text of an HTML mail by the conventions of `Message.text`; works where there is no DOM (worker, Node). */
export function fromHtml(html: string): string {
  const builder = new TextBuilder();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.open({ tag, attribute: (name) => attributes[name] ?? null }),
      ontext: (data) => builder.text(data),
      onclosetag: (tag) => builder.close(tag),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html.slice(0, MAX_SOURCE));
  parser.end();
  return builder.result();
}
