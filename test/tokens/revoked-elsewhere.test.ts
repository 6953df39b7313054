// By the machine's own clock: a second is a second.
import { once } from 'node:events'
import net from 'node:net'
import t from 'tap'
import type { Test } from 'tap'
import type { App } from '../../src/app.ts'
import { openApp } from '../helpers/app.ts'
import { openSecondApp, questionsOf, until } from '../helpers/second-app.ts'

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
