// Forged, mistyped, truncated, expired and revoked tokens by the thousand: none is let in, and what cannot be one costs no question.
// And a revoked one is refused by every process within a second.
// `npm run test:tokens:long` tries 100,000, from a seed of its own; SEED repeats a run.
import { once } from 'node:events'
import net from 'node:net'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import type { App } from '../../src/app.ts'
import { makeSecret } from '../../src/tokens/secret.ts'
import { openApp } from '../helpers/app.ts'
import { audience, openProvider } from '../helpers/provider.ts'
import { openSecondApp, questionsOf, until } from '../helpers/second-app.ts'
import { openSouthWest } from '../helpers/story.ts'

const long = process.env.TOKENS === 'long'
const seed = Number(process.env.SEED ?? (long ? Date.now() % 2 ** 31 : 20160407))
const whole = long ? 100_000 : 2_000
const issued_each = long ? 500 : 20

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'
const other = (letter: string, by: number) => letters[(letters.indexOf(letter) + by) % letters.length]!
const place = fc.integer({ min: 3, max: 42 })

/** Ways to spoil a token so that it cannot be one: its length, a letter of it, its order, its beginning. */
const spoiling = fc.oneof(
  fc.integer({ min: 0, max: 42 }).map(length => (secret: string) => secret.slice(0, length)),
  fc.tuple(place, fc.integer({ min: 1, max: 63 })).map(([at, by]) => (secret: string) => secret.slice(0, at) + other(secret[at]!, by) + secret.slice(at + 1)),
  fc.tuple(place, fc.constantFrom(...letters)).map(([at, letter]) => (secret: string) => secret.slice(0, at) + letter + secret.slice(at)),
  fc.constantFrom('', 'xx_', 'SP_', 'sp-').map(start => (secret: string) => start + secret.slice(3)),
  fc.string({ minLength: 43, maxLength: 43, unit: fc.constantFrom(...letters) }).map(random => () => `sp_${random.slice(3)}`),
  fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...letters) }).map(more => (secret: string) => secret + more)
)
/** Something of a JWT, put together anew. */
const patching = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 63 }), fc.constantFrom('turn', 'cut', 'swap', 'dot'))

t.test(`none is let in (SEED=${seed})`, { timeout: 3_600_000 }, async t => {
  const tester = await openSouthWest(t)
  const { admin, editor, issue, must, setNow } = tester
  const provider = await openProvider(t, tester.app.now)
  const app = await openSecondApp(t, tester, { sign_in: { issuer: provider.issuer, audience, roles: new Map([['editor', 'editor']]) } })
  const let_in: string[] = []
  let tried = 0
  const attempt = async (sent: string) => {
    const { statusCode } = await app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${sent}` } })
    tried++
    if (statusCode !== 401) let_in.push(`${statusCode} ${sent}`)
  }
  const attemptAll = async (all: string[]) => { for (const sent of all) await attempt(sent) }

  await t.test('of those that cannot be one, and without a question', async t => {
    const secrets = [editor, ...Array.from({ length: 20 }, makeSecret)]
    const spoilt = fc.sample(fc.tuple(fc.constantFrom(...secrets), spoiling), { seed, numRuns: whole / 2 })
      .map(([secret, spoil]) => spoil(secret)).filter(sent => !secrets.includes(sent))
    t.equal(await questionsOf(app, async () => await attemptAll(spoilt)), 0)
    t.ok(spoilt.length > whole * 0.45)
  })

  await t.test('of those that are well-formed, and nobody\'s', async () => {
    await attemptAll(Array.from({ length: whole / 5 }, makeSecret))
  })

  await t.test('of those that a provider signed, when they are changed', async () => {
    const jwt = await provider.sign()
    const parts = jwt.split('.')
    const changed = fc.sample(patching, { seed, numRuns: whole / 5 }).map(([at, by, how]) => {
      const i = at % jwt.length
      if (how === 'cut') return jwt.slice(0, i)
      if (how === 'dot') return `${jwt.slice(0, i)}.${jwt.slice(i)}`
      if (how === 'swap') return [parts[at % 3], parts[by % 3], parts[(at + by) % 3]].join('.')
      // The last letter of a signature holds bits that mean nothing.
      return jwt[i] === '.' || i === jwt.length - 1 ? jwt.slice(0, -8) : jwt.slice(0, i) + other(jwt[i]!, by) + jwt.slice(i + 1)
    })
    await attemptAll(changed.filter(sent => sent !== jwt))
  })

  await t.test('of those that have expired, were revoked, replaced, or made by one that was', async t => {
    const gone: string[] = []
    for (let i = 0; i < issued_each; i++) {
      const [revoked, replaced, parent] = [await issue({ role: 'reader' }), await issue({ role: 'reader' }), await issue({ role: 'editor', council: 'CON' })]
      const made = (await must('POST /v1/tokens', { as: parent.token, body: { name: 'x', role: 'reader' } })).body
      const brief = await issue({ role: 'editor', council: 'CON', expires_at: '2026-06-15T12:30:00.000Z' })
      await app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${revoked.token}` } })
      for (const { id } of [revoked, parent]) await must(`DELETE /v1/tokens/${id}`, { as: admin })
      await must(`POST /v1/tokens/${replaced.id}/rotate`, { as: replaced.token, body: { overlap_minutes: 30 } })
      gone.push(revoked.token, replaced.token, parent.token, made.token, brief.token)
    }
    setNow('2026-06-15T12:30:00.000Z')
    // Over and over, until the whole number is reached.
    await attemptAll(Array.from({ length: Math.max(whole - tried, gone.length) }, (_, i) => gone[i % gone.length]!))
    t.ok(gone.length === issued_each * 5)
  })

  t.same(let_in, [])
  t.ok(tried >= whole, `${tried} were tried`)
  t.equal((await app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${editor}` } })).statusCode, 200, 'a good one is')
})

// By the machine's own clock: a second is a second.
const now = () => new Date()

/** A way to the database that can go silent: connections stay open, and nothing comes back any more. */
async function openWay (t: Test, url: string) {
  const address = new URL(url)
  const { port, hostname } = address
  let silent = false
  const sockets = new Set<net.Socket>()
  const server = net.createServer(near => {
    const far = net.connect(Number(port || 5432), hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    near.on('data', data => { far.write(data) }).on('end', () => far.end())
    far.on('data', data => { if (!silent) near.write(data) }).on('end', () => near.end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  address.host = `127.0.0.1:${(server.address() as net.AddressInfo).port}`
  return { url: address.href, silence: () => { silent = true } }
}

t.test('a revoked token', async t => {
  const tester = await openApp(t, { now: now().toISOString() })
  const admin = await tester.token({ role: 'admin' })
  const statusIn = async (app: App, as: string) => (await app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${as}` } })).statusCode

  /** For how long after it was revoked a token was taken for valid there, in milliseconds. */
  async function outlived (app: App, meanwhile = () => {}): Promise<number> {
    const { id, token } = await tester.issue({ role: 'reader' })
    // In use for a while, so that it is kept for as long as it ever is.
    const began = performance.now()
    await until(async () => await statusIn(app, token) === 200 && app.notifications.heardWithin(1_000) && performance.now() - began > 1_200)
    meanwhile()
    await tester.must(`DELETE /v1/tokens/${id}`, { as: admin })
    const revoked = performance.now()
    let last = revoked
    await until(async () => {
      const asked = performance.now()
      if (await statusIn(app, token) === 401) return true
      last = asked
      return false
    })
    return last - revoked
  }

  await t.test('is refused in another process within a second', async t => {
    const ms = await outlived(await openSecondApp(t, tester, { now }))
    t.comment(`${ms.toFixed(1)} ms`)
    t.ok(ms <= 1_000)
  })

  await t.test('also where the notification is lost on a connection that seems to be alive', async t => {
    const way = await openWay(t, tester.database.url)
    const app = await openSecondApp(t, tester, { now, direct_url: way.url })
    await until(() => app.notifications.connected)
    const ms = await outlived(app, () => {
      way.silence()
      t.equal(app.notifications.connected, true)
    })
    t.comment(`${ms.toFixed(1)} ms`)
    t.ok(ms <= 1_000)
  })

  await t.test('and that costs no question for each token and second', async t => {
    const app = await openSecondApp(t, tester, { now })
    const tokens = await Promise.all(Array.from({ length: 10 }, async () => await tester.token({ role: 'reader' })))
    const each = async () => { for (const token of tokens) await app.inject({ url: '/v1/standards', headers: { authorization: `Bearer ${token}` } }) }
    await each()
    const began = performance.now()
    let rounds = 0
    const questions = await questionsOf(app, async () => await until(async () => {
      await each()
      rounds++
      return performance.now() - began > 2_500
    }))
    t.comment(`${questions} questions in ${rounds * tokens.length} requests`)
    // None, unless the machine stood still for longer than the proof holds.
    t.ok(questions <= tokens.length)
  })
})
