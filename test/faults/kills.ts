import { setTimeout as wait } from 'node:timers/promises'
import { sheetOf } from '../helpers/story.ts'
import type { Fault } from './fault.ts'
import { type Answer, inParallel, seeded, sendUntilAnswered, type Target } from './retrying.ts'
import { openStand, populate } from './stand.ts'

const writers = 24
const codes = ['CON', 'DEV', 'BRS', 'SOM', 'DOR', 'WIL', 'GLS', 'PLY']
const begun = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-01-01' }

/** 20 kills and 10 stops while 50,000 writes are acknowledged; the short form: one of each, and 200. */
export const kills: Fault = {
  name: 'kills',
  promise: 'what was acknowledged is there, once, whatever is killed',
  run: async (t, whole) => {
    const { acknowledged: wanted, breaks } = whole
      ? { acknowledged: 50_000, breaks: Array.from({ length: 30 }, (_, i) => i % 3 === 2 ? 'database' : 'service') }
      : { acknowledged: 200, breaks: ['service', 'database'] }
    const stand = await openStand(t)
    let service = await stand.serve()
    const { councils } = await populate(stand, service.address, whole ? codes : codes.slice(0, 1))
    const target: Target = { address: service.address }

    // What was acknowledged: comments by their text with the id that was answered, assessments by their summary, scores by their place.
    const comments = new Map<string, string>()
    const published = new Map<string, string>()
    const scores = new Map<string, string>()
    let acknowledged = 0

    async function write (line: string, key: string | undefined, as: string, body?: unknown): Promise<Answer> {
      const answer = await sendUntilAnswered(target, line, { as, body, headers: key === undefined ? {} : { 'idempotency-key': `"${key}"` } })
      if (answer.status >= 300) throw new Error(`${line}: ${answer.status} ${answer.text}`)
      acknowledged++
      return answer
    }

    async function beginDraft ({ editor, service }: typeof councils[number], text: string): Promise<string> {
      return (await write(`POST /v1/services/${service}/assessments`, `${text} begun`, editor, { ...begun, summary: text })).body.id
    }

    async function publishOne (council: typeof councils[number], text: string) {
      const id = await beginDraft(council, text)
      await write(`PUT /v1/assessments/${id}/scores`, undefined, council.editor, sheetOf(acknowledged % 5))
      for (const action of ['submit', 'publish']) await write(`POST /v1/assessments/${id}/${action}`, `${text} ${action}`, council.editor)
      published.set(text, id)
    }

    async function writeUntilEnough (writer: number) {
      const random = seeded(writer)
      const council = councils[writer % councils.length]!
      let draft = ''
      for (let n = 0; acknowledged < wanted; n++) {
        const text = `${writer}-${n}`
        // Another discussion now and then: one of thousands of comments is nobody's.
        if (n % 500 === 0) draft = await beginDraft(council, `${text} to comment`)
        if (random() < 0.05) await publishOne(council, text)
        else if (random() < 0.3) {
          const point = 1 + Math.floor(random() * 15)
          await write(`PUT /v1/assessments/${draft}/scores/${point}`, undefined, council.editor, { score: n % 5, rationale: text })
          scores.set(`${draft} ${point}`, text)
        } else comments.set(text, (await write(`POST /v1/assessments/${draft}/comments`, text, council.editor, { body: text })).body.id)
      }
    }

    let longest_verifying = 0
    async function verify () {
      const began = performance.now()
      await stand.verify()
      longest_verifying = Math.max(longest_verifying, performance.now() - began)
    }

    async function breakIt (what: string, i: number) {
      const { service_url } = stand.server()
      if (what === 'service') await service.end('SIGKILL')
      else await stand.killDatabase(i % 2 ? 'SIGKILL' : 'SIGQUIT')
      if (whole) await verify()
      // The service goes on by itself once PostgreSQL is back where it was.
      if (what === 'database' && stand.server().service_url === service_url) return
      await service.end('SIGKILL')
      service = await stand.serve()
      target.address = service.address
    }

    const began = performance.now()
    const writing = inParallel(writers, writers, writeUntilEnough)
    const failed = writing.then(async () => await new Promise<never>(() => {}))
    for (const [i, what] of breaks.entries()) {
      while (acknowledged < wanted * (i + 1) / (breaks.length + 1)) await Promise.race([wait(5), failed])
      await Promise.race([breakIt(what, i), failed])
    }
    await writing
    const seconds = Math.round((performance.now() - began) / 1000)
    await verify()
    t.comment(`${acknowledged} writes acknowledged in ${seconds} s over ${breaks.length} breaks; verifying all took ${Math.round(longest_verifying)} ms at most`)

    const held = await stand.query<{ text: string, id: string }>('select w.body::jsonb ->> \'body\' as text, c.id from comment c join wording w on w.council_id = c.council_id and w.digest = c.wording')
    t.equal(held.length, comments.size, `${comments.size} comments, none lost and none doubled`)
    t.same(held.filter(({ text, id }) => comments.get(text) !== id), [], 'each under the id that was answered')
    const assessments = await stand.query<{ text: string, id: string }>(`
      select w.body::jsonb ->> 'summary' as text, a.id from assessment a
      join wording w on w.council_id = a.council_id and w.digest = a.wording where a.status = 'published'`)
    t.equal(assessments.length, published.size, `${published.size} published assessments`)
    t.same(assessments.filter(({ text, id }) => published.get(text) !== id), [], 'each under the id that was answered')
    const [drafts] = await stand.query<{ texts: number, drafts: number }>(`
      select count(distinct w.body) as texts, count(*) as drafts
      from assessment a join wording w on w.council_id = a.council_id and w.digest = a.wording`)
    t.equal(drafts!.drafts, drafts!.texts, 'none begun twice')
    const rationales = await stand.query<{ place: string, text: string }>(`
      select s.assessment_id || ' ' || s.point as place, w.body::jsonb ->> 'rationale' as text from score s
      join wording w on w.council_id = s.council_id and w.digest = s.wording
      join assessment a on a.council_id = s.council_id and a.id = s.assessment_id and a.status = 'draft'`)
    t.same(new Map(rationales.map(({ place, text }) => [place, text])), scores, `${scores.size} scores of drafts as they were written last`)
  }
}
