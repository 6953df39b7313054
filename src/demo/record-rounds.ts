// Earlier rounds, recorded through the same API at the time they are about. What an earlier run left half done is finished.
import type { Assessment, Comment } from '../wire-types.d.ts'
import { findOrMake, of } from './client.ts'
import type { DemoClock } from './clock.ts'
import { type DemoCouncil, demoCouncils } from './councils.ts'
import type { Officers } from './fill-register.ts'
import { fourAtOnce } from './four-at-once.ts'
import { count, wrap } from './layout.ts'
import { chance, isScored, peersOf, servicesOf, standard, type Wave, waves } from './plan.ts'
import { type Remark, remarksOn } from './remarks.ts'
import { giveVerdict, type GivenVerdict, replyToVerdict } from './review-rounds.ts'
import { makeSheet } from './sheets.ts'
import { verdictsOn } from './verdicts.ts'

/** One assessment of a wave on its way to publication. */
interface Item {
  council: DemoCouncil
  slug: string
  service: string
  reference: string
  id: string
  /** Begun in this run: nothing has been said of it yet. */
  is_new: boolean
  status: Assessment['status']
  threads: Pick<Comment, 'id' | 'body' | 'replies' | 'resolved_at'>[]
  verdicts: GivenVerdict[]
}

interface Recording {
  clock: DemoClock
  officers: Map<string, Officers>
  services: Map<string, string>
  print: (text?: string) => void
}

const dayOf = (moment: string) => moment.slice(0, 10)

function itemsOf (wave: Wave, services: Map<string, string>): Item[] {
  const councils = demoCouncils.filter(({ region }) => wave.regions.includes(region))
  // First one of each council, then another of each: two of one council would wait for each other.
  const pairs = [0, 1, 2, 3].flatMap(i => councils.flatMap(council => servicesOf(council).slice(i, i + 1).map(service => ({ council, service }))))
  return pairs.filter(({ council, service }) => isScored(council, service, wave)).map(({ council, service: { slug } }) => ({
    council,
    slug,
    service: services.get(`${council.code}/${slug}`)!,
    reference: `${wave.name}-${slug}`,
    ...{ id: '', is_new: false, status: 'draft' as const, threads: [], verdicts: [] }
  }))
}

async function score (item: Item, wave: Wave, { officers }: Recording) {
  const { council: { code }, slug, service, reference } = item
  const { editor } = officers.get(code)!
  const phase = wave.round === 1 ? (['alpha', 'beta', 'live'] as const)[Math.floor(chance(slug, code) * 3)]! : chance(slug, code) < 0.3 ? 'beta' : 'live'
  const body = { standard, phase, assessed_on: dayOf(wave.scored_at), reference } as const
  const { id, is_new } = await findOrMake(editor.POST('/v1/services/{id}/assessments', { ...of(service), body }))
  const status = is_new ? 'draft' : (await editor.GET('/v1/assessments/{id}', of(id))).data.status
  Object.assign(item, { id, is_new, status })
  if (status !== 'draft') return
  await editor.PUT('/v1/assessments/{id}/scores', { ...of(id), body: { scores: makeSheet(code, slug, wave.round - 1) } })
  item.status = (await editor.POST('/v1/assessments/{id}/submit', of(id))).data.status
}

async function comment ({ id, is_new, threads, council, reference }: Item, wave: Wave, { officers }: Recording) {
  const peers = peersOf(council, dayOf(wave.commented_at))
  const { reviewer } = officers.get(peers[Math.floor(chance(council.code, reference) * peers.length)]!.code)!
  if (!is_new) threads.push(...(await reviewer.GET('/v1/assessments/{id}/comments', of(id))).data.items)
  for (const { point, question } of remarksOn(reference, council.code)) {
    if (threads.some(({ body }) => body === question)) continue
    threads.push((await reviewer.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: question, point } })).data)
  }
}

async function review (item: Item, wave: Wave, { officers }: Recording) {
  const { id, council, reference, slug } = item
  const sheet = makeSheet(council.code, slug, wave.round - 1)
  for (const verdict of verdictsOn(reference, council.code, sheet, peersOf(council, dayOf(wave.commented_at)))) {
    item.verdicts.push(await giveVerdict(id, verdict, officers))
  }
}

async function answerAndPublish ({ id, council, reference, threads, verdicts }: Item, { officers }: Recording) {
  const { editor } = officers.get(council.code)!
  for (const verdict of verdicts) await replyToVerdict(verdict, officers.get(council.code)!)
  const answers = new Map(remarksOn(reference, council.code).map(({ question, answer }: Remark) => [question, answer]))
  for (const thread of threads) {
    const answer = answers.get(thread.body)
    if (answer && thread.replies.length === 0) {
      await editor.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: answer, reply_to: thread.id } })
    }
    // Some threads stay open, as they do.
    if (!thread.resolved_at && chance(thread.body, reference, council.code) < 0.85) await editor.POST('/v1/comments/{id}/resolve', of(thread.id))
  }
  await editor.POST('/v1/assessments/{id}/publish', of(id))
}

/** Records the earlier rounds, moving the clock; skips what is published already. */
export async function recordRounds (recording: Recording): Promise<void> {
  const { clock, services, print } = recording
  const now = clock.now().toISOString()
  for (const wave of waves.filter(({ published_at }) => published_at < now)) {
    const items = itemsOf(wave, services)
    clock.moveTo(wave.scored_at)
    await fourAtOnce(items, async item => await score(item, wave, recording))
    const unpublished = items.filter(({ status }) => status === 'submitted')
    clock.moveTo(wave.commented_at)
    await fourAtOnce(unpublished, async item => {
      await comment(item, wave, recording)
      await review(item, wave, recording)
    })
    clock.moveTo(wave.published_at)
    await fourAtOnce(unpublished, async item => await answerAndPublish(item, recording))
    clock.backToPresent()
    const there = items.length - unpublished.length
    const done = [
      unpublished.length > 0 ? `${count(unpublished.length, 'assessment')} scored, reviewed and published by ${dayOf(wave.published_at)}` : '',
      there > 0 ? `${there} were there already` : ''
    ].filter(Boolean).join('; ')
    print(wrap(`Round ${wave.round}, regions ${wave.regions.join(' and ')}: ${done}`, '  '))
  }
}
