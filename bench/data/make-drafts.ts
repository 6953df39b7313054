import type { Client } from 'pg'
import { connected } from './cluster.ts'
import { prepareConnection } from './make-councils.ts'
import { region, standard } from './names.ts'

/** A sheet to write on or to publish. */
export interface Sheet {
  council_id: string
  /** The council's code. */
  council: string
  id: string
}

// The members of the region in which the bench writes, with the texts that their sheets share.
const members = `
  select c.id as council_id, c.code, row_number() over (order by c.code) - 1 as place, name.digest as name, said.digest as said
  from membership m
  join council c on c.id = m.council_id
  join wording name on name.council_id = c.id and name.body like '{"name"%'
  join wording said on said.council_id = c.id and said.body like '{"rationale"%'
  where m.region = '${region}'`

async function inOneTransaction (client: Client, ...statements: string[]): Promise<void> {
  // By the owner, without triggers and foreign keys: the rows are right by how they are made.
  for (const statement of ['begin', 'set local session_replication_role = replica', ...statements, 'commit']) await client.query(statement)
}

/** Adds to what has been made as `made (council_id, id, service_id, name, said)`: assessments in a status, with whole sheets. */
const sheets = (status: 'draft' | 'submitted') => [
  `insert into assessment (council_id, id, service_id, standard, phase, status, assessed_on, created_at, first_submitted_at, submitted_at)
  select council_id, id, service_id, '${standard}', 'live', '${status}', current_date, now(), ${status === 'draft' ? 'null, null' : 'now(), now()'} from made`,
  'insert into assessment_head (council_id, assessment_id, updated_at) select council_id, id, now() from made',
  `insert into score (council_id, assessment_id, standard, point, score, wording, updated_at)
  select council_id, id, '${standard}', point, (point + random(0, 5)) % 6, said, now() from made cross join generate_series(1, 15) point`
]

const new_services = `
  insert into service (council_id, id, slug, wording, created_at, recorded_on)
  select council_id, service_id, 'bench-' || service_id, name, now(), current_date from made`

/** Makes a draft in each council of the region, on a service of its own, every point scored. */
export async function makeDrafts (owner_url: string): Promise<Sheet[]> {
  return await makeSubmittedOrDrafts(owner_url, 'draft', 40, true)
}

/** Adds submitted sheets in turn over the councils of the region: each on a service of its own, or on those that have published before. */
export async function addSubmitted (owner_url: string, count: number, { on }: { on: 'new services' | 'known services' }): Promise<Sheet[]> {
  return await makeSubmittedOrDrafts(owner_url, 'submitted', count, on === 'new services')
}

async function makeSubmittedOrDrafts (owner_url: string, status: 'draft' | 'submitted', count: number, on_new: boolean): Promise<Sheet[]> {
  return await connected(owner_url, async client => {
    await prepareConnection(client)
    const known = `(
      select s.id from service s where s.council_id = m.council_id and s.slug like 'service-%' order by s.id offset n / 40 % 4 limit 1
    )`
    await client.query(`
      create temp table made as
      select m.council_id, m.code, pg_temp.id_at(clock_timestamp(), random()::text) as id, m.name, m.said, n,
        ${on_new ? 'pg_temp.id_at(clock_timestamp(), random()::text)' : known} as service_id
      from generate_series(0, ${count - 1}) n
      join (${members}) m on m.place = n % 40`)
    await inOneTransaction(client, ...on_new ? [new_services] : [], ...sheets(status))
    if (on_new) await client.query('select count_services(council_id) from (select distinct council_id from made) d')
    // What autovacuum would do before long.
    await client.query('analyze service, assessment, assessment_head, score')
    const { rows } = await client.query<Sheet>('select council_id, code as council, id from made order by n')
    return rows
  })
}
