// What is recorded already of what a batch speaks of, read while its councils are locked.
import { sql } from 'kysely'
import type { Trx } from '../plugins/database.ts'
import { findStandard } from '../standards/queries.ts'
import type { Standard } from '../wire-types.d.ts'
import { plainArray } from './plain-array.ts'
import type { Candidate } from './read-line.ts'

/** A line whose council is known. */
export interface Placed extends Candidate {
  council_id: string
}

interface CouncilFacts {
  code: string
  started_on: string | null
  ended: boolean
}

export interface Facts {
  councils: Map<string, CouncilFacts>
  /** By council and slug, as keyOf has them. */
  services: Map<string, string>
  standards: Map<string, Standard>
  /** By line: in what it differs from what its reference stands for already; nothing: it is the same. */
  recorded: Map<number, string[]>
}

/** A key of two parts. */
export const keyOf = (council_id: string, name: string) => `${council_id}/${name}`

const unique = (values: string[]) => [...new Set(values)]

async function readCouncils (trx: Trx, lines: Placed[], today: string): Promise<Facts['councils']> {
  const { rows } = await sql<CouncilFacts & { id: string }>`
    select c.id, c.code, c.started_on, coalesce(c.ended_on <= ${today}, false) as ended
    from council c
    where c.id = any(${unique(lines.map(({ council_id }) => council_id))}::uuid[])`.execute(trx)
  return new Map(rows.map(({ id, ...council }) => [id, council]))
}

async function readServices (trx: Trx, lines: Placed[]): Promise<Facts['services']> {
  const { rows } = await sql<{ council_id: string, slug: string, id: string }>`
    select s.council_id, s.slug, s.id
    from unnest(${plainArray(lines.map(({ council_id }) => council_id))}::uuid[], ${lines.map(({ slug }) => slug)}::text[]) as given (council_id, slug)
    join service s on s.council_id = given.council_id and s.slug = given.slug`.execute(trx)
  return new Map(rows.map(({ council_id, slug, id }) => [keyOf(council_id, slug), id]))
}

/** The standards, which stay as they are for the rest of the transaction. */
async function readStandards (trx: Trx, lines: Placed[]): Promise<Facts['standards']> {
  const ids = unique(lines.map(({ given }) => given.standard))
  const { rows } = await sql<{ id: string }>`select id from standard where id = any(${ids}::text[]) order by id for key share`.execute(trx)
  const standards = new Map<string, Standard>()
  for (const { id } of rows) standards.set(id, (await findStandard(trx, id))!)
  return standards
}

/** What an assessment says, in the form of Candidate's content. */
const content = sql`
  jsonb_build_object(
    'service', s.slug, 'standard', a.standard, 'phase', a.phase, 'assessed_on', a.assessed_on,
    'published_on', london_day(a.published_at), 'summary', w.body::jsonb -> 'summary'
  ) || coalesce((
    select jsonb_object_agg('scores/' || sc.point, jsonb_build_object('score', sc.score) || coalesce(sw.body::jsonb, '{}'))
    from score sc
    left join wording sw on sw.council_id = sc.council_id and sw.digest = sc.wording
    where sc.council_id = a.council_id and sc.assessment_id = a.id
  ), '{}')`

async function readRecorded (trx: Trx, lines: Placed[]): Promise<Facts['recorded']> {
  const { rows: held } = await sql<{ place: number, id: string }>`
    select given.place, a.id
    from unnest(${plainArray(lines.map(({ council_id }) => council_id))}::uuid[], ${lines.map(({ given }) => given.reference)}::text[])
      with ordinality as given (council_id, reference, place)
    join assessment a on a.council_id = given.council_id and a.reference = given.reference
    order by given.place`.execute(trx)
  if (held.length === 0) return new Map()
  const again = held.map(({ place }) => lines[place - 1]!)
  // A line without published_on says nothing of whether it has been published since.
  const { rows } = await sql<{ differs: string[] }>`
    select array(
      select name
      from jsonb_each(given.content) as said (name, value)
      full join jsonb_each(held.content) as stands (name, value) using (name)
      where nullif(said.value, 'null') is distinct from nullif(stands.value, 'null') and (name <> 'published_on' or said.name is not null)
      order by name
    ) as differs
    from unnest(${again.map(({ council_id }) => council_id)}::uuid[], ${held.map(({ id }) => id)}::uuid[], ${again.map(({ content }) => content)}::jsonb[])
      with ordinality as given (council_id, id, content, place)
    join assessment a on a.council_id = given.council_id and a.id = given.id
    join service s on s.council_id = a.council_id and s.id = a.service_id
    left join wording w on w.council_id = a.council_id and w.digest = a.wording
    cross join lateral (select ${content} as content) held
    order by given.place`.execute(trx)
  return new Map(rows.map(({ differs }, i) => [again[i]!.line, differs]))
}

/** Reads all that decides on the lines of a batch. */
export async function readFacts (trx: Trx, lines: Placed[], today: string): Promise<Facts> {
  return {
    councils: await readCouncils(trx, lines, today),
    services: await readServices(trx, lines),
    standards: await readStandards(trx, lines),
    recorded: await readRecorded(trx, lines)
  }
}
