// Progress is kept by council as it goes. Here it is held against a recomputation from all that is published, after random work
// and after sixteen have published at once: SECONDS=30 npm run test:side-by-side is the long form of that.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import t from 'tap'
import type { Progress } from '../../src/wire-types.d.ts'
import { everyRegion, recomputeProgress } from '../helpers/recomputed-progress.ts'
import { addService, openSouthWest, sheetOf } from '../helpers/story.ts'

const runs = Number(process.env.RUNS ?? 6)
const seed = Number(process.env.SEED ?? 20160407)
const seconds = Number(process.env.SECONDS ?? 3)
const first_day = Date.parse('2026-01-01T00:00:00Z')
const dayAt = (offset: number) => new Date(first_day + offset * 86_400_000).toISOString().slice(0, 10)
const codes = ['CON', 'DEV', 'EXE', 'HCK']
const phases = ['discovery', 'alpha', 'beta', 'live'] as const

const council = fc.constantFrom(...codes)
const slot = fc.nat(2)
const day = fc.integer({ min: 1, max: 150 })
const phase = fc.constantFrom(...phases)
const score = fc.integer({ min: 0, max: 5 })
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('publish' as const), council, slot, phase, score, not_applicable: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('import' as const), council, slot, phase, score, day, reviewed: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end service' as const), council, slot, day: fc.option(fc.integer({ min: 1, max: 250 })) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), council, region: fc.constantFrom('south-west', 'london', 'south'), day, length: fc.option(fc.nat(60)) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end council' as const), council: fc.constantFrom('EXE', 'HCK'), day: fc.option(day) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sign up' as const), council, day }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fail' as const), council, slot }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass days' as const), days: fc.integer({ min: 1, max: 20 }) }) }
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

t.test('progress as it is kept equals what follows from all that is published', { timeout: 600_000 }, async t => {
  const { app, must, call, admin, setNow, asOwner } = await openSouthWest(t, { now: '2026-01-05T12:00:00.000Z' })
  let now = 4
  const services = new Map<string, string>()
  const types: Record<string, string> = { CON: 'UA', DEV: 'CTY', EXE: 'NMD', HCK: 'LBO' }

  /** The council's first, second or third service. */
  const serviceOf = async (code: string, slot: number): Promise<string | undefined> => {
    const key = `${code}/${slot}`
    if (!services.has(key)) {
      const { status, body } = await call(`POST /v1/councils/${code}/services`, { as: admin, body: { name: `Service ${slot}` } })
      if (status === 201) services.set(key, body.id)
    }
    return services.get(key)
  }

  async function take (given: Step): Promise<void> {
    if (given.do === 'pass days') {
      now += given.days
      setNow(`${dayAt(now)}T12:00:00.000Z`)
    } else if (given.do === 'publish' || given.do === 'fail') {
      const service = await serviceOf(given.council, given.slot)
      if (!service) return
      const { body, status } = await call(`POST /v1/services/${service}/assessments`, { as: admin, body: { standard: 'lgdss-2016', phase: given.do === 'publish' ? given.phase : 'live', assessed_on: dayAt(0) } })
      if (status !== 201) return
      const sheet = given.do === 'publish' ? sheetOf(given.score, given.not_applicable ? { 3: null } : {}) : sheetOf(1)
      await call(`PUT /v1/assessments/${body.id}/scores`, { as: admin, body: sheet })
      await call(`POST /v1/assessments/${body.id}/submit`, { as: admin })
      if (given.do === 'publish') await call(`POST /v1/assessments/${body.id}/publish`, { as: admin })
      else {
        // Counted, and then something goes wrong.
        await app.operator_db.transaction().execute(async trx => {
          await sql`update assessment set status = 'published', published_at = ${app.now()} where id = ${body.id}`.execute(trx)
          await sql`select lock_council(council_id), count_publication(council_id, id) from assessment where id = ${body.id}`.execute(trx)
          throw new Error('goes wrong')
        }).catch(() => {})
      }
    } else if (given.do === 'import') {
      const service = await serviceOf(given.council, given.slot)
      if (!service || given.day > now) return
      // As an import has it: published at the end of a day gone by.
      const id = randomUUID()
      await app.operator_db.transaction().execute(async trx => {
        const { rows: [held] } = await sql<{ council_id: string }>`select council_id, lock_council(council_id) from service where id = ${service}`.execute(trx)
        const moment = sql`day_end(${dayAt(given.day)}) - interval '1 millisecond'`
        await sql`
          insert into assessment (council_id, id, service_id, standard, phase, status, assessed_on, created_at, first_submitted_at, submitted_at)
          values (${held!.council_id}, ${id}, ${service}, 'lgdss-2016', ${given.phase}, 'submitted', ${dayAt(0)}, ${app.now()}, ${app.now()}, ${app.now()})`.execute(trx)
        await sql`
          insert into score (council_id, assessment_id, standard, point, score, updated_at)
          select ${held!.council_id}, ${id}, 'lgdss-2016', n, case when n = 7 then null else ${given.score}::int end, ${app.now()} from generate_series(1, 15) n`.execute(trx)
        await sql`update assessment set status = 'published', published_at = ${moment}, reviewed = ${given.reviewed} where id = ${id}`.execute(trx)
        await sql`select count_publication(${held!.council_id}, ${id})`.execute(trx)
      })
    } else if (given.do === 'end service') {
      const service = services.get(`${given.council}/${given.slot}`)
      if (service) await call(`PATCH /v1/services/${service}`, { as: admin, body: { ended_on: given.day === null ? null : dayAt(given.day) } })
    } else if (given.do === 'move') {
      const body = { from: dayAt(given.day), ...given.length !== null && { to: dayAt(given.day + given.length) } }
      await call(`PUT /v1/regions/${given.region}/councils/${given.council}`, { as: admin, body })
    } else if (given.do === 'end council') {
      const ended_on = given.day === null ? null : dayAt(given.day)
      await call(`PUT /v1/councils/${given.council}`, { as: admin, body: { name: given.council, type: types[given.council], nation: 'England', ended_on } })
    } else {
      await call(`PUT /v1/councils/${given.council}/sign-ups/lgdss-2016`, { as: admin, body: { signed_on: dayAt(given.day) } })
    }
  }

  const plain = ({ points, ...rest }: Progress) => ({ ...rest, points: points.map(({ median, ...point }) => point), median: undefined })

  async function compare (): Promise<void> {
    const { rows: wrong } = await sql`select c.code, w.* from council c cross join lateral wrong_progress(c.id) w`.execute(app.operator_db)
    if (wrong.length > 0) throw new Error(`progress is wrong: ${JSON.stringify(wrong)}`)
    const { rows: days } = await sql<{ day: string }>`
      select distinct day from (select day from council_progress union select day - 1 from council_progress union select day from council_services
        union select lower(period) from membership union select ended_on from council union select ${dayAt(now)}::date) d
      where day between '2026-01-01' and ${dayAt(now)} order by day`.execute(app.operator_db)
    for (const { day: as_of } of days) {
      for (const phase of [undefined, ...phases.slice(2)]) {
        const kept = (await must(`GET /v1/progress?standard=lgdss-2016&as_of=${as_of}${phase ? `&phase=${phase}` : ''}`)).body
        const recomputed = await recomputeProgress(app.operator_db, { standard: 'lgdss-2016', phase, as_of }, everyRegion)
        const [one, other] = [[...kept.regions, kept.all].map(plain), recomputed.map(progress => ({ ...progress, median: undefined }))]
        if (!sameAs(one, other)) throw new Error(`as of ${as_of}, ${phase}:\n${JSON.stringify(one)}\n${JSON.stringify(other)}`)
      }
    }
  }

  const sameAs = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
  const sorted = (value: any): any => Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object' ? Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])])) : value

  await fc.assert(fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 8 }), async rounds => {
    // What is in a round runs side by side.
    for (const round of rounds) await Promise.all(round.map(take))
    await compare()
  }), { seed, numRuns: runs, endOnFailure: true })
  const { rows: [kept] } = await sql<{ rows: number }>`select count(*) as rows from standing`.execute(app.operator_db)
  t.ok(kept!.rows > 10, `${kept!.rows} assessments have counted for a time`)

  await asOwner('update council_progress set services = services + 1 where (council_id, standard, phase, day) = (select council_id, standard, phase, day from council_progress limit 1)')
  await t.rejects(compare(), /progress is wrong/, 'and what is wrong is found')
})

t.test('who publish side by side do not wait for each other in a circle, and progress stays right', { timeout: (seconds + 60) * 1000 }, async t => {
  const { app, must, call, admin } = await openSouthWest(t)
  const councils = ['CON', 'DEV', 'EXE', 'HCK']
  const services = await Promise.all(councils.flatMap(code => ['One', 'Two'].map(async name => await addService(must, admin, name, code))))
  let state = 20160407
  // Random enough, and the same on every run.
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return Math.floor(state / 2 ** 31 * below)
  }
  const answers = new Map<string, number>()
  const until = Date.now() + seconds * 1000
  const publish = async () => {
    while (Date.now() < until) {
      const service = services[random(services.length)]!
      const { body: { id } } = await call(`POST /v1/services/${service}/assessments`, { as: admin, body: { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' } })
      const steps = [
        await call(`PUT /v1/assessments/${id}/scores`, { as: admin, body: sheetOf(random(6)) }),
        await call(`POST /v1/assessments/${id}/submit`, { as: admin }),
        await call(`POST /v1/assessments/${id}/publish`, { as: admin })
      ]
      for (const { status } of steps) answers.set(String(status), (answers.get(String(status)) ?? 0) + 1)
      if (random(20) === 0) await call(`PATCH /v1/services/${service}`, { as: admin, body: { ended_on: random(2) === 0 ? null : '2026-06-20' } })
    }
  }
  await Promise.all(Array.from({ length: 16 }, publish))
  t.same([...answers.keys()], ['200'], `none is refused: ${JSON.stringify([...answers])}`)
  const { rows: [told] } = await sql<{ deadlocks: number }>`select deadlocks from pg_stat_database where datname = current_database()`.execute(app.db)
  t.equal(told!.deadlocks, 0)
  const { rows: wrong } = await sql`select c.code, w.* from council c cross join lateral wrong_progress(c.id) w`.execute(app.db)
  t.same(wrong, [])
})
