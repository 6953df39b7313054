// Every operation by every caller on things in every state: docs/permissions.md says what each is answered.
import fastify from 'fastify'
import plugin from 'fastify-plugin'
import t from 'tap'
import access, { everyone } from '../../src/plugins/access.ts'
import { inject } from '../helpers/inject.ts'
import { expectedOf } from '../helpers/permissions/expected.ts'
import { inLanes } from '../helpers/permissions/in-lanes.ts'
import { routesOf } from '../helpers/permissions/registered.ts'
import { requestsIn } from '../helpers/permissions/requests.ts'
import { scopesOf, widest } from '../helpers/permissions/scopes.ts'
import { readPermissions, type Row } from '../helpers/permissions/table.ts'
import { type Made, type Target, targetsIn } from '../helpers/permissions/targets.ts'
import { openWorld } from '../helpers/permissions/world.ts'
import '../helpers/uncounted.ts'

const permissions = readPermissions()

// Tens of thousands of requests: on a busy machine that takes minutes.
t.setTimeout(300_000)

/** Operations after which a thing is not what it was. */
const actions = [
  'submit', 'withdraw', 'publish', 'reviews', 'versions', 'accept', 'decline', 'release', 'complete', 'rotate', 'material', 'open', 'merge', 'end', 'take-over', 'cancel',
  'polls', 'votes', 'close'
]
const uses_up = new RegExp(`^DELETE|^POST.*/(${actions.join('|')})$`)

const heading = ['nobody', 'a revoked token', 'editor of CON', 'reviewer of DEV', 'admin']

t.test('the table of permissions', async t => {
  const { result: world, routes } = await routesOf(async () => await openWorld(t))
  const { app, callers, asService } = world
  const targets = targetsIn(world)
  const requestFor = requestsIn(world)

  /** How many entries all that was asked here has left. */
  const traces = async () => (await asService<{ count: number }>('select count(*)::int as count from history where request_id = \'one-of-many\''))[0]!.count

  /** Tries an operation on a thing as everybody: how many cells that were, and those that are otherwise than the page says. */
  async function tryOn (row: Row, target: Target): Promise<{ cells: number, wrong: string[] }> {
    let cells = 0
    const wrong: string[] = []
    let made: Made | undefined = await target.make()
    const facts = { ...target.facts, ...made.facts }
    const all = [...callers.values(), ...made.holder ? [made.holder] : []]
      .map(caller => ({ caller, wanted: expectedOf(permissions, row, caller, facts, target.state) }))

    const send = async ({ caller, wanted }: typeof all[number], method = row.method) => {
      made ??= await target.make()
      const who = caller.name === made.holder?.name ? made.holder : caller
      const { statusCode, body } = await inject(app, await requestFor(row, made.params, who, { method }))
      cells++
      if (statusCode !== wanted) wrong.push(`${method} ${target.label} by ${caller.name}: ${statusCode}, but should be ${wanted}: ${body.slice(0, 300)}`)
      if (statusCode < 300 && uses_up.test(row.operation)) made = undefined
    }

    // First whatever leaves no trace, which what is refused does not.
    const tracing = all.filter(({ wanted }) => wanted < 300 && row.method !== 'GET')
    const before = await traces()
    await inLanes(all.filter(one => !tracing.includes(one)), async one => await send(one))
    // A HEAD is declared with its GET: a few callers show that it is asked for.
    if (row.method === 'GET') await inLanes(all.filter(({ caller }) => heading.includes(caller.name)), async one => await send(one, 'HEAD'))
    if (await traces() !== before) wrong.push(`${target.label}: what was refused has left a trace`)
    for (const one of tracing) await send(one)
    return { cells, wrong }
  }

  let cells = 0
  for (const row of permissions.rows) {
    const wrong: string[] = []
    for (const target of targets[row.section]!) {
      const tried = await tryOn(row, target)
      cells += tried.cells
      wrong.push(...tried.wrong)
    }
    t.same(wrong, [], row.operation)
  }
  t.comment(`${cells} cells`)
  t.ok(cells > 10_000)

  await t.test('has every operation that is registered, and none that is not', async t => {
    const registered = new Set(routes.map(({ operation }) => operation.replace(/^HEAD /, 'GET ')))
    const listed = permissions.rows.map(({ operation }) => operation)
    t.same([...registered].filter(operation => !listed.includes(operation)), [], 'give docs/permissions.md a row')
    t.same(listed.filter(operation => !registered.has(operation)), [])
    t.equal(new Set(listed).size, listed.length)
  })

  await t.test('says what the routes declare', async t => {
    const rows = new Map(permissions.rows.map(row => [row.operation, row]))
    for (const { operation, access } of routes) {
      const row = rows.get(operation.replace(/^HEAD /, 'GET '))!
      t.same(widest(access!.may), scopesOf(row), operation)
      // What only some may know of is looked for before anything is said about it.
      if (row.knows) t.ok(access!.of, operation)
    }
  })
})

t.test('a route that declares nothing stops the service from starting', async t => {
  const start = async (config: object) => {
    const app = fastify()
    t.teardown(async () => await app.close())
    await app.register(plugin(async () => {}, { name: 'auth' }))
    await app.register(access)
    await app.register(async app => { app.get('/open-door', { config }, () => 'come in') }, { prefix: '/v1' })
    await app.ready()
  }
  await t.rejects(start({}), /do not declare who may call them: GET \/v1\/open-door/)
  await t.resolves(start({ access: everyone }))
})
