// npm run pictures: every kind of page of the demo as a phone and as a projector show it, under docs/pictures/.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

/** As wide as a phone, and as a projector; pages are as long as they are, up to so much. */
const sizes = { phone: { width: 390, height: 844 }, projector: { width: 1920, height: 1080 } }
const longest = 1600

interface Picture {
  name: string
  path: string
  dark?: boolean
}

async function picturesOf (address: string): Promise<Picture[]> {
  const list = async (path: string) => (await (await fetch(`${address}${path}`)).json() as { items: { id: string }[] }).items
  const [items, materials, meetings] = [await list('/v1/assessments?council=CON&status=published&limit=500'), await list('/v1/materials'), await list('/v1/meetings')]
  return [
    { name: 'home', path: '/' },
    { name: 'region', path: '/regions/south-west' },
    { name: 'region-dark', path: '/regions/south-west', dark: true },
    { name: 'region-cy', path: '/cy/regions/south-west' },
    { name: 'council', path: '/councils/CON' },
    { name: 'councils', path: '/councils?q=co' },
    { name: 'assessment', path: `/assessments/${items.at(-1)!.id}` },
    { name: 'standards', path: '/standards' },
    { name: 'standard', path: '/standards/lgdss-2016' },
    { name: 'digest', path: '/regions/south-west/digest' },
    { name: 'groups', path: '/groups' },
    { name: 'materials', path: '/materials' },
    { name: 'material', path: `/materials/${materials.at(-1)!.id}` },
    { name: 'meetings', path: '/meetings' },
    { name: 'meeting', path: `/meetings/${meetings[0]!.id}` },
    { name: 'compare', path: '/compare?regions=south,midlands,london' },
    { name: 'accessibility', path: '/accessibility' }
  ]
}

async function take (browser: Browser, address: string, { name, path, dark }: Picture) {
  for (const [size, viewport] of Object.entries(sizes)) {
    const context = await browser.newContext({ viewport, locale: 'en-GB', colorScheme: dark ? 'dark' : 'light' })
    const page = await context.newPage()
    const answer = await page.goto(address + path)
    if (answer?.status() !== 200) throw new Error(`${path} was answered with ${answer?.status()}`)
    const height = Math.min(longest, Number(await page.evaluate('document.documentElement.scrollHeight')))
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: true, clip: { x: 0, y: 0, width: viewport.width, height } })
    await context.close()
  }
}

mkdirSync(folder, { recursive: true })
const data = join(tmpdir(), `standpoint-pictures-${randomUUID()}`)
const demo = spawn(process.execPath, [cli, 'demo'], { env: { ...process.env, DATA_DIR: data }, stdio: ['ignore', 'pipe', 'inherit'] })
try {
  let address: string | undefined
  for await (const line of createInterface(demo.stdout)) {
    address = /^Serving at (http\S+)/.exec(line)?.[1]
    if (address) break
  }
  if (!address) throw new Error('The demo did not come to serve.')
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
  })
  for (const picture of await picturesOf(address)) await take(browser, address, picture)
  await browser.close()
} finally {
  demo.kill('SIGTERM')
  if (demo.exitCode === null) await once(demo, 'exit')
  rmSync(data, { recursive: true, force: true })
}
