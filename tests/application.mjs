// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the application the way a person does, with ./campus, and stops it again.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const READY_LIMIT_MS = 240_000
const SETUP_LIMIT_MS = 10_000

export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalcampus-test-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Runs ./campus to its end: { code, stdout, stderr }. */
export function campus(args, limitMs = 300_000) {
  return new Promise((resolve) => {
    const child = spawn('./campus', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => (stdout += chunk))
    child.stderr.on('data', (chunk) => (stderr += chunk))
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs)
    child.on('close', (code) => {
      clearTimeout(limit)
      resolve({ code, stdout, stderr })
    })
  })
}

/** Starts the application, with further settings as environment, and waits until it says it is ready. */
export async function startApplication({ port, data, args = [], settings = {} }) {
  const began = performance.now()
  const child = spawn('./campus', ['start', '--port', String(port), '--data', data, ...args], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const application = { child, port, url: `http://127.0.0.1:${port}`, output: '' }
  child.stdout.on('data', (chunk) => (application.output += chunk))
  child.stderr.on('data', (chunk) => (application.output += chunk))
  child.on('exit', (code) => (application.exitCode = code))
  process.on('exit', () => child.kill('SIGKILL'))
  while (!(await isReady(application.url))) {
    if (application.exitCode !== undefined || performance.now() - began > READY_LIMIT_MS) {
      child.kill('SIGKILL')
      throw new Error(`The application did not become ready:\n${application.output}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  application.readySeconds = (performance.now() - began) / 1000
  return application
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/actuator/health/readiness`)).status === 200
  } catch {
    return false
  }
}

/** The address that lets the first administrator of an empty installation in, which follows on its being ready. */
export async function setupAddress(application) {
  const began = performance.now()
  while (performance.now() - began < SETUP_LIMIT_MS) {
    const address = application.output.match(/http:\/\/localhost:\d+\/setup#[\w-]{43}/)?.[0]
    if (address !== undefined) return address
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No address for the first administrator:\n${application.output}`)
}

/** Sends SIGTERM and waits for the end; resolves to the seconds it took. */
export function stopApplication(application) {
  const began = performance.now()
  return new Promise((resolve) => {
    if (application.exitCode !== undefined) return resolve(0)
    application.child.once('exit', () => resolve((performance.now() - began) / 1000))
    application.child.kill('SIGTERM')
  })
}
