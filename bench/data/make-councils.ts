import type { Client } from 'pg'
import { councils, councils_in_region, type Period, regions, standard } from './names.ts'

// Ids as the service makes them, in the order of their time; the same for the same data.
const id_at = `
  create or replace function pg_temp.id_at (moment timestamptz, seed text) returns uuid
  language sql immutable
  return (
    lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '7' || substr(md5(seed), 1, 3) || '8' || substr(md5(seed), 5, 15)
  )::uuid`

/** Makes what the sheets are made with on this connection. */
export async function prepareConnection (client: Client): Promise<void> {
  await client.query('set timezone = \'UTC\'')
  // Without statistics the planner takes a council's progress for two rows, and joins all of it to all of it.
  await client.query('set enable_mergejoin = off')
  await client.query(id_at)
}

/** Regions, councils and who belongs where, from before the first day on. */
export async function makeCouncils (client: Client, { first }: Period): Promise<void> {
  await client.query(`
    insert into region (id, name, description, started_on)
    select 'bench-' || lpad(n::text, 2, '0'), 'Bench region ' || n, 'Made for measuring', date '${first}' - 365
    from generate_series(1, ${regions}) n`)
  await client.query(`
    insert into council (id, code, name, type, nation, started_on)
    select pg_temp.id_at(date '${first}' - 365, 'council ' || n), 'X' || lpad(n::text, 3, '0'), 'Bench council ' || n, 'UA', 'England', date '${first}' - 365
    from generate_series(1, ${councils}) n`)
  await client.query('insert into council_alias (alias, council_id, kind) select code, id, \'code\' from council where code ~ \'^X\\d{3}$\'')
  await client.query(`
    insert into membership (council_id, region, period)
    select id, 'bench-' || lpad(((substr(code, 2)::integer - 1) / ${councils_in_region} + 1)::text, 2, '0'), daterange(started_on, null)
    from council
    where code ~ '^X\\d{3}$'`)
  // Nine in ten signed up to the standard.
  await client.query(`
    insert into sign_up (council_id, standard, signed_on)
    select id, '${standard}', started_on + substr(code, 2)::integer
    from council
    where code ~ '^X\\d{3}$' and substr(code, 2)::integer % 10 <> 0`)
  // The texts that all sheets of a council share: how progress is counted does not depend on them.
  await client.query(`
    insert into wording (council_id, digest, body)
    select c.id, sha256(convert_to(c.code || body, 'UTF8')), body
    from council c
    cross join unnest(array['{"name":"A service"}', '{"rationale":"As seen in the June tests"}']) body
    where c.code ~ '^X\\d{3}$'`)
}
