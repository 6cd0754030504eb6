// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BACKEND = fileURLToPath(new URL('../../backend', import.meta.url));
const UNPACKED = join(BACKEND, 'target/keycloak');
const REALM = join(BACKEND, 'src/test/resources/keycloak/rathaus.json');
const PATIENCE_MS = 120_000;

export const CLIENT = 'kommunalcampus';
export const SECRET = 'geheim-am-rathaus';
export const USER_PASSWORD = 'Sieben Schafe am Deich';

export interface Keycloak {
  issuer: string;
  stop: () => void;
}

/** Where the tests of the server unpacked it; undefined before they ran. */
export function keycloakHome(): string | undefined {
  const folder = existsSync(UNPACKED)
    ? readdirSync(UNPACKED).find((name) => existsSync(join(UNPACKED, name, 'bin/kc.sh')))
    : undefined;
  return folder === undefined ? undefined : join(UNPACKED, folder);
}

/** Starts it with the realm of the server's tests, in which one more person works. */
export async function startKeycloak(home: string, port: number, username: string): Promise<Keycloak> {
  const data = join(home, 'data');
  rmSync(data, { recursive: true, force: true });
  const realm = JSON.parse(readFileSync(REALM, 'utf8'));
  realm.users.push({ ...realm.users[0], username, email: `${username}@rathaus.example` });
  mkdirSync(join(data, 'import'), { recursive: true });
  writeFileSync(join(data, 'import/rathaus.json'), JSON.stringify(realm));
  const server = spawn(
    'bash',
    [join(home, 'bin/kc.sh'), 'start-dev', '--http-host=127.0.0.1', `--http-port=${port}`, '--import-realm'],
    {
      // A group of its own: the script starts Java as another process.
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        JAVA_OPTS_APPEND: '-Xmx400m -XX:TieredStopAtLevel=1',
      },
    },
  );
  const stop = () => {
    if (server.pid !== undefined && server.exitCode === null) {
      process.kill(-server.pid, 'SIGKILL');
    }
  };
  const issuer = `http://127.0.0.1:${port}/realms/rathaus`;
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    if (await answers(`${issuer}/.well-known/openid-configuration`)) {
      return { issuer, stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  stop();
  throw new Error('Keycloak does not start');
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
