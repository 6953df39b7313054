// Random callers do all that can be done to reviews, in random order and at once, and docs/reviews.md says what comes of it.
// `npm run test:reviews:long` goes on for much longer, from a seed of its own; SEED repeats a run.
import fc from 'fast-check'
import t from 'tap'
import { problem_kinds } from '../../src/errors.ts'
import { openApp } from '../helpers/app.ts'
import { type Attempt, races, sequences } from '../helpers/reviews/attempts.ts'
import { cells, documented, looked_up } from '../helpers/reviews/document.ts'
import type { Act } from '../helpers/reviews/model.ts'
import type { Caller } from '../helpers/reviews/register.ts'
import { openWorld, tally } from '../helpers/reviews/world.ts'

const long = process.env.REVIEWS === 'long'
const first_seed = Number(process.env.SEED ?? (long ? Date.now() % 2 ** 31 : 20160407))
/** A register of its own for each, because every write to one reads all of it. */
const seeds = Array.from({ length: long ? 12 : 1 }, (_, i) => first_seed + i)
const lead: Caller = { role: 'lead', council: 'S', region: 'home' }
const editor: Caller = { role: 'editor', council: 'A' }
const peer: Caller = { role: 'reviewer', council: 'F' }

/** Leaves out of a list that fails whatever it fails without. */
async function shorten<One> (list: One[], fails: (list: One[]) => Promise<boolean>): Promise<One[]> {
  for (let size = Math.ceil(list.length / 2); size > 0; size >>= 1) {
    for (let at = 0; at < list.length;) {
      const without = list.toSpliced(at, size)
      if (await fails(without)) list = without
      else at += size
    }
  }
  return list
}

t.test('the document names every problem of reviews, and none that there is not', async t => {
  for (const type of documented) t.ok(problem_kinds.has(type), type)
  for (const name of problem_kinds.keys()) if (/^(conflict|review|recommendations)-/.test(name)) t.ok(documented.has(name), name)
})

for (const seed of seeds) {
  t.test(`reviews keep to docs/reviews.md, whatever is done by whomever (SEED=${seed})`, { timeout: 600_000 }, async t => {
    const app = await openApp(t)
    const admin = await app.token({ role: 'admin' })
    const run = async (attempts: Attempt[][]) => {
      const { beginAnother, attempt, finish, tell } = await openWorld(app, admin)
      await tell(async () => {
        for (const service of [0, 1]) await beginAnother(service)
        for (const one of attempts) await attempt(one)
        await finish()
      })
    }
    const fails = async (attempts: Attempt[][]) => await run(attempts).then(() => false, () => true)
    for (const attempts of fc.sample(sequences, { seed, numRuns: long ? 40 : 12 })) {
      try {
        await run(attempts)
      } catch (error) {
        const one_by_one = attempts.flatMap(many => many.map(one => [one]))
        await run(await shorten(await fails(one_by_one) ? one_by_one : attempts, fails))
        throw error
      }
    }
  })

  t.test(`of callers who race on one transition, one wins (SEED=${seed})`, { timeout: 600_000 }, async t => {
    const app = await openApp(t)
    const admin = await app.token({ role: 'admin' })
    for (const many of fc.sample(races, { seed, numRuns: long ? 20 : 3 })) {
      const { world, beginAnother, doOne, doAtOnce, tell } = await openWorld(app, admin)
      await tell(async () => {
        for (const { from, over, by_admin } of many) {
          const of = await beginAnother(0)
          const make = (action: string): Act => {
            const { today, reviews } = world()
            const review = reviews.length - 1
            const [leading, owning] = by_admin ? [{ role: 'admin' } as const, { role: 'admin' } as const] : [lead, editor]
            switch (action) {
              case 'volunteer': return { do: action, by: peer, of, due_on: today }
              case 'invite': return { do: action, by: leading, of, due_on: today, council: 'F' }
              case 'release': return { do: action, by: leading, review }
              case 'accept': case 'decline': case 'complete': return { do: action, by: peer, review }
              case 'publish': return { do: action, by: owning, of, accept_open: false }
              default: return { do: action as 'withdraw', by: owning, of }
            }
          }
          if (from === 'invited') await doOne(make('invite'))
          if (from === 'accepted' || from === 'draft') await doOne(make('volunteer'))
          if (from === 'draft') await doOne(make('withdraw'))
          const winners = await doAtOnce(over.map(make))
          if (winners !== 1) throw new Error(`${winners} of ${over.length} won`)
        }
      })
    }
  })
}

t.test('much of the document was come by', async t => {
  const missed = cells.filter(cell => !looked_up.has(cell))
  for (const [what, times] of [...tally].sort()) t.comment(`${what}: ${times}`)
  for (const cell of missed) t.comment(`not come by: ${cell}`)
  t.ok(missed.length < cells.length * (long ? 0.1 : 0.7), `${cells.length - missed.length} of ${cells.length} cells of the state table that say more than stays`)
  for (const what of ['complete: ok', 'publish: ok']) t.ok(tally.has(what), what)
  t.ok([...tally.keys()].some(what => what.startsWith('complete: conflict-')), 'a conflict found at completion')
})
