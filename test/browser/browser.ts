// A browser to look at the pages with: Debian's Chromium, without a window.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => existsSync(path))

/** Why there is nothing to look with, if so. */
export const no_browser = executable === undefined && 'there is no Chromium here: install Debian\'s package chromium'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const axe = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Looking {
  page: Page
  /** What went wrong since it was last asked: errors in the console, and requests to other hosts. */
  faults: () => string[]
}

/** Opens the browser, closed again when the test ends. */
export async function openBrowser (t: Test): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: executable!, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  t.teardown(async () => await browser.close())
  return browser
}

/** A page in which nothing goes wrong unnoticed. */
export async function look (browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Looking> {
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB', timezoneId: 'Europe/London', ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`) })
  page.on('pageerror', error => faults.push(`error: ${error.message}`))
  page.on('request', request => { if (new URL(request.url()).origin !== address) faults.push(`asks another host: ${request.url()}`) })
  return { page, faults: () => faults.splice(0) }
}

/** Where a page falls short of WCAG 2.2 at level AA, as far as a program can tell. */
export async function shortcomings (page: Page): Promise<string[]> {
  // Past the policy of the page, which lets no script in.
  await page.evaluate(axe())
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`))
}
