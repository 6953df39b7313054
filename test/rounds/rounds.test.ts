// Rounds: what several regions meet about, prepared together; and the materials that they and the agendas of meetings name.
import { parseHTML } from 'linkedom'
import t from 'tap'
import { openSouthWest } from '../helpers/story.ts'
import { workshop } from '../helpers/workshop.ts'

t.test('a round', async t => {
  const { call, must, tokens, admin, lead, london_lead } = await openSouthWest(t)
  const given = { name: 'Testing with people', standard: 'lgdss-2016', points: [8, 10] }
  const round = (await must('POST /v1/rounds', { as: london_lead, body: given })).body

  await t.test('is begun by a lead, whose region takes part', async t => {
    t.match(round, { ...given, about: null, materials: [], meetings: [], regions: [{ region: 'london', joined_at: '2026-06-15T12:00:00.000Z' }] })
    t.match((await must('POST /v1/rounds', { as: admin, body: given })).body, { regions: [] })
    for (const [who, as] of Object.entries(tokens)) {
      if (!['admin', 'lead', 'london_lead'].includes(who)) t.equal((await call('POST /v1/rounds', { as, body: given })).status, 403, who)
    }
    const bad = await call('POST /v1/rounds', { as: lead, body: { ...given, points: [16], materials: [{ material: round.id, version: 1 }] } })
    t.same(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/points/0', '/materials/0'])
  })

  await t.test('is prepared by the leads of the regions that have joined it, and of no other', async t => {
    const change = async (as: string, body: object, headers = {}) => await call(`PATCH /v1/rounds/${round.id}`, { as, body, headers })
    t.equal((await change(lead, { points: [8] })).status, 403)
    t.equal((await call(`PUT /v1/rounds/${round.id}/regions/south-west`, { as: london_lead })).status, 403)
    t.match(await call(`PUT /v1/rounds/${round.id}/regions/south-west`, { as: lead }), { status: 201, body: { regions: [{ region: 'london' }, { region: 'south-west' }] } })
    t.equal((await call(`PUT /v1/rounds/${round.id}/regions/south-west`, { as: lead })).status, 200)
    t.match(await change(lead, { points: [15, 8], about: 'For the autumn' }), { status: 200, body: { points: [8, 15], about: 'For the autumn', name: given.name } })
    t.match(await change(london_lead, { name: 'Testing' }, { 'if-match': '"other"' }), { status: 412 })
    t.match((await must('GET /v1/rounds')).body.items, [{ id: round.id, regions: ['london', 'south-west'], points: [8, 15], meetings: 0 }, {}])
  })

  await t.test('has meetings over the regions that take part', async t => {
    for (const [region, as, day] of [['south-west', lead, '12'], ['london', london_lead, '10']] as const) {
      const body = { ...workshop, round: round.id, starts_at: `2026-07-${day}T09:00:00Z`, ends_at: `2026-07-${day}T12:00:00Z` }
      await must(`POST /v1/regions/${region}/meetings`, { as, body })
    }
    t.match((await must(`GET /v1/rounds/${round.id}`)).body.meetings, [{ region: 'london', round: round.id }, { region: 'south-west' }])
    t.equal((await must(`GET /v1/meetings?round=${round.id}`)).body.items.length, 2)
    const refusal = async (body: object) => (await call('POST /v1/regions/midlands/meetings', { as: admin, body: { ...workshop, ...body } })).body.errors
    t.match(await refusal({ round: round.id }), [{ pointer: '/round', detail: /not joined/ }])
    t.match((await call('POST /v1/regions/london/meetings', { as: admin, body: { ...workshop, standard: 'govuk-2019', round: round.id } })).body.errors, [{ pointer: '/round', detail: /lgdss-2016/ }])
  })
})

t.test('materials of an agenda and of a round', async t => {
  const { call, must, lead, london_lead, asOwner } = await openSouthWest(t)
  const material = '0199a1d0-4000-7c3e-8d21-3f1f6a7b9c04'
  // One of London's with a published version, and another that is being prepared.
  await asOwner(`do $$
  declare
    head uuid := (select head_id from region where id = 'london');
    body text := '{"title":"Five people and a script"}';
    its_digest bytea := sha256('salt'::bytea || convert_to('{"title":"Five people and a script"}', 'UTF8'));
  begin
    insert into wording (council_id, digest, salt, body) values (head, its_digest, 'salt', body);
    insert into material (head_id, id, region, kind, standard, created_at) values (head, '${material}', 'london', 'workshop_plan', 'lgdss-2016', now());
    for version in 1..2 loop
      insert into material_version (head_id, material_id, number, standard, status, wording, licence, created_at)
      values (head, '${material}', version, 'lgdss-2016', 'preparation', its_digest, 'CC-BY-4.0', now());
      if version = 1 then
        update material_version set status = 'published', published_at = now() where material_id = '${material}' and number = 1;
        update material set published_at = now() where id = '${material}';
      end if;
    end loop;
  end $$`)
  const agenda = [{ title: 'Welcome' }, { title: 'Testing', minutes: 90, material: { material, version: 1 } }]

  await t.test('are published versions, of any region', async t => {
    const { id, ...made } = (await must('POST /v1/regions/south-west/meetings', { as: lead, body: { ...workshop, agenda } })).body
    t.match(made.agenda, [{ title: 'Welcome', material: null, version: null }, { title: 'Testing', minutes: 90, material, version: 1 }])
    t.match((await must(`PATCH /v1/meetings/${id}`, { as: lead, body: { agenda } })).body, { sequence: 0 }, 'what stands is no change')
    t.match((await must(`PATCH /v1/meetings/${id}`, { as: lead, body: { agenda: agenda.slice(1) } })).body, { sequence: 1, agenda: [{ title: 'Testing', material, version: 1 }] })
    for (const version of [2, 3]) {
      const unknown = [{ title: 'Testing', material: { material, version } }]
      t.match(await call(`PATCH /v1/meetings/${id}`, { as: lead, body: { agenda: unknown } }), { status: 422, body: { errors: [{ pointer: '/agenda/0/material' }] } })
    }
    const page = parseHTML((await must(`GET /meetings/${id}`, { headers: { accept: 'text/html' } })).text).document
    t.equal(page.querySelector(`a[href="/materials/${material}"]`)!.textContent, 'Five people and a script')
  })

  await t.test('are prepared together', async t => {
    const body = { name: 'Testing', standard: 'lgdss-2016', points: [8], materials: [{ material, version: 1 }] }
    const { id } = (await must('POST /v1/rounds', { as: london_lead, body })).body
    await must(`PUT /v1/rounds/${id}/regions/south-west`, { as: lead })
    t.match((await must(`GET /v1/rounds/${id}`)).body, { materials: [{ material, version: 1 }] })
    t.match((await must(`PATCH /v1/rounds/${id}`, { as: lead, body: { materials: [] } })).body, { materials: [] })
    t.match(await call(`PATCH /v1/rounds/${id}`, { as: lead, body: { materials: [{ material, version: 2 }] } }), { status: 422, body: { errors: [{ pointer: '/materials/0' }] } })
  })
})
