import t from 'tap'
import { openSouthWest, sheetOf } from '../helpers/story.ts'

t.test('pages through 1,000 assessments while 200 are added and published, and neither skips nor repeats one', async t => {
  const { must, editor, admin, asOwner, asService } = await openSouthWest(t)
  const service = (await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Report a missed bin' } })).body.id
  // Ids as the service makes them, in the order of time, some hours old.
  await asOwner(`
    insert into assessment (council_id, id, service_id, standard, phase, status, assessed_on, created_at)
    select s.council_id,
      (lpad(to_hex((extract(epoch from timestamptz '2026-06-15T06:00:00Z') * 1000)::bigint + n), 12, '0') || '7000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
      s.id, 'lgdss-2016', 'live', 'draft', '2026-06-01', '2026-06-15T06:00:00Z'
    from service s, generate_series(1, 1000) n;
    insert into assessment_head (council_id, assessment_id, updated_at) select council_id, id, created_at from assessment`)

  const add = async () => {
    const { id } = (await must(`POST /v1/services/${service}/assessments`, { as: editor, body: { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' } })).body
    await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(4) })
    await must(`POST /v1/assessments/${id}/submit`, { as: editor })
    return await must(`POST /v1/assessments/${id}/publish`, { as: editor })
  }
  const first = (await asService<{ id: string }>('select id from assessment')).map(({ id }) => id)

  let added = 0
  const seen: string[] = []
  let path: string | undefined = '/v1/assessments?limit=25'
  while (path) {
    const adding = added < 200 ? 5 : 0
    const [page]: Awaited<ReturnType<typeof must>>[] = await Promise.all([must(`GET ${path}`, { as: admin }), ...Array.from({ length: adding }, add)])
    added += adding
    seen.push(...page!.body.items.map(({ id }: { id: string }) => id))
    path = /<([^>]+)>; rel="next"/.exec(String(page!.headers.link))?.[1]
  }
  t.equal(added, 200)
  t.equal(first.length, 1000)
  t.equal(new Set(seen).size, seen.length, 'none is repeated')
  t.same(first.filter(id => !seen.includes(id)), [], 'none is skipped')
})
