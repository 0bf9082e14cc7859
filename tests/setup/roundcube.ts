import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running webmail: Roundcube on Dovecot on the loopback, with one mailbox. */
export type Webmail = { url: string; user: string; password: string; stop: () => void };

const USER = 'candidate';
const MAIL_UID = 'mail';

/** Starts it with these mails (whole .eml sources, oldest first) in the inbox; resolves when its login page answers. */
export async function startRoundcube(mails: readonly string[], port = 8090): Promise<Webmail> {
  const home = mkdtempSync(join(tmpdir(), 'webmail-'));
  chmodSync(home, 0o755);
  deliver(home, mails);
  writeFileSync(join(home, 'dovecot.conf'), dovecotConfig(home, port + 1));
  configureRoundcube(home, port + 1);
  const children = [
    start('dovecot', ['-F', '-c', join(home, 'dovecot.conf')], {}),
    start('php', ['-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube/public_html'], {
      ROUNDCUBE_CONFIG_DIR: join(home, 'rc/config/'),
      PHP_CLI_SERVER_WORKERS: '4',
    }),
  ];
  const stop = () => {
    for (const child of children) kill(child);
    rmSync(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answering(url);
  } catch (error) {
    stop();
    throw error;
  }
  return { url, user: USER, password: USER, stop };
}

/** A Maildir's `new` folder is an inbox: one file a mail, the name orders them. */
function deliver(home: string, mails: readonly string[]): void {
  const box = join(home, 'mail', USER, 'Maildir');
  for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(box, folder), { recursive: true });
  mails.forEach((mail, i) => {
    writeFileSync(join(box, 'new', `${1_700_000_000 + i}.${i}.localhost`), mail);
  });
  spawnSync('chown', ['-R', `${MAIL_UID}:${MAIL_UID}`, join(home, 'mail')]);
}

const dovecotConfig = (home: string, port: number) => `
base_dir = ${home}/run
log_path = ${home}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
default_login_user = dovenull
default_internal_user = dovecot
first_valid_uid = 1
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=${USER}
}
userdb {
  driver = static
  args = uid=${MAIL_UID} gid=${MAIL_UID} home=${home}/mail/%u
}
namespace inbox {
  inbox = yes
}
`;

function configureRoundcube(home: string, imapPort: number): void {
  for (const folder of ['config', 'temp', 'logs']) mkdirSync(join(home, 'rc', folder), { recursive: true });
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    copyFileSync(join('/etc/roundcube', name), join(home, 'rc/config', name));
  writeFileSync(
    join(home, 'rc/config/config.inc.php'),
    `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${home}/rc/roundcube.db?mode=0646';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:1';
$config['des_key'] = '0123456789abcdef01234567';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['log_dir'] = '${home}/rc/logs/';
$config['temp_dir'] = '${home}/rc/temp/';
$config['enable_installer'] = false;
$config['create_default_folders'] = true;
`,
  );
  spawnSync('sqlite3', [join(home, 'rc/roundcube.db'), '.read /usr/share/roundcube/SQL/sqlite.initial.sql']);
}

function start(command: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env }, detached: true });
}

/** The whole process group: PHP's workers outlive their parent otherwise. */
function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

async function answering(url: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Roundcube did not answer within 20 s');
}
