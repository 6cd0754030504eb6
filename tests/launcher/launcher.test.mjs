// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { campus, freePort, startApplication, stopApplication, temporaryFolder } from '../application.mjs'

const lines = (text) => text.trim().split('\n').filter(Boolean)

describe('the launcher', () => {
  test('explains itself', async () => {
    const { code, stdout } = await campus(['help'])
    assert.equal(code, 0)
    for (const command of ['start', 'test', 'import', 'purge', 'bench']) assert.match(stdout, new RegExp(`campus ${command}`))
  })

  test('explains itself behind any command, and starts nothing', async () => {
    for (const args of [['start', '--help'], ['bench', '-h'], ['import', 'courses', '--help']]) {
      const { code, stdout, stderr } = await campus(args)
      assert.equal(code, 0, stderr)
      assert.match(stdout, /campus help/)
      assert.equal(stderr, '')
    }
  })

  for (const [why, args, sentence] of [
    ['an unknown command', ['fly'], /unknown command 'fly'/],
    ['an unknown option', ['start', '--fast'], /unknown option '--fast'/],
    ['a port that is none', ['start', '--port', '70000'], /--port needs a number/],
    ['an option without its value', ['start', '--data'], /--data needs a value/],
    ['an unknown kind of import', ['import', 'people', '.'], /esco, courses or municipalities/],
    ['a path where nothing is', ['import', 'courses', '/nowhere/at/all.json'], /there is nothing at/],
    ['an unknown benchmark', ['bench', 'luck'], /luck/],
    ['a benchmark without its data', ['bench', 'talentclef'], /bench talentclef is skipped: .*--bench-data/],
    ['a number of courses that is none', ['bench', 'peers', '--most-courses', 'many'], /--most-courses must be a number from 1/],
    ['a reduction that is none, before hours of work', ['bench', 'all', '--most-employees', '-5'], /--most-employees must be a number from 1/],
    ['a number of employees below 1', ['bench', 'national', '--most-employees', '0'], /--most-employees must be a number from 1/],
    ['a benchmark whose data is elsewhere', ['bench', 'skill-tech', '--bench-data', 'docs'], /bench skill-tech is skipped: there is no folder skill-tech in docs/],
  ]) {
    test(`answers ${why} with one sentence`, async () => {
      const { code, stderr } = await campus(args)
      assert.notEqual(code, 0)
      assert.match(stderr, sentence)
      assert.equal(lines(stderr).length, 1, stderr)
    })
  }
})

describe('a data folder that cannot serve', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  for (const [why, data, sentence] of [
    ['a file', file, /cannot be used: there is a file of that name/],
    ['a place below a file', join(file, 'below'), /cannot be used/],
    ['a place where no folder can be', '/proc/x', /\/proc\/x cannot be used/],
  ]) {
    test(`is told in one sentence: ${why}`, async () => {
      const { code, stderr } = await campus(['start', '--port', String(await freePort()), '--data', data])
      assert.equal(code, 2, stderr)
      assert.match(stderr, sentence)
      assert.equal(lines(stderr).length, 1, stderr)
    })
  }

  test('is not even tried for a file that no import takes', async () => {
    const courses = join(temporaryFolder(), 'courses.json')
    writeFileSync(courses, '')
    const data = join(temporaryFolder(), 'new')
    const { code, stderr } = await campus(['import', 'courses', courses, '--data', data])
    assert.equal(code, 1)
    assert.match(stderr, /is empty/)
    assert.equal(lines(stderr).length, 1, stderr)
    assert.equal(existsSync(data), false)
  })
})

describe('an installation', () => {
  const data = temporaryFolder()
  let application

  before(async () => {
    application = await startApplication({ port: await freePort(), data })
    console.log(`Ready with a new data folder and the sample world after ${application.readySeconds.toFixed(1)} s`)
  })
  after(() => stopApplication(application))

  test('prints its address and the demo accounts', () => {
    assert.match(application.output, new RegExp(`http://localhost:${application.port}`))
    assert.match(application.output, /@\S+\.example/)
  })

  test('refuses a second instance on the same data folder with one sentence', async () => {
    const { code, stderr } = await campus(['start', '--port', String(await freePort()), '--data', data])
    assert.notEqual(code, 0)
    assert.match(stderr, /in use by another running Kommunalcampus/)
    assert.equal(lines(stderr).length, 1, stderr)
  })

  test('refuses an import while it runs with one sentence', async () => {
    const file = join(temporaryFolder(), 'courses.json')
    writeFileSync(file, '{"data": []}')
    const { code, stderr } = await campus(['import', 'courses', file, '--data', data])
    assert.notEqual(code, 0)
    assert.match(stderr, /in use by another running Kommunalcampus/)
    assert.equal(lines(stderr).length, 1, stderr)
  })

  test('refuses a busy port with one sentence and leaves the other alone', async () => {
    const { code, stderr } = await campus(['start', '--port', String(application.port), '--data', temporaryFolder()])
    assert.notEqual(code, 0)
    assert.match(stderr, new RegExp(`port ${application.port}`, 'i'))
    assert.equal(lines(stderr).length, 1, stderr)
    assert.equal((await fetch(`${application.url}/actuator/health/readiness`)).status, 200)
  })

  test('stops, starts again with its data, and imports a catalogue twice, the second time with no change', async () => {
    await stopApplication(application)
    const catalogue = join(temporaryFolder(), 'catalogue.json')
    writeFileSync(catalogue, JSON.stringify(moochub()))

    const first = await campus(['import', 'courses', catalogue, '--data', data])
    assert.equal(first.code, 0, first.stderr)
    assert.match(first.stdout, /created\s+1\b/)
    const second = await campus(['import', 'courses', catalogue, '--data', data])
    assert.equal(second.code, 0, second.stderr)
    assert.match(second.stdout, /unchanged\s+1\b/)
    assert.match(second.stdout, /created\s+0\b/)

    application = await startApplication({ port: await freePort(), data })
    console.log(`Ready with an existing data folder after ${application.readySeconds.toFixed(1)} s`)
    const imports = await audited(application, 'COURSES_IMPORTED')
    assert.deepEqual(imports.map(({ details }) => `${details.state} ${details.created ?? ''}`.trim()), ['DONE 0', 'RUNNING', 'DONE 1', 'RUNNING'])
  })

  test('rejects a picture named as a table and changes nothing', async () => {
    await stopApplication(application)
    const file = join(temporaryFolder(), 'courses.xlsx')
    writeFileSync(file, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]))
    const { code, stderr } = await campus(['import', 'courses', file, '--data', data])
    assert.notEqual(code, 0)
    assert.equal(lines(stderr).length, 1, stderr)
    application = await startApplication({ port: await freePort(), data })
  })
})

/** What the platform's audit log holds of one kind, newest first. */
async function audited({ url }, action) {
  const token = (await fetch(`${url}/api/v1/session`)).headers.get('set-cookie').match(/XSRF-TOKEN=([^;]+)/)[1]
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: `XSRF-TOKEN=${token}`, 'X-XSRF-TOKEN': token },
    body: JSON.stringify({ login: 'betrieb@kommunalcampus.example', password: 'Musterstadt-2026!' }),
  })
  assert.equal(answer.status, 200)
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  const log = await fetch(`${url}/api/v1/audit?action=${action}`, { headers: { Cookie: cookie } })
  assert.equal(log.status, 200)
  return (await log.json()).entries
}

function moochub() {
  return {
    links: { self: '', first: '', last: '' },
    data: [
      {
        id: '5f0c1a52-6f0e-4d41-9a39-7a6a5c0f1e11',
        type: 'Course',
        attributes: {
          name: 'Gewerberecht im Überblick',
          learningResourceType: { identifier: 'https://w3id.org/kim/hcrt/course', type: 'Concept', inScheme: 'https://w3id.org/kim/hcrt/scheme' },
          publisher: { name: 'Verwaltungsakademie Beispielhausen', type: 'Organization', url: 'https://akademie.example' },
          creator: [],
          url: 'https://akademie.example/gewerberecht',
          license: [{ identifier: 'proprietary', url: null }],
          description: 'Anzeige, Erlaubnis und Untersagung: die Grundzüge des Gewerberechts.',
          inLanguage: ['de'],
          courseMode: ['online', 'asynchronous'],
        },
      },
    ],
  }
}

describe('an installation without the sample world', () => {
  const data = temporaryFolder()
  let application

  before(async () => {
    application = await startApplication({ port: await freePort(), data, args: ['--no-demo'] })
  })
  after(() => stopApplication(application))

  test('lets its first administrator in by the address it prints, once, and asks for no second', async () => {
    const [, address, secret] = application.output.match(/(http:\/\/localhost:\d+\/setup)#([\w-]{43})/) ?? []
    assert.ok(secret, application.output)
    assert.equal((await fetch(address, { headers: { Accept: 'text/html' } })).status, 200)
    assert.equal(await becomeAdministrator(application, 'x'.repeat(43)), 404)
    assert.equal(await becomeAdministrator(application, secret), 201)
    assert.equal(await becomeAdministrator(application, secret), 404)
    assert.doesNotMatch(readFileSync(join(data, 'logs', 'kommunalcampus.log'), 'utf8'), new RegExp(secret))
    await stopApplication(application)
    application = await startApplication({ port: await freePort(), data, args: ['--no-demo'] })
    assert.doesNotMatch(application.output, /\/setup#/)
  })
})

/** The status of the answer, as the page sends it. */
async function becomeAdministrator({ url }, code) {
  const token = (await fetch(`${url}/api/v1/session`)).headers.get('set-cookie').match(/XSRF-TOKEN=([^;]+)/)[1]
  const body = { code, login: 'erste@plattform.example', displayName: 'Erste Verwalterin', password: 'Sieben Schafe am Deich' }
  const answer = await fetch(`${url}/api/v1/first-administrator`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: `XSRF-TOKEN=${token}`, 'X-XSRF-TOKEN': token },
    body: JSON.stringify(body),
  })
  return answer.status
}
