import { installPackages } from './debian.ts';

/** A real webmail and the IMAP server it reads from. PHP's modules are those that Roundcube asks for on Debian 12. */
const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
  'php-mbstring',
  'php-xml',
  'php-intl',
  'sqlite3',
];

/** Whether the webmail test can run here; installs what it needs where it may. */
export const ensureRoundcube = (): boolean => installPackages(PACKAGES);
