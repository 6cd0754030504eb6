// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up every JUnit report, names what was skipped and why, and ends with the totals.
// usage: node tests/totals.mjs 0|1    (1: a step before failed, whatever the reports say)
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function filesIn(folder, pattern) {
  const path = join(root, folder)
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => pattern.test(name))
        .map((name) => join(path, name))
    : []
}

const suites = [
  ['matching-model', filesIn('matching-model/target/surefire-reports', /^TEST-.*\.xml$/)],
  ['seed-data', filesIn('seed-data/target/surefire-reports', /^TEST-.*\.xml$/)],
  ['backend', filesIn('backend/target/surefire-reports', /^TEST-.*\.xml$/)],
  ['frontend, unit', filesIn('frontend/target', /^junit-vitest\.xml$/)],
  ['frontend, browser', filesIn('frontend/target', /^junit-e2e(-first-start)?\.xml$/)],
  ['launcher', filesIn('tests/target', /^junit-launcher\.xml$/)],
]

const unescape = (text) =>
  text
    .replace(/&#10;|&#xa;/gi, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&')

const attribute = (tag, name) => unescape(tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '')

function* cases(xml) {
  // Output of the tests may hold anything, tags included.
  const plain = xml.replace(/<system-(out|err)>[\s\S]*?<\/system-\1>/g, '').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  for (const [, head, selfClosed, body = ''] of plain.matchAll(
    /<testcase\b((?:\s+[\w:-]+="[^"]*")*)\s*(?:(\/>)|>([\s\S]*?)<\/testcase>)/g,
  )) {
    const skipped = selfClosed ? undefined : body.match(/<skipped\b[^>]*>/)?.[0]
    yield {
      name: `${attribute(head, 'classname')} ${attribute(head, 'name')}`.trim(),
      failed: !selfClosed && /<(failure|error)\b/.test(body),
      skipped: skipped === undefined ? undefined : attribute(skipped, 'message') || 'no reason given',
    }
  }
}

let passed = 0
let failed = Number(process.argv[2] ?? 0) ? 1 : 0
const stepFailed = failed === 1
const skipped = []
const failures = []
const rows = []
for (const [suite, files] of suites) {
  const found = files.flatMap((file) => [...cases(readFileSync(file, 'utf8'))])
  const bad = found.filter((test) => test.failed)
  const left = found.filter((test) => test.skipped !== undefined && !test.failed)
  rows.push([suite, found.length - bad.length - left.length, bad.length, left.length])
  failures.push(...bad.map((test) => `${suite}: ${test.name}`))
  skipped.push(...left.map((test) => `${suite}: ${test.name}: ${test.skipped}`))
  passed += found.length - bad.length - left.length
  // A suite without a report did not run, which is no success.
  if (found.length === 0) failures.push(`${suite}: no test ran`)
}
failed = failures.length || (stepFailed ? 1 : 0)

/** What the browser tests measured on the way: page weight and web vitals. */
function printVitals() {
  const path = join(root, 'frontend/target/vitals.json')
  if (!existsSync(path)) return
  const { pages, waits, slower } = JSON.parse(readFileSync(path, 'utf8'))
  const column = (text, width) => String(text).padStart(width)
  console.log('\npage, first load      width  script  style   font     LCP  shift   (kB compressed, ms)')
  for (const { page, width, scriptKb, styleKb, fontKb, lcpMs, shift } of pages) {
    console.log(page.padEnd(20) + column(width, 7) + [scriptKb, styleKb, fontKb].map((kb, index) => column(kb.toFixed(1), index ? 7 : 8)).join('') + column(lcpMs, 8) + column(shift, 7))
  }
  console.log(`\nLongest wait from act to paint on Results, processor ${slower} times slower (ms): ${waits.map(({ what, width, ms }) => `${what} at ${width} px ${Math.round(ms)}`).join(', ')}`)
}

printVitals()
console.log('\nsuite                passed  failed  skipped')
for (const [suite, ...figures] of rows) {
  console.log(suite.padEnd(20) + figures.map((figure) => String(figure).padStart(8)).join(''))
}
if (failures.length) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`)
if (stepFailed && failures.length === 0) console.log('\nFailed: a check of the build (format, types, rules or packaging); its lines stand above')
if (skipped.length) console.log(`\nSkipped:\n${skipped.map((line) => `  ${line}`).join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`)
process.exit(failed ? 1 : 0)
