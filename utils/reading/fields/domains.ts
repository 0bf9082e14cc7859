import { FREE_MAIL, PLATFORMS, SERVICE_LABELS, SUFFIXES, TENANT_HOSTS } from './rows/hosts.ts';

const listed = (rows: string): ReadonlySet<string> => new Set(rows.split(/\s+/).filter(Boolean));

const FREE = listed(FREE_MAIL);
const PLATFORM_HOSTS = listed(PLATFORMS);
const TENANTS = listed(TENANT_HOSTS);
const SERVICES = listed(SERVICE_LABELS);
const MANY_LABELS = listed(SUFFIXES);

/** Longer names are no hosts (RFC 1035 2.3.4). */
const LONGEST_HOST = 253;
const HOST = /^[\p{L}\p{N}_-]{1,63}(\.[\p{L}\p{N}_-]{1,63}){1,9}$/u;

/** The host of an address, a URL or a host itself, lower case; null where there is none. */
export function hostOf(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]{2,10}:\/\//, '');
  const [authority = ''] = bare.split(/[/?#]/, 1);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/(:\d{1,5})?[.>\s]*$/, '');
  return host.length <= LONGEST_HOST && HOST.test(host) ? host : null;
}

/**
 * What somebody registered of a mail address's or a URL's host: `dana@mail.north-lane.co.uk` → `north-lane.co.uk`; null where
 * there is no host. Knows the endings in `rows/hosts.ts`; under any other, the last two labels.
 */
export function registrableDomain(emailOrHost: string): string | null {
  const labels = hostOf(emailOrHost)?.split('.');
  if (!labels || /^\d+$/.test(labels.at(-1) ?? '')) return null;
  for (const many of [3, 2])
    if (labels.length > many && MANY_LABELS.has(labels.slice(-many).join('.')))
      return labels.slice(-many - 1).join('.');
  return labels.slice(-2).join('.');
}

/** Whether an address or domain is one of the mailboxes that anybody has. */
export const isFreeMail = (emailOrHost: string): boolean => isUnder(hostOf(emailOrHost), FREE);

/** Whether an address or domain is a hiring system's, a scheduler's or a meeting service's, which write for employers. */
export const isPlatform = (emailOrHost: string): boolean => isUnder(hostOf(emailOrHost), PLATFORM_HOSTS);

/** The employer's label on a platform's host or address: `acme@myworkday.com`, `x@acme.tal.net` → `acme`; null where it has none. */
export function tenantOf(email: string): string | null {
  const host = hostOf(email);
  const domain = registrableDomain(email);
  if (!host || !domain || !TENANTS.has(domain)) return null;
  const label =
    host
      .slice(0, -domain.length - 1)
      .split('.')
      .at(-1) ?? '';
  if (label !== '' && !SERVICES.has(label)) return label;
  const local = email.split('@', 1)[0]?.toLowerCase() ?? '';
  return domain === 'myworkday.com' && /^[a-z]{3,30}$/.test(local) && !SERVICES.has(local) ? local : null;
}

/** Whether the host is one of these or under one of them, by whole labels. */
function isUnder(host: string | null, hosts: ReadonlySet<string>): boolean {
  const labels = host?.split('.') ?? [];
  return labels.some((_, i) => hosts.has(labels.slice(i).join('.')));
}
