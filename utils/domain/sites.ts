/** A mail or calendar site that many people use: what it is called, and the origins that belong to it. */
export type KnownSite = { name: string; origins: readonly [string, ...string[]] };

/**
 * Sites with a reader of their own; any other webmail is one address away. What belongs together is asked for together:
 * work mail moves between three hosts, iCloud shows a mail's text in a frame of another.
 */
export const KNOWN_SITES: readonly KnownSite[] = [
  { name: 'Gmail', origins: ['https://mail.google.com'] },
  { name: 'Google Calendar', origins: ['https://calendar.google.com'] },
  { name: 'Outlook', origins: ['https://outlook.live.com'] },
  {
    name: 'Outlook at work',
    origins: [
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook.cloud.microsoft',
    ],
  },
  { name: 'Yahoo Mail', origins: ['https://mail.yahoo.com'] },
  { name: 'Proton Mail', origins: ['https://mail.proton.me'] },
  { name: 'Fastmail', origins: ['https://app.fastmail.com'] },
  { name: 'iCloud Mail', origins: ['https://www.icloud.com', 'https://www-mail.icloud-sandbox.com'] },
];

/** Everything that belongs to the site of an origin: the known site's origins, else this one alone. */
export function originsOf(origin: string): readonly string[] {
  return KNOWN_SITES.find(({ origins }) => origins.includes(origin))?.origins ?? [origin];
}

/** `https://mail.example.org` → the one match pattern that covers it; ports are no part of match patterns. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/**
 * Whether a granted match pattern covers an origin. Browsers have menus of their own to grant more than was asked for:
 * Firefox one host in both schemes (a star for the scheme), all of them every website (a star for the host too).
 */
export function covers(pattern: string, origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  const [scheme = '', rest = ''] = pattern.split('://');
  const [host = ''] = rest.split('/');
  return ['*', protocol.slice(0, -1)].includes(scheme) && ['*', hostname].includes(host);
}

/** The granted match patterns by which the site of an origin is read. */
export const grantsOf = (patterns: readonly string[], origin: string): string[] =>
  patterns.filter((pattern) => originsOf(origin).some((each) => covers(pattern, each)));

/** A site that is read: its name, one of its origins, and its hosts. */
export type EnabledSite = { name: string; origin: string; hosts: string[] };

/** The sites that granted match patterns make up, known ones first and under their names. */
export function sitesOf(patterns: readonly string[]): EnabledSite[] {
  const sites = new Map<string, EnabledSite>();
  for (const pattern of patterns) {
    const origin = pattern.replace(/\/\*$/, '').replace(/^\*:/, 'https:');
    const host = origin.replace(/^[a-z]+:\/\//, '');
    const name = KNOWN_SITES.find(({ origins }) => origins.includes(origin))?.name ?? nameOf(host);
    const site = sites.get(name) ?? { name, origin, hosts: [] };
    sites.set(name, { ...site, hosts: [...new Set([...site.hosts, host])] });
  }
  const order = KNOWN_SITES.map(({ name }) => name);
  const place = ({ name }: EnabledSite) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...sites.values()].sort((a, b) => place(a) - place(b));
}

const nameOf = (host: string) => (host === '*' ? 'Every website' : host);

/** Hosts that the manifest names one by one; any other site is asked for by its own address. */
export const NAMED_HOSTS = [
  'mail.google.com',
  'calendar.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;
