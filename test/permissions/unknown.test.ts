// What a caller may not know of looks as if it were not there: by its id, in lists, and to whoever only asks what an address answers to.
import type { InjectOptions } from 'fastify'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { inject } from '../helpers/inject.ts'
import type { Caller } from '../helpers/permissions/callers.ts'
import { expectedOf, namesOf } from '../helpers/permissions/expected.ts'
import { inLanes } from '../helpers/permissions/in-lanes.ts'
import { requestsIn } from '../helpers/permissions/requests.ts'
import { readPermissions } from '../helpers/permissions/table.ts'
import { type Made, type Target, targetsIn } from '../helpers/permissions/targets.ts'
import { openWorld } from '../helpers/permissions/world.ts'
import { questionsOf } from '../helpers/second-app.ts'
import '../helpers/uncounted.ts'

const permissions = readPermissions()
/** What is not there, by the names of parameters. */
const absent: Record<string, string> = { id: uuidv7(), code: 'QQQ', region: 'nowhere' }

t.test('what one may not know of', async t => {
  const world = await openWorld(t)
  const { app, callers, must, call, asService } = world
  const requestFor = requestsIn(world)
  const targets = targetsIn(world)
  const made = new Map<unknown, Made>()
  for (const target of Object.values(targets).flat()) made.set(target, await target.make())
  const working = [...callers.values()].filter(({ refused }) => !refused)
  // Their tokens are known from then on, and that they were used is noted.
  for (const { secret } of working) if (secret) await must('GET /v1/me', { as: secret })

  const isKnown = (caller: Caller, what: string, { facts, state }: Target) => {
    const names = namesOf(caller, facts)
    return permissions.knowing(what, state).some(one => names.has(one))
  }

  /** All that is answered, and by how many questions of the database. */
  async function askCounting (request: InjectOptions, counted: boolean): Promise<string> {
    let answer = {}
    const questions = await questionsOf(app, async () => {
      const { statusCode, headers: { date, ...headers }, body } = await inject(app, request)
      // A page leads to itself in the other language, by the address that was asked for, whatever is there.
      const path = String(request.url).split('?')[0]!.replace(/^\/cy(?=\/)/, '')
      answer = { statusCode, headers, body: path.startsWith('/v1/') ? body : body.replaceAll(path, '/here') }
    })
    // Which councils and regions there are is no secret, and is known without asking.
    return JSON.stringify({ ...answer, ...counted && { questions } })
  }

  await t.test('is answered as what is not there, byte for byte, and by as many questions of the database', async t => {
    let pairs = 0
    for (const row of permissions.rows) {
      const named = ['id', 'code', 'region'].find(name => row.path.includes(`{${name}}`))
      if (!named || !row.knows) continue
      const wrong: string[] = []
      for (const target of targets[row.section]!) {
        const { params, facts } = made.get(target)!
        const hidden = working.filter(caller => {
          const status = expectedOf(permissions, row, caller, { ...target.facts, ...facts }, target.state)
          const knows = isKnown(caller, row.knows, target)
          // Whoever knows of a review may be told that nothing is said there on a point.
          if (status === 404) return !knows || row.answers[target.state] !== 404
          return status === 403 && row.knows === 'token' && caller.role !== 'admin'
        })
        for (const caller of hidden) {
          for (const method of row.method === 'GET' ? ['GET', 'HEAD'] : [row.method]) {
            const answers: string[] = []
            for (const value of [params[named]!, absent[named]!]) {
              const request = await requestFor(row, { ...params, [named]: value }, caller, { method })
              answers.push(await askCounting(request, named === 'id'))
            }
            pairs++
            const [one, other] = answers
            if (one !== other) wrong.push(`${method} ${target.label} by ${caller.name}: ${one}, but where nothing is: ${other}`)
          }
        }
      }
      t.same(wrong, [], row.operation)
    }
    t.comment(`${pairs} pairs`)
    t.ok(pairs > 2_000)
  })

  await t.test('is in no list', async t => {
    const wrong: string[] = []
    let looked = 0
    const ofSheet = (table: string, list: string) => async (id: string) => {
      const [found] = await asService<{ assessment_id: string }>(`select assessment_id from ${table} where id = '${id}'`)
      return `/v1/assessments/${found!.assessment_id}/${list}?limit=500`
    }
    const ofThread = async (id: string) => {
      const [thread] = await asService<{ region: string | null }>(`select region from thread where id = '${id}'`)
      return thread!.region ? `/v1/regions/${thread!.region}/threads?limit=500` : '/v1/threads?limit=500'
    }
    const ofMessage = async (id: string) => {
      const [message] = await asService<{ thread_id: string }>(`select thread_id from message where id = '${id}'`)
      return `/v1/threads/${message!.thread_id}/messages?limit=500`
    }
    const lists = [
      { section: 'A thread', what: 'thread', listOf: ofThread },
      { section: 'A message', what: 'thread', listOf: ofMessage },
      { section: 'An assessment', what: 'assessment', listOf: () => '/v1/assessments?limit=500' },
      { section: 'A comment', what: 'discussion', listOf: ofSheet('comment', 'comments') },
      { section: 'A review', what: 'review', listOf: ofSheet('review', 'reviews') },
      { section: 'An improvement action', what: 'assessment', listOf: (_: string, code: string) => `/v1/councils/${code}/actions?limit=500` },
      { section: 'A material', what: 'material', listOf: () => '/v1/materials?limit=500' }
    ]
    for (const { section, what, listOf } of lists) {
      for (const target of targets[section]!) {
        const id = made.get(target)!.params.id!
        const url = await listOf(id, target.facts.council ?? '')
        await inLanes(working, async caller => {
          const { status, body } = await call(`GET ${url}`, { as: caller.secret })
          const shown = status === 200 && body.items.some((item: { id: string }) => item.id === id)
          looked++
          // A review may be known where the sheet is not, and then there is no list.
          const wanted = isKnown(caller, what, target) && !(what === 'review' && status === 404)
          if (shown !== wanted) wrong.push(`${url}: ${target.label} by ${caller.name}: ${shown ? 'there' : 'missing'}`)
        })
      }
    }
    t.comment(`${looked} looks at lists`)
    t.same(wrong, [])
  })

  await t.test('is answered to OPTIONS as all is, whoever asks', async t => {
    const answers = new Set<string>()
    for (const row of permissions.rows) {
      const { params } = made.get(targets[row.section]![0])!
      const asks = { origin: 'https://example.org', 'access-control-request-method': row.method }
      await inLanes(callers.values(), async caller => {
        for (const named of [params, { ...params, ...absent }]) {
          const { url, headers } = await requestFor(row, named, caller)
          answers.add(await askCounting({ method: 'OPTIONS', url, headers: { ...headers, ...asks } }, false))
        }
      })
    }
    t.equal(answers.size, 1, [...answers].join('\n'))
    t.match([...answers][0], '"statusCode":204')
  })
})
