import { sql } from 'kysely'
import { type Act, write } from '../database/write.ts'
import { broken } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Db, Trx } from '../plugins/database.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Saved } from '../standards/save-standard.ts'
import type { SignUp, SignUpNew } from '../wire-types.d.ts'

const columns = sql`
  c.code as council, s.standard, s.signed_on, s.url`

async function findSignUp (trx: Trx, council_id: string, standard: string): Promise<SignUp | undefined> {
  const { rows } = await sql<SignUp>`
    select ${columns}
    from sign_up s
    join council c on c.id = s.council_id
    where s.council_id = ${council_id} and s.standard = ${standard}`.execute(trx)
  return rows[0]
}

/** A council's sign-ups in order of the standards' ids, one more than the page holds. */
export async function listSignUps (db: Db, council_id: string, { after, limit }: Paging): Promise<SignUp[]> {
  const { rows } = await sql<SignUp>`
    select ${columns}
    from sign_up s
    join council c on c.id = s.council_id
    where s.council_id = ${council_id}
      and ${after ? sql`s.standard > ${after[0]}` : sql`true`}
    order by s.standard
    limit ${limit + 1}`.execute(db)
  return rows
}

/** The sign-ups of several councils, each council's in order of the standards' ids. */
export async function listSignUpsOf (db: Db, council_ids: string[]): Promise<SignUp[]> {
  const { rows } = await sql<SignUp>`
    select ${columns}
    from sign_up s
    join council c on c.id = s.council_id
    where s.council_id = any(${council_ids})
    order by s.standard`.execute(db)
  return rows
}

/** Which councils that belong to a region on a day had signed up to a standard by then, in order of their codes. */
export async function listSignedUp (db: Db, region: string, standard: string, day: string): Promise<SignUp[]> {
  const { rows } = await sql<SignUp>`
    select ${columns}
    from membership m
    join council c on c.id = m.council_id
    join sign_up s on s.council_id = c.id
    where m.region = ${region}
      and m.period @> ${day}::date
      and s.standard = ${standard}
      and s.signed_on <= ${day}
    order by c.code`.execute(db)
  return rows
}

/** Records a council's pledge to work to a standard, or mends it. Throws ruleBroken for a day in the future. */
export async function saveSignUp (
  act: Act, council_id: string, standard: string, { signed_on, url = null }: SignUpNew
): Promise<Saved<SignUp>> {
  const today = londonDay(act.now)
  return await write(act, council_id, async ({ trx, record, announce }) => {
    const before = await findSignUp(trx, council_id, standard)
    requireMatch(act, before && etagOf(before), { council_id, subject: `councils/${council_id}`, part: `/sign_ups/${standard}` })
    if (signed_on > today) throw broken('/signed_on', `${signed_on} is in the future: give ${today} or before`)
    await trx.insertInto('sign_up').values({ council_id, standard, signed_on, url })
      .onConflict(conflict => conflict.constraint('sign_up_pkey').doUpdateSet({ signed_on, url })).execute()
    const after = (await findSignUp(trx, council_id, standard))!
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      announce({ council_id })
      await record({
        action: before ? 'sign-up changed' : 'council signed up',
        subject: `councils/${council_id}`,
        changes: [{ pointer: `/sign_ups/${standard}`, ...before && { before: { signed_on: before.signed_on, url: before.url } }, after: { signed_on, url } }]
      })
    }
    return { value: after, created: !before }
  })
}
