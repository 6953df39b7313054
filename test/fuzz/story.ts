// Something of every kind and in every state, for requests to be about.
import type { Test } from 'tap'
import { addService, begin, openSouthWest, publish, review, submit, volunteer } from '../helpers/story.ts'
import type { Known } from './schemas.ts'

/** The South West at work; what is there by the names of parameters and fields, and a token of each kind. */
export async function openAtWork (t: Test) {
  const tester = await openSouthWest(t)
  const { must, editor, peer_editor, reviewer, admin, lead, london_lead, token, tokens } = tester
  const service = await addService(must, editor)
  const peer_service = await addService(must, peer_editor, 'Pay', 'DEV')
  const published = await publish(must, editor, service)
  const draft = await begin(must, editor, service, { reference: 'a-draft' })
  const other_draft = await begin(must, peer_editor, peer_service)
  const submitted = await submit(must, editor, await addService(must, editor, 'Find a library'))
  const reviewed = await submit(must, editor, await addService(must, editor, 'Apply for a permit'))
  const open_review = await volunteer(must, reviewer, submitted)
  const completed = await review(must, reviewer, reviewed, { 8: { score: 2, recommendation: 'Test more', priority: 'high' } }, 'agree_with_recommendations')
  const { body: { id: comment } } = await must(`POST /v1/assessments/${submitted}/comments`, { as: reviewer, body: { body: 'Why?', point: 8 } })
  const { body: { id: action } } = await must(`POST /v1/assessments/${reviewed}/actions`, { as: editor, body: { action: 'Test it', owner_role: 'head of digital' } })
  await must('PUT /v1/councils/CON/help/lgdss-2016/3', { as: editor, body: { note: 'Ask us' } })
  await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2026-01-01' } })
  await must('PUT /v1/councils/END', { as: admin, body: { name: 'Gone', type: 'NMD', nation: 'England', ended_on: '2025-04-01', replaced_by: ['CON'] } })
  const { body: { id: round } } = await must('POST /v1/rounds', { as: lead, body: { name: 'Testing', standard: 'lgdss-2016', points: [8] } })
  const hours = { starts_at: '2026-06-15T09:00:00Z', ends_at: '2026-06-15T15:00:00Z' }
  const workshop = { title: 'Workshop', ...hours, standard: 'lgdss-2016', points: [1, 8, 15], agenda: [{ title: 'Welcome' }] }
  const { body: { id: meeting } } = await must('POST /v1/regions/south-west/meetings', { as: lead, body: workshop })
  await must(`PUT /v1/meetings/${meeting}/attendance`, { as: lead, body: { councils: ['CON', 'DEV'] } })
  const { body: { actions: [promise] } } = await must(`PUT /v1/meetings/${meeting}/outcomes`, { as: lead, body: { outcomes: 'We test', actions: [{ text: 'Test' }] } })
  const { body: { id: poll } } = await must(`POST /v1/meetings/${meeting}/polls`, { as: lead, body: { points: [8] } })
  await token({ role: 'reader', name: 'to be revoked' })
  const { body: { id: webhook } } = await must('POST /v1/webhooks', { as: editor, body: { url: 'https://example.org/hook' } })
  const { body: { event } } = await must(`POST /v1/webhooks/${webhook}/test`, { as: editor })
  // Nothing is sent to there.
  await must(`PATCH /v1/webhooks/${webhook}`, { as: editor, body: { enabled: false } })
  const { body: { id: proposal } } = await must('POST /v1/regions', { as: editor, body: { name: 'A group', councils: ['CON'], why: 'To meet' } })
  const { body: { id: opened } } = await must('POST /v1/regions', { as: editor, body: { name: 'Another group', councils: [], why: 'To meet' } })
  await must(`POST /v1/proposals/${opened}/open`, { as: admin, body: { from: '2026-01-01', leads: ['DEV'] } })
  // London rests: it has not met since it began.
  await must('PUT /v1/regions/london', { as: admin, body: { name: 'London', description: 'London', started_on: '2016-07-01' } })
  const { body: { id: take_over } } = await must('POST /v1/regions/london/take-over', { as: tokens.london_editor, body: { why: 'We have time' } })
  const { body: { items } } = await must('GET /v1/tokens?limit=500', { as: admin })
  const spare = items.find(({ name }: { name: string }) => name === 'to be revoked').id
  const words = { kind: 'exercise', standard: 'lgdss-2016', title: 'Cards', body: 'Cut them out.', points: [8], licence: 'CC-BY-4.0' }
  const { body: { id: material } } = await must('POST /v1/regions/london/materials', { as: london_lead, body: words })
  await must(`POST /v1/materials/${material}/versions/1/publish`, { as: london_lead })
  const { body: { id: prepared } } = await must('POST /v1/regions/south-west/materials', { as: lead, body: { ...words, adapted_from: { material, version: 1 } } })
  const question = { kind: 'question', title: 'Testing', body: 'How do you test?' }
  const threads: string[] = []
  threads.push((await must('POST /v1/threads', { as: london_lead, body: { audience: 'leads', ...question } })).body.id)
  threads.push((await must('POST /v1/regions/south-west/threads', { as: reviewer, body: question })).body.id)
  const { body: { id: message } } = await must(`POST /v1/threads/${threads[1]}/messages`, { as: lead, body: { body: 'With three people' } })
  const codes = ['CON', 'DEV', 'EXE', 'HCK', 'END', 'E06000052', 'NEW']
  const known: Known = {
    assessments: [published, draft, draft, other_draft, submitted, reviewed],
    services: [service, peer_service],
    reviews: [open_review, completed],
    comments: [comment],
    actions: [action],
    materials: [material, prepared],
    material: [material, prepared],
    tokens: [spare],
    threads,
    messages: [message],
    proposals: [proposal, opened],
    'take-over': [take_over],
    rounds: [round],
    round: [round],
    meetings: [meeting],
    meeting: [meeting],
    action: [promise.id],
    polls: [poll],
    webhooks: [webhook],
    event: [event.id],
    before: [event.id],
    after: [event.id],
    code: codes,
    council: codes,
    reviewer_council: codes,
    other_council: codes,
    region: ['south-west', 'london', 'new-region'],
    standard: ['lgdss-2016', 'govuk-2019', 'new-standard'],
    service: [service, peer_service],
    copy_of: [published, draft],
    review: [open_review, completed],
    comment: [comment],
    reply_to: [comment],
    point: [1, 8, 15, 16],
    number: [1, 2, 8],
    score: [0, 3, 5, 6]
  }
  return { ...tester, known, secrets: [...Object.values(tokens), editor, reviewer, admin, admin] }
}
