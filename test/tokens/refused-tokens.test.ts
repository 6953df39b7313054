// Forged, mistyped, truncated, expired and revoked tokens by the thousand: none is let in, and what cannot be one costs no question.
// `npm run test:tokens:long` tries 100,000, from a seed of its own; SEED repeats a run.
import fc from 'fast-check'
import t from 'tap'
import { makeSecret } from '../../src/tokens/secret.ts'
import { audience, openProvider } from '../helpers/provider.ts'
import { openSecondApp, questionsOf } from '../helpers/second-app.ts'
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
