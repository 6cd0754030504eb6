// SPDX-License-Identifier: GPL-3.0-or-later
// Browser tests against the built application, then the launcher's own tests.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, root, startApplication, stopApplication, temporaryFolder } from './application.mjs'

const run = (command, args, options) => spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0

mkdirSync(join(root, 'tests/target'), { recursive: true })
const application = await startApplication({ port: await freePort(), data: temporaryFolder() })
console.log(`Ready with a new data folder and the sample world after ${application.readySeconds.toFixed(1)} s (with the recording of a start where it was due)`)
const browser = run('npm', ['run', '--silent', 'e2e'], {
  cwd: join(root, 'frontend'),
  env: { ...process.env, KOMMUNALCAMPUS_URL: application.url },
})
await stopApplication(application)

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
process.exit(browser && launcher ? 0 : 1)
