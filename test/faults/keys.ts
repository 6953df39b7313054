import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import { type Answer, inParallel, seeded, sendUntilAnswered, type Target } from './retrying.ts'
import { openStand, populate, send } from './stand.ts'

const codes = ['CON', 'DEV', 'BRS', 'SOM']
/** So many keys are used between two breaks, and so many callers are there. */
const group = 600
const callers = 24

/** Keys with 1 to 10 replays each: half of them all at once, a third across a crash. */
export const keys: Fault = {
  name: 'keys',
  promise: 'under one key there is one effect, and one answer byte for byte',
  run: async (t, whole) => {
    const count = whole ? 20_000 : 60
    const stand = await openStand(t)
    let service = await stand.serve()
    const { councils } = await populate(stand, service.address, whole ? codes : codes.slice(0, 1))
    const target: Target = { address: service.address }
    const drafts = await Promise.all(councils.map(async ({ editor, service: id }) => {
      const body = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-01-01' }
      return { editor, id: (await sendUntilAnswered(target, `POST /v1/services/${id}/assessments`, { as: editor, body })).body.id as string }
    }))
    const random = seeded(20)
    const requests = Array.from({ length: count }, (_, i) => {
      const { id, editor } = drafts[i % drafts.length]!
      const given = { as: editor, body: { body: `text ${i}` }, headers: { 'idempotency-key': `"key ${i}"` } }
      return { line: `POST /v1/assessments/${id}/comments`, given, replays: 1 + Math.floor(random() * 10), crash: i % 3 === 0, at_once: random() < 0.5 }
    })
    const answers = new Map<number, string>()
    let [sent, differing] = [0, 0]

    function take (i: number, { status, text, headers }: Answer) {
      sent++
      const answer = [status, headers.get('etag'), text].join('\n')
      if (status !== 201 || (answers.get(i) ?? answer) !== answer) differing++
      answers.set(i, answer)
    }

    const ask = async (i: number) => take(i, await sendUntilAnswered(target, requests[i]!.line, requests[i]!.given))
    async function askAll (i: number, times: number) {
      if (requests[i]!.at_once) await Promise.all(Array.from({ length: times }, async () => await ask(i)))
      else for (let n = 0; n < times; n++) await ask(i)
    }

    let crashes = 0
    const began = performance.now()
    for (let from = 0; from < count; from += group) {
      const indexes = Array.from({ length: Math.min(group, count - from) }, (_, i) => from + i)
      const [broken, others] = [indexes.filter(i => requests[i]!.crash), indexes.filter(i => !requests[i]!.crash)]
      await inParallel(others.length, callers, async n => await askAll(others[n]!, 1 + requests[others[n]!]!.replays))
      // All are sent, and the service is killed when a part of them is answered.
      const { address } = target
      const firsts = broken.map(async i => {
        const answer = await send(address, requests[i]!.line, requests[i]!.given).catch(() => undefined)
        if (answer && answer.status < 500) take(i, answer)
      })
      const part = answers.size + Math.floor(random() * broken.length)
      const answered = Promise.all(firsts).then(() => true)
      while (answers.size < part && !await Promise.race([answered, wait(1)]));
      await service.end('SIGKILL')
      await answered
      crashes++
      service = await stand.serve()
      target.address = service.address
      await inParallel(broken.length, callers, async n => await askAll(broken[n]!, requests[broken[n]!]!.replays))
    }
    t.comment(`${count} keys, ${sent} answers, ${crashes} crashes in ${Math.round((performance.now() - began) / 1000)} s`)
    t.equal(answers.size, count, 'each key is answered')
    t.equal(differing, 0, 'each time by the same bytes')
    const [held] = await stand.query<{ comments: number, texts: number }>('select count(*) as comments, count(distinct w.body) as texts from comment c join wording w on w.council_id = c.council_id and w.digest = c.wording')
    t.same(held, { comments: count, texts: count }, 'and there is one comment for each')
    if (whole) await stand.verify()
  }
}
