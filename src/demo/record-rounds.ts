// Earlier rounds, recorded through the same API at the time they are about. What an earlier run left half done is finished.
import type { Assessment } from '../wire-types.d.ts'
import { make, of } from './client.ts'
import type { DemoClock } from './clock.ts'
import { type DemoCouncil, demoCouncils } from './councils.ts'
import type { Officers } from './fill-register.ts'
import { fourAtOnce } from './four-at-once.ts'
import { count, wrap } from './layout.ts'
import { chance, isScored, peersOf, servicesOf, standard, type Wave, waves } from './plan.ts'
import { type Remark, remarksOn } from './remarks.ts'
import { makeSheet } from './sheets.ts'

/** One assessment of a wave on its way to publication. */
interface Item {
  council: DemoCouncil
  slug: string
  service: string
  reference: string
  id: string
  status: Assessment['status']
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
  return councils.flatMap(council => servicesOf(council).filter(service => isScored(council, service, wave)).map(({ slug }) => {
    return { council, slug, service: services.get(`${council.code}/${slug}`)!, reference: `${wave.name}-${slug}`, id: '', status: 'draft' as const }
  }))
}

async function score (item: Item, wave: Wave, { officers }: Recording) {
  const { council: { code }, slug, service, reference } = item
  const { editor } = officers.get(code)!
  const phase = wave.round === 1 ? (['alpha', 'beta', 'live'] as const)[Math.floor(chance(slug, code) * 3)]! : chance(slug, code) < 0.3 ? 'beta' : 'live'
  const body = { standard, phase, assessed_on: dayOf(wave.scored_at), reference } as const
  const id = await make(editor.POST('/v1/services/{id}/assessments', { ...of(service), body }))
  const { data: { status } } = await editor.GET('/v1/assessments/{id}', of(id))
  Object.assign(item, { id, status })
  if (status !== 'draft') return
  await editor.PUT('/v1/assessments/{id}/scores', { ...of(id), body: { scores: makeSheet(code, slug, wave.round - 1) } })
  item.status = (await editor.POST('/v1/assessments/{id}/submit', of(id))).data.status
}

async function comment ({ id, council, reference }: Item, wave: Wave, { officers }: Recording) {
  const peers = peersOf(council, dayOf(wave.commented_at))
  const { reviewer } = officers.get(peers[Math.floor(chance(council.code, reference) * peers.length)]!.code)!
  const { data: { items } } = await reviewer.GET('/v1/assessments/{id}/comments', of(id))
  for (const { point, question } of remarksOn(reference, council.code)) {
    if (items.some(({ body }) => body === question)) continue
    await reviewer.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: question, point } })
  }
}

async function answerAndPublish ({ id, council, reference }: Item, _wave: Wave, { officers }: Recording) {
  const { editor } = officers.get(council.code)!
  const answers = new Map(remarksOn(reference, council.code).map(({ question, answer }: Remark) => [question, answer]))
  const { data: { items } } = await editor.GET('/v1/assessments/{id}/comments', of(id))
  for (const thread of items) {
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
    await fourAtOnce(unpublished, async item => await comment(item, wave, recording))
    clock.moveTo(wave.published_at)
    await fourAtOnce(unpublished, async item => await answerAndPublish(item, wave, recording))
    clock.backToPresent()
    const there = items.length - unpublished.length
    const done = [
      unpublished.length > 0 ? `${count(unpublished.length, 'assessment')} scored, discussed and published by ${dayOf(wave.published_at)}` : '',
      there > 0 ? `${there} were there already` : ''
    ].filter(Boolean).join('; ')
    print(wrap(`Round ${wave.round}, regions ${wave.regions.join(' and ')}: ${done}`, '  '))
  }
}
