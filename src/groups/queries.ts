import { sql } from 'kysely'
import { register } from '../database/write.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Joining, Proposal, ProposalsQuery } from '../wire-types.d.ts'

const proposal = sql`
  select p.id, w.body ->> 'name' as name, p.slug, p.status, c.code as council,
    array(select hoped.code from council hoped where hoped.id = any (p.hopes_for) order by hoped.code) as councils,
    w.body ->> 'why' as why, p.standard,
    coalesce((
      select json_agg(json_build_object('council', joining.code, 'since', j.since) order by joining.code)
      from region_proposal_council j
      join council joining on joining.id = j.council_id
      where j.head_id = p.head_id and j.proposal_id = p.id
    ), '[]') as joining,
    p.region, p.merged_into, text_of(p.head_id, p.closing_wording)::jsonb ->> 'reason' as reason, p.created_at, p.closed_at
  from region_proposal p
  left join council c on c.id = p.council_id
  cross join lateral (select text_of(p.head_id, p.wording)::jsonb as body) w`

/** A group that is proposed, with those who would join it. */
export async function findProposal (db: Db | Trx, id: string): Promise<Proposal | undefined> {
  const { rows } = await sql<Proposal>`${proposal} where p.head_id = ${register} and p.id = ${id}`.execute(db)
  return rows[0]
}

/** Proposals in order of their ids, of one status if it is given: one more than the page holds. */
export async function listProposals (db: Db, { status }: Pick<ProposalsQuery, 'status'>, { after, limit }: Paging): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`
    ${proposal}
    where p.head_id = ${register}
      and ${status ? sql`p.status = ${status}` : sql`true`}
      and ${after ? sql`p.id > ${after[0]}` : sql`true`}
    order by p.id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** What a council has said of a proposal, if it would join. */
export async function findJoining (trx: Trx, id: string, council_id: string): Promise<Joining | undefined> {
  const { rows } = await sql<Joining>`
    select c.code as council, j.since
    from region_proposal_council j
    join council c on c.id = j.council_id
    where j.head_id = ${register} and j.proposal_id = ${id} and j.council_id = ${council_id}`.execute(trx)
  return rows[0]
}
