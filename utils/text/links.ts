/** Redirecting wrappers that mail gateways put around links, with the parameter that holds the real one. */
const WRAPPERS: readonly { host: RegExp; parameter: string }[] = [
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, parameter: 'url' },
  { host: /(^|\.)google\.[a-z.]{2,6}$/, parameter: 'q' },
  { host: /(^|\.)urldefense\.com$/, parameter: 'u' },
  { host: /(^|\.)urldefense\.proofpoint\.com$/, parameter: 'u' },
  { host: /(^|\.)l\.facebook\.com$/, parameter: 'u' },
];

/** The address a link leads to: http and https only, gateways' wrappers taken off; empty for anything else. */
export function unwrapLink(href: string): string {
  const url = parse(href.trim());
  if (!url) return '';
  const wrapper = WRAPPERS.find(({ host }) => host.test(url.hostname));
  const inner = wrapper && url.searchParams.get(wrapper.parameter);
  const target = inner ? parse(proofpoint(url.hostname, inner)) : undefined;
  const embedded = /^https:\/\/urldefense\.com\/v3\/__(https?:\/{1,2}[^_]{1,1500})__/.exec(href);
  if (embedded?.[1]) return embedded[1].replace(/^(https?:)\/([^/])/, '$1//$2');
  return target ? target.href : tidy(href.trim());
}

/** Proofpoint's second format writes `-` for `%` and `_` for `/`. */
function proofpoint(host: string, value: string): string {
  if (!host.endsWith('proofpoint.com')) return value;
  try {
    return decodeURIComponent(value.replaceAll('-', '%').replaceAll('_', '/'));
  } catch {
    return value;
  }
}

function parse(href: string): URL | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  return url && /^https?:$/.test(url.protocol) && href.length < 4000 ? url : undefined;
}

/** As written, white space and angle brackets out: it stands between angle brackets in the text. */
const tidy = (href: string) => href.replace(/[\s<>]/g, '');
