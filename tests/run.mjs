// SPDX-License-Identifier: GPL-3.0-or-later
// Browser tests against the built application, with the sample world and without, then the launcher's own tests.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, root, setupAddress, startApplication, stopApplication, temporaryFolder } from './application.mjs'

const run = (command, args, options) => spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0

/** Runs the browser tests that are meant for this installation; true where all passed. */
const browse = (application, settings) =>
  run('npm', ['run', '--silent', 'e2e'], {
    cwd: join(root, 'frontend'),
    env: { ...process.env, KOMMUNALCAMPUS_URL: application.url, ...settings },
  })

mkdirSync(join(root, 'tests/target'), { recursive: true })
const application = await startApplication({
  port: await freePort(),
  data: temporaryFolder(),
  // The Keycloak of the tests runs on this machine and speaks http.
  settings: { KOMMUNALCAMPUS_SIGN_ON_LOOPBACK: 'true' },
})
console.log(`Ready with a new data folder and the sample world after ${application.readySeconds.toFixed(1)} s (with the recording of a start where it was due)`)
const browser = browse(application)
await stopApplication(application)

const empty = await startApplication({ port: await freePort(), data: temporaryFolder(), args: ['--no-demo'] })
const setup = await setupAddress(empty)
// Who comes by this address stays at its host: a session of localhost is none of 127.0.0.1.
const firstStart = browse(empty, { KOMMUNALCAMPUS_SETUP: setup, KOMMUNALCAMPUS_URL: new URL(setup).origin })
await stopApplication(empty)

const launcher = run(
  process.execPath,
  [
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=junit',
    `--test-reporter-destination=${join(root, 'tests/target/junit-launcher.xml')}`,
    join(root, 'tests/launcher/launcher.test.mjs'),
  ],
  { cwd: root },
)
process.exit(browser && firstStart && launcher ? 0 : 1)
