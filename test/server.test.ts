// The service as a process of its own, on an embedded server of its own: signals, kills and a second start.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import t from 'tap'
import { openEmbeddedServer } from '../src/database/embedded-server.ts'
import { until } from './helpers/second-app.ts'

const data_dir = await mkdtemp(join(tmpdir(), 'standpoint-serve-'))
// As root, PostgreSQL runs as another account, which has to be able to enter.
await chmod(data_dir, 0o755)
const env = { ...process.env, DATA_DIR: data_dir, DATABASE_URL: '', PORT: '', LOG_LEVEL: 'warn' }
t.teardown(async () => {
  // Whoever serves last stops the server.
  await (await openEmbeddedServer({ data_dir, serving: true })).close()
  await rm(data_dir, { recursive: true })
})

interface Served {
  child: ChildProcess
  address: string
}

/** Starts `serve` and waits until it says where. */
async function serve (more: Record<string, string> = {}): Promise<Served> {
  const child = spawn(process.execPath, ['src/cli.ts', 'serve'], { env: { ...env, ...more }, stdio: ['ignore', 'inherit', 'pipe'] })
  let said = ''
  return await new Promise((resolve, reject) => {
    child.stderr!.on('data', data => {
      said += String(data)
      const address = /serves at (\S+)/.exec(said)?.[1]
      if (address) resolve({ child, address })
    })
    child.on('exit', code => reject(new Error(`serve ended with ${code}: ${said}`)))
  })
}

async function runCli (...args: string[]): Promise<string> {
  const child = spawn(process.execPath, ['src/cli.ts', ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', data => { out += String(data) })
  await once(child, 'close')
  return out.trim()
}

const send = async (address: string, method: string, path: string, as: string, body?: object) => await fetch(address + path, {
  method, headers: { authorization: `Bearer ${as}`, ...body && { 'content-type': 'application/json' } }, body: body && JSON.stringify(body)
})

const council = { name: 'Cornwall Council', type: 'UA', nation: 'England' }

/** A connection as owner to the embedded server that serves. */
async function connectAsOwner () {
  const { owner_url, close } = await openEmbeddedServer({ data_dir })
  const client = new pg.Client({ connectionString: owner_url })
  client.on('error', () => {})
  await client.connect()
  return { client, close: async () => { await client.end(); await close() } }
}

t.test('a served process', async t => {
  let served = await serve()
  const admin = await runCli('token', 'create', '--role', 'admin', '--name', 'the test')

  await t.test('lets the command line work beside it', async t => {
    t.match(admin, /^sp_\S{40}$/)
    t.equal((await send(served.address, 'PUT', '/v1/councils/CON', admin, council)).status, 201)
  })

  await t.test('is told from a second one, which says so and leaves it alone', async t => {
    await t.rejects(serve(), /already being served/)
    t.equal((await fetch(`${served.address}/health/ready`)).status, 200)
  })

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    await t.test(`answers a request under way when ${signal} comes, and then ends`, async t => {
      const owner = await connectAsOwner()
      await owner.client.query('begin')
      await owner.client.query('select lock_council(id) from council')
      const answer = send(served.address, 'POST', '/v1/councils/CON/services', admin, { name: `Begun before ${signal}` })
      // It is under way once it waits for the council.
      const { client: watcher, close } = await connectAsOwner()
      while ((await watcher.query('select from pg_stat_activity where wait_event_type = \'Lock\'')).rowCount === 0);
      served.child.kill(signal)
      served.child.kill(signal)
      while (await fetch(`${served.address}/health/live`).then(({ ok }) => ok, () => false));
      await owner.client.query('commit')
      await Promise.all([owner.close(), close()])
      t.equal((await answer).status, 201)
      t.same(await once(served.child, 'exit'), [0, null])
      served = await serve()
      const { items } = await (await fetch(`${served.address}/v1/councils/CON/services`)).json() as { items: { name: string }[] }
      t.ok(items.some(({ name }) => name === `Begun before ${signal}`))
    })
  }

  await t.test('and PostgreSQL killed outright lose nothing that was acknowledged', async t => {
    const acknowledged: string[] = []
    const postmaster = Number((await readFile(join(data_dir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
    const kill = () => {
      served.child.kill('SIGKILL')
      process.kill(postmaster, 'SIGKILL')
    }
    const writing = (async () => {
      for (let n = 0; n < 10_000; n++) {
        const answer = await send(served.address, 'POST', '/v1/councils/CON/services', admin, { name: `Service ${n}` })
        if (answer.status === 201) acknowledged.push(`service-${n}`)
        if (acknowledged.length === 30) kill()
      }
    })().catch(() => {})
    await writing
    t.ok(acknowledged.length >= 30)
    served = await serve()
    const kept = new Set<string>()
    let path = '/v1/councils/CON/services?limit=500'
    while (path) {
      const page = await (await fetch(served.address + path)).json() as { items: { slug: string }[], next: string | null }
      for (const { slug } of page.items) kept.add(slug)
      path = page.next ? `/v1/councils/CON/services?limit=500&cursor=${page.next}` : ''
    }
    t.same(acknowledged.filter(slug => !kept.has(slug)), [])
  })

  await t.test('killed alone is followed by one that joins the running PostgreSQL', async t => {
    const pid = async () => (await readFile(join(data_dir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]
    const before = await pid()
    served.child.kill('SIGKILL')
    await once(served.child, 'exit')
    served = await serve()
    t.equal(await pid(), before)
    t.equal((await fetch(`${served.address}/v1/councils/CON`)).status, 200)
  })

  await t.test('starts PostgreSQL again where that alone has ended', async t => {
    process.kill(Number((await readFile(join(data_dir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL')
    const ready = async () => (await fetch(`${served.address}/health/ready`)).status === 200
    await until(async () => !await ready())
    await until(ready)
    t.equal((await send(served.address, 'POST', '/v1/councils/CON/services', admin, { name: 'After a crash' })).status, 201)
  })

  await t.test('says that it is not ready before it stops, and cuts off what takes too long', async t => {
    served.child.kill('SIGTERM')
    await once(served.child, 'exit')
    served = await serve({ DRAIN_SECONDS: '1', STOP_SECONDS: '1' })
    const owner = await connectAsOwner()
    await owner.client.query('begin')
    await owner.client.query('select lock_council(id) from council')
    const cut = send(served.address, 'POST', '/v1/councils/CON/services', admin, { name: 'Never done' }).then(() => false, () => true)
    const { client: watcher, close } = await connectAsOwner()
    while ((await watcher.query('select from pg_stat_activity where wait_event_type = \'Lock\'')).rowCount === 0);
    const ended = once(served.child, 'exit')
    served.child.kill('SIGTERM')
    await until(async () => (await fetch(`${served.address}/health/ready`)).status === 503)
    t.equal((await fetch(`${served.address}/v1/councils/CON`)).status, 200)
    t.ok(await cut)
    t.same(await ended, [1, null])
    await Promise.all([owner.close(), close()].map(async closing => await closing.catch(() => {})))
    served = await serve()
  })

  await t.test('moves on from the default port when it is taken, but not from one that was asked for', async t => {
    const port = Number(new URL(served.address).port)
    t.ok(port >= 3000)
    served.child.kill('SIGTERM')
    await once(served.child, 'exit')
    const other = createServer().listen(0, '127.0.0.1')
    const blocker = createServer()
    t.teardown(() => {
      other.close()
      blocker.close()
    })
    await once(other, 'listening')
    const taken = String((other.address() as { port: number }).port)
    await t.rejects(serve({ PORT: taken }), new RegExp(`EADDRINUSE.*${taken}`))
    // Taken by us, or by somebody else meanwhile: taken it is.
    blocker.listen(port, '127.0.0.1')
    await new Promise(resolve => blocker.once('listening', resolve).once('error', resolve))
    served = await serve()
    t.not(new URL(served.address).port, String(port))
  })

  served.child.kill('SIGTERM')
  await once(served.child, 'exit')
})
