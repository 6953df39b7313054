// Sixteen who publish in the same regions at once: SECONDS=30 npm run test:side-by-side is the long form.
import { sql } from 'kysely'
import t from 'tap'
import { addService, openSouthWest, sheetOf } from '../helpers/story.ts'

const seconds = Number(process.env.SECONDS ?? 3)

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
