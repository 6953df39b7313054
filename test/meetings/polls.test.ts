// Workshop mode: one vote for each council that is there, counted right, and below five nothing that tells of anyone.
import type { Test } from 'tap'
import t from 'tap'
import { sql } from 'kysely'
import { exportCouncil } from '../../src/export/export-council.ts'
import { rowsIn } from '../helpers/csv.ts'
import { openSecondApp } from '../helpers/second-app.ts'
import { openSouthWest } from '../helpers/story.ts'
import { openTwoWorlds, type World } from '../helpers/two-worlds.ts'

interface Code {
  council: string
  code: string
}

const eight = ['CON', 'DEV', 'EXE', 'MID', 'NOR', 'PLY', 'TEI', 'TOR']
const nothing = { answered: null, mean: null, votes: null }

/** The South West with eight members, and ways to meetings and polls. */
async function openWorkshops (t: Test) {
  const tester = await openSouthWest(t)
  const { must, admin, lead, setNow } = tester
  for (const code of eight.slice(3)) {
    await must(`PUT /v1/councils/${code}`, { as: admin, body: { name: `Council ${code}`, type: 'NMD', nation: 'England' } })
    await must(`PUT /v1/regions/south-west/councils/${code}`, { as: admin, body: { from: '2016-10-01' } })
  }

  /** A meeting at ten that day, at which these councils are; its id. */
  const meet = async (day: string, councils: string[], points = [8, 10]): Promise<string> => {
    setNow(`${day}T10:30:00.000Z`)
    const body = { title: 'Workshop', starts_at: `${day}T10:00:00Z`, ends_at: `${day}T15:00:00Z`, standard: 'lgdss-2016', points, agenda: [] }
    const { id } = (await must('POST /v1/regions/south-west/meetings', { as: lead, body })).body
    await must(`PUT /v1/meetings/${id}/attendance`, { as: lead, body: { councils } })
    return id
  }

  /** A poll on these points, with the codes by council. */
  const open = async (meeting: string, points?: number[]) => {
    const { body } = await must(`POST /v1/meetings/${meeting}/polls`, { as: lead, body: points ? { points } : {} })
    return { id: body.id as string, body, codes: new Map<string, string>(body.councils.map(({ council, code }: Code) => [council, code])) }
  }

  /** The same answer to both questions on a point. */
  const both = (value: number, point = 8) => ({ point, understanding: value, confidence: value })
  return { ...tester, meet, open, both }
}

t.test('a poll of eight councils', async t => {
  const tester = await openWorkshops(t)
  const { call, must, tokens, lead, london_lead, editor, admin, asService, asOwner, meet, open, both, setNow } = tester
  const meeting = await meet('2026-06-20', eight)
  const { id, body: opened, codes } = await open(meeting, [8])
  const vote = async (code: string, votes: object[], more: object = {}) => await call(`POST /v1/polls/${id}/votes`, { body: { code, votes }, ...more })

  await t.test('has a code for each, shown once', async t => {
    t.same([...codes.keys()], eight)
    t.equal(new Set(codes.values()).size, 8)
    for (const code of codes.values()) t.match(code, /^[0-9A-HJKMNP-TV-Z]{8}$/)
    t.match(opened, { meeting, region: 'south-west', closed_at: null, codes: 8, voted: 0, points: [{ point: 8, understanding: nothing, confidence: nothing }] })
    const { councils, ...shown } = opened
    t.same((await must(`GET /v1/polls/${id}`, { as: admin })).body, shown)
    const held = await asService<{ text: string }>('select string_agg(h::text, \' \') as text from history h')
    for (const code of codes.values()) t.notMatch(held[0]!.text, code)
    t.same((await must(`GET /v1/meetings/${meeting}`)).body.polls, [id])
  })

  await t.test('is opened, closed and given codes for by the region\'s leads and admins alone', async t => {
    for (const [who, as] of Object.entries({ ...tokens, nobody: undefined })) {
      if (who === 'lead' || who === 'admin') continue
      for (const line of [`POST /v1/meetings/${meeting}/polls`, `POST /v1/polls/${id}/codes/CON`, `POST /v1/polls/${id}/close`]) {
        t.equal((await call(line, { as })).status, who === 'nobody' ? 401 : 403, `${who}: ${line}`)
      }
    }
    t.equal((await call(`POST /v1/polls/${id}/close`, { as: london_lead })).status, 403)
  })

  await t.test('takes what is well-formed, from whoever has a code', async t => {
    const code = codes.get('CON')!
    const faults = async (votes: object[]) => (await vote(code, votes)).body.errors.map(({ pointer }: { pointer: string }) => pointer)
    t.same(await faults([{ point: 10, understanding: 1 }, both(3), both(4), { point: 8 }]), ['/votes/0/point', '/votes/2/point', '/votes/3/point'])
    t.same(await faults([{ point: 8 }]), ['/votes/0'])
    t.same(await faults([{ point: 8, understanding: 6 }]), ['/votes/0/understanding'])
    const answers = new Set<string>()
    for (const wrong of ['00000000', 'x', `${code}0`, code.slice(0, 7)]) {
      const { status, body: { instance, ...body } } = await vote(wrong, [both(3)])
      t.equal(status, 404)
      answers.add(JSON.stringify(body))
    }
    t.match([...answers], [/code-unknown/])
    t.equal(answers.size, 1, 'what is none is answered alike')
    t.equal((await call('POST /v1/polls/0199a1d0-3000-7c3e-8d21-3f1f6a7b9c03/votes', { body: { code, votes: [both(3)] } })).status, 404)
  })

  await t.test('counts eight who vote at the same moment, and none of them twice', async t => {
    const given = [2, 3, 3, 4, 4, 4, 5]
    const late = eight.at(-1)
    const others = eight.slice(0, -1)
    const ballots = others.map((council, i) =>
      [codes.get(council)!, [{ point: 8, understanding: given[i]!, ...i > 0 && { confidence: 3 } }] as object[]] as const)
    // One of them twice, in other letters.
    const twice = [codes.get('CON')!.toLowerCase().replace(/^(.{4})/, '$1-'), [both(1)] as object[]] as const
    const answers = await Promise.all([...ballots, twice].map(async ([code, votes]) => await vote(code, votes)))
    t.same(answers.map(({ status }) => status).sort(), [201, 201, 201, 201, 201, 201, 201, 409])
    // Whichever of the two came first counts: the other is the one that is refused.
    const first = answers[0]!.status === 201
    t.match(answers.find(({ status }) => status === 409)!.body, { type: '/problems/vote-cast' })
    t.match((await must(`GET /v1/polls/${id}`)).body, { codes: 8, voted: 7, closed_at: null, points: [{ understanding: nothing, confidence: nothing }] })

    // One has lost its code.
    const { body: again } = await must(`POST /v1/polls/${id}/codes/${late}`, { as: lead })
    t.match(again, { council: late, code: /^[0-9A-HJKMNP-TV-Z]{8}$/ })
    t.equal((await vote(codes.get(late!)!, [both(5)])).status, 404, 'the one before is none any more')
    t.match(await call(`POST /v1/polls/${id}/codes/DEV`, { as: lead }), { status: 409, body: { type: '/problems/vote-cast' } })
    t.match(await call(`POST /v1/polls/${id}/codes/HCK`, { as: lead }), { status: 409, body: { detail: /HCK is not recorded as being there/ } })
    t.match(await call(`PUT /v1/meetings/${meeting}/attendance`, { as: lead, body: { councils: [...eight, 'HCK'] } }), { status: 422 }, 'who is no member is not there')
    t.match(await call(`PUT /v1/meetings/${meeting}/attendance`, { as: lead, body: { councils: eight.slice(1) } }), { status: 409, body: { detail: /code in a poll that is open/ } })

    const closed = (await must(`POST /v1/polls/${id}/close`, { as: lead })).body
    t.match(await vote(again.code, [both(5)]), { status: 409, body: { type: '/problems/poll-closed' } }, 'one is too late')
    t.match(await vote('00000000', [both(5)]), { status: 409, body: { type: '/problems/poll-closed' } }, 'and of a code nothing is said any more')
    const counts = (values: number[]) => [1, 2, 3, 4, 5].map(value => ({ value, votes: values.filter(one => one === value).length }))
    const understanding = first ? given : [1, ...given.slice(1)]
    const confidence = first ? [3, 3, 3, 3, 3, 3] : [1, 3, 3, 3, 3, 3, 3]
    const mean = (values: number[]) => Number((values.reduce((sum, one) => sum + one) / values.length).toFixed(4))
    t.strictSame(closed.points, [{
      point: 8,
      understanding: { answered: 7, mean: mean(understanding), votes: counts(understanding) },
      confidence: { answered: confidence.length, mean: mean(confidence), votes: counts(confidence) }
    }])
    t.match(closed, { codes: 8, voted: 7, closed_at: '2026-06-20T10:30:00.000Z' })
    t.same((await must(`GET /v1/polls/${id}`)).body, closed)
  })

  await t.test('is over once it is closed', async t => {
    for (const line of [`POST /v1/polls/${id}/close`, `POST /v1/polls/${id}/codes/CON`]) t.match(await call(line, { as: lead }), { status: 409, body: { type: '/problems/poll-closed' } })
    t.match(await call(`POST /v1/meetings/${meeting}/polls`, { as: lead, body: {} }), { status: 409, body: { type: '/problems/point-asked' } }, 'one of its points was asked about')
    const other = await meet('2026-06-20', eight)
    t.match(await call(`POST /v1/meetings/${other}/polls`, { as: lead, body: { points: [8] } }), { status: 409, body: { type: '/problems/point-asked' } }, 'by another meeting of that day neither')
    t.match(await call(`PATCH /v1/meetings/${meeting}`, { as: lead, body: { points: [10] } }), { status: 409 }, 'and the meeting stays about it')
    t.same((await asService<{ action: string }>(`select action from history where subject = 'polls/${id}' order by seq`)).map(({ action }) => action), ['poll opened', 'poll code given', 'poll closed'])
    const { items } = (await must('GET /v1/events?limit=500')).body
    t.same(items.filter(({ subject }: { subject: string }) => subject === `/v1/polls/${id}`).map(({ type }: { type: string }) => type), ['poll.opened', 'poll.closed'])
  })

  await t.test('needs a day, councils that are there, and points of the meeting', async t => {
    const alone = await meet('2026-06-21', [])
    t.match(await call(`POST /v1/meetings/${alone}/polls`, { as: lead, body: {} }), { status: 409, body: { detail: /record who came/ } })
    t.match((await call(`POST /v1/meetings/${alone}/polls`, { as: lead, body: { points: [9, 8, 8] } })).body.errors, [{ pointer: '/points/0' }, { pointer: '/points/2' }])
    setNow('2026-06-20T12:00:00.000Z')
    t.match(await call(`POST /v1/meetings/${alone}/polls`, { as: lead, body: {} }), { status: 409, body: { type: '/problems/meeting-not-begun' } })
  })

  await t.test('is compared from meeting to meeting, by point', async t => {
    const next = await open(await meet('2026-06-27', eight), [8, 10])
    for (const council of eight.slice(0, 5)) await must(`POST /v1/polls/${next.id}/votes`, { body: { code: next.codes.get(council), votes: [both(5)] } })
    const list = async (query: string) => (await must(`GET /v1/regions/south-west/polls?${query}`)).body.items
    t.match(await list('standard=lgdss-2016&point=8'), [{ poll: id }], 'an open one is not in it')
    await must(`POST /v1/polls/${next.id}/close`, { as: lead })
    t.match(await list('standard=lgdss-2016&point=8'), [
      { poll: id, meeting, held_on: '2026-06-20', understanding: { answered: 7 } }, { poll: next.id, held_on: '2026-06-27', voted: 5, understanding: { mean: 5 } }
    ])
    t.match(await list('point=10'), [{ poll: next.id, understanding: nothing, confidence: nothing }])
    t.same(await list('standard=govuk-2019'), [])
    t.same((await must('GET /v1/regions/london/polls')).body.items, [])
    const rows = rowsIn((await must('GET /v1/regions/south-west/polls?format=csv&standard=lgdss-2016')).text)
    t.match(rows, [{ point: '8', understanding_answered: '7' }, { point: '8', understanding_mean: '5', understanding_votes_votes: '0;0;0;0;5' }, { point: '10', understanding_answered: '', understanding_votes_votes: '' }])
  })

  await t.test('keeps no trace of who said what', async t => {
    const { id, codes } = await open(await meet('2026-07-04', eight), [8])
    const code = codes.get('CON')!
    const headers = { 'idempotency-key': '"a vote"' }
    const key = async () => await call(`POST /v1/polls/${id}/votes`, { as: editor, body: { code, votes: [both(2)] }, headers })
    t.equal((await key()).status, 201)
    t.match(await key(), { status: 409, body: { type: '/problems/vote-cast' } }, 'what is sent again was cast')
    t.equal((await asService<{ n: number }>('select count(*)::int as n from idempotency_key where key = \'a vote\''))[0]!.n, 0)
    t.same(await asService(`select * from poll_tally where poll_id = '${id}'`), [], 'not even the service counts while it is open')
    for (const statement of ['select * from poll_code', `update poll_tally set votes = 9 where poll_id = '${id}'`, `update poll set closed_at = null where id = '${id}'`]) {
      await t.rejects(asService(statement), { code: '42501' }, statement)
    }
    for (const as of [tester.app.db, tester.app.operator_db]) {
      const refused = sql`select close_poll(head_id, id, now()) from poll where id = ${id}`.execute(as)
      if (as === tester.app.db) await t.rejects(refused, { code: '42501' }, 'the public closes none by SQL either')
      else await refused
    }
    // What is left is what may be told: nothing here.
    await asOwner(`do $$ begin
      if exists (select from poll_tally where poll_id = '${id}') or exists (select from poll_code) then raise exception 'something is left'; end if;
    end $$`)
    const lines = await asService<{ n: number }>(`select count(*)::int as n from history where subject = 'polls/${id}'`)
    t.equal(lines[0]!.n, 1, 'of a vote there is no entry')
  })
})

t.test('codes are not guessed', async t => {
  const tester = await openWorkshops(t)
  const { meet, open, both } = tester
  const { id, codes } = await open(await meet('2026-06-20', eight), [8])
  const app = await openSecondApp(t, tester, { rate_limit: 10_000 })
  const vote = async (code: string) => (await app.inject({ method: 'POST', url: `/v1/polls/${id}/votes`, payload: { code, votes: [both(3)] } })).statusCode
  const statuses: number[] = []
  for (let i = 0; i < 600 && statuses.at(-1) !== 429; i++) statuses.push(await vote(`0000${String(i).padStart(4, '0')}`))
  t.equal(statuses.at(-1), 429)
  t.equal(statuses.length, 501, 'after so many that were none')
  t.same([...new Set(statuses.slice(0, -1))], [404])
  t.equal(await vote(codes.get('CON')!), 429, 'whoever guesses does not vote either')
})

/** All addresses that are there to be read about a poll and what is around it. */
function readingAddresses (app: World['app'], known: Record<string, string[]>): string[] {
  type Paths = Record<string, Record<string, { parameters?: { name: string, in: string, required?: boolean }[] }>>
  const { paths } = JSON.parse(JSON.stringify(app.swagger())) as { paths: Paths }
  return Object.entries(paths).filter(([, { get }]) => get).flatMap(([path, { get }]) => {
    const noun = path.split('/{id}')[0]!.split('/').at(-1)!
    const asked = (get!.parameters ?? []).filter(one => one.in === 'query')
    const needed = asked.filter(({ name, required }) => required && name === 'standard').map(() => 'standard=lgdss-2016')
    const queries = [needed.join('&'), ...asked.some(({ name }) => name === 'format') ? [[...needed, 'format=csv'].join('&')] : []]
    const addresses = [...path.matchAll(/\{(\w+)\}/g)].reduce<string[]>((found, [place, name]) =>
      found.flatMap(address => (known[name === 'id' ? noun : name!] ?? []).map(value => address.replace(place, value))), [path])
    return addresses.flatMap(address => queries.map(query => query ? `${address}?${query}` : address))
  })
}

t.test('two worlds that differ in one vote below five are told alike, whatever is asked of them', async t => {
  const tester = await openWorkshops(t)
  const { must, lead, admin, reader, editor, meet, open, setNow } = tester
  const points = [8, 10]
  const polls: { id: string, meeting: string, codes: string[] }[] = []
  for (let i = 0; i < 8; i++) {
    const day = `2026-07-${String(i + 10)}`
    const meeting = await meet(day, eight)
    const { id, codes } = await open(meeting, points)
    polls.push({ id, meeting, codes: [...codes.values()] })
  }
  await must('GET /v1/events?limit=500')
  await must('GET /v1/regions/south-west/feed.atom')
  const callers = { nobody: undefined, reader, editor, lead, admin }
  setNow('2026-08-01T12:00:00.000Z')
  const worlds = await openTwoWorlds(t, tester)
  const known = {
    region: ['south-west', 'london'],
    code: ['CON', 'HCK'],
    standard: ['lgdss-2016'],
    type: ['vote-cast'],
    meetings: polls.map(({ meeting }) => meeting),
    polls: polls.map(({ id }) => id)
  }
  const addresses = readingAddresses(worlds[0].app, known)
  t.ok(addresses.length > 80, `${addresses.length} addresses`)
  const different: string[] = []
  let asked = 0

  // Events are given ids that nobody can foresee, in each world its own: they are known by their places.
  const told = ({ text, headers, status }: Awaited<ReturnType<World['ask']>>, line: string) => {
    if (!line.startsWith('GET /v1/events')) return JSON.stringify({ text, headers, status })
    const { items, ...rest } = JSON.parse(text) as { items?: { id: string }[] }
    return JSON.stringify({ status, items: items?.map(({ id, ...event }) => event), rest: Object.keys(rest) })
  }

  /** Sends it to both, one in the one and another in the other if that is given, and holds the answers against each other. */
  async function both (line: string, given: Parameters<World['ask']>[1] = {}, in_the_other = given) {
    const [one, other] = [await worlds[0].ask(line, given), await worlds[1].ask(line, in_the_other)]
    asked++
    if (told(one, line) !== told(other, line)) different.push(`${line}: ${told(one, line)}, but ${told(other, line)}`)
    return one
  }
  const readAll = async (which = addresses) => {
    for (const address of which) for (const as of Object.values(callers)) await both(`GET ${address}`, { as })
  }

  // Numbers that look like any, and are the same in every run.
  let state = 20160407
  const draw = (below: number) => { state = (state * 1103515245 + 12345) % 2 ** 31; return Math.floor(state / 65536) % below }
  const answer = () => [undefined, 1, 2, 3, 4, 5][draw(6)]
  const ballotOf = () => {
    const votes = points.map(point => ({ point, understanding: answer(), confidence: answer() }))
    votes[0]!.understanding ??= 3
    return votes.filter(({ understanding, confidence }) => understanding !== undefined || confidence !== undefined)
  }

  for (const [i, { id, meeting, codes }] of polls.entries()) {
    const about = addresses.filter(address => address.includes(id) || address.includes(meeting) || address.includes('/polls'))
    // Of the first polls four vote, or fewer; of the others all, but for questions that only four or fewer answer.
    const few = i < 5
    const voters = few ? 1 + draw(4) : 8
    const odd = draw(few ? voters : 4)
    for (let n = 0; n < voters; n++) {
      const votes = few ? ballotOf() : [{ point: 8, understanding: 1 + draw(5), ...n < 4 && { confidence: 1 + draw(5) } }]
      const first = votes[0]!
      // The one ballot that is another there.
      const other = () => few ? ballotOf() : [{ ...first, confidence: first.confidence === 5 ? undefined : 5 }]
      const others = n === odd ? other() : votes
      const as = [undefined, editor, admin][draw(3)]
      const headers: Record<string, string> = as ? { 'idempotency-key': `vote-${i}-${n}` } : {}
      const { status } = await both(`POST /v1/polls/${id}/votes`, { as, headers, body: { code: codes[n], votes } }, { as, headers, body: { code: codes[n], votes: others } })
      t.equal(status, 201)
      await both(`POST /v1/polls/${id}/votes`, { body: { code: codes[n], votes } })
      if (n === odd) await readAll(about)
    }
    await both(`POST /v1/polls/${id}/codes/CON`, { as: reader })
    // Of texts the digests are salted, and in each world others.
    if (i % 3 === 2) await both(`PATCH /v1/meetings/${meeting}`, { as: lead, body: { points: [8, 10, 15] } })
    await both(`POST /v1/polls/${id}/close`, { as: lead })
    await both(`POST /v1/polls/${id}/close`, { as: admin })
    await both(`POST /v1/meetings/${meeting}/polls`, { as: lead, body: { points: [8] } })
    await both(`POST /v1/polls/${id}/votes`, { body: { code: codes[7], votes: [{ point: 8, understanding: 1 }] } })
    await readAll(about)
  }
  await readAll()
  t.comment(`${asked} answers held against each other`)
  t.same(different.slice(0, 3), [], `${different.length} differ`)
  t.ok(asked > 1_500)

  await t.test('and what is exported of a council is alike, but for the number of a transaction', async t => {
    const exported = await Promise.all(worlds.map(async ({ app }) => {
      const lines: object[] = []
      await exportCouncil({ db: app.operator_db, now: app.now(), token_id: null, request_id: null }, 'CON', async batch => { lines.push(...batch) })
      return JSON.stringify(lines, (name, value) => name === 'transaction_id' ? undefined : value)
    }))
    t.ok(exported[0]!.length > 1_000)
    t.equal(exported[0], exported[1])
  })

  await t.test('where five have answered the difference is seen, so that this looks at what it should', async t => {
    const meeting = polls[7]!.meeting
    const next = await worlds[0].ask(`GET /v1/polls/${polls[7]!.id}`)
    t.match(JSON.parse(next.text).points[0], { understanding: { answered: 8 }, confidence: nothing })
    const [one, other] = await Promise.all(worlds.map(async ({ ask }, world) => {
      await ask(`PATCH /v1/meetings/${meeting}`, { as: lead, body: { points: [8, 10, 12, 15] } })
      const { id, councils } = JSON.parse((await ask(`POST /v1/meetings/${meeting}/polls`, { as: lead, body: { points: [12] } })).text) as { id: string, councils: Code[] }
      for (const [n, { code }] of councils.slice(0, 5).entries()) {
        await ask(`POST /v1/polls/${id}/votes`, { body: { code, votes: [{ point: 12, understanding: n === 0 ? 1 + world : 3 }] } })
      }
      await ask(`POST /v1/polls/${id}/close`, { as: lead })
      return JSON.stringify(JSON.parse((await ask(`GET /v1/polls/${id}`)).text).points)
    }))
    t.not(one, other)
  })
})
