// What a write has changed of what processes keep in memory: told to all of them once it is committed.
import { sql } from 'kysely'
import type { Trx } from '../plugins/database.ts'
import { named } from './named-statement.ts'

/** The channel of PostgreSQL's LISTEN and NOTIFY. */
export const channel = 'standpoint'

export interface News {
  /** The regions whose figures, members or offers may be others now. */
  regions: string[]
  /** The ids of the tokens whose holders may do something else now; true: any. */
  tokens: string[] | true
  /** Anything may be another now: a standard, the register. */
  all: boolean
}

/** What a write announces: a council stands for every region that it has ever belonged to. */
export interface Announcement extends Partial<News> {
  council_id?: string
}

/** A process that keeps answers: it hears of its own writes before these are answered, and not again from the database. */
export interface Hearer {
  id: string
  hear: (news: News) => void
  /** Something was written here, of which others may have to be told. */
  wrote: () => void
}

const unique = <T>(lists: (T | T[] | undefined)[]) => [...new Set(lists.flatMap(list => list ?? []))] as T[]

/** What of a write's news the database still has to work out, or is to pass on. */
interface Told {
  from: string | null
  all: boolean
  /** As JSON. */
  tokens: string
  regions: string[]
  council_ids: string[]
}

const notify = named<{ news: News }, Told>('tell-news', ({ from, all, tokens, regions, council_ids }) => sql`
  with told as (
    select jsonb_build_object('from', ${from}::text, 'all', ${all}::boolean, 'tokens', ${tokens}::jsonb, 'regions', array(
      select unnest(${regions}::text[])
      union
      select region from membership where council_id = any(${council_ids}::uuid[])
    )) as news
  ),
  fitting as (
    select case when octet_length(news::text) < 7500 then news
      else jsonb_build_object('from', ${from}::text, 'all', true, 'tokens', true, 'regions', '[]'::jsonb) end as news
    from told
  )
  select news, pg_notify(${sql.lit(channel)}, news::text)
  from fitting`)

/**
 * Has what a write announced told when its transaction commits, once, and gives it. The last statement of the transaction, because
 * from there on all that notify wait for each other's commit. What is too long for PostgreSQL is told as: anything.
 */
export async function tellNews (trx: Trx, announced: Announcement[], from: string | null): Promise<News> {
  const all = announced.some(one => one.all)
  const any_token = announced.some(one => one.tokens === true)
  const tokens = any_token ? true : unique(announced.map(one => one.tokens as string[] | undefined))
  const council_ids = all ? [] : unique(announced.map(one => one.council_id))
  const regions = all ? [] : unique(announced.map(one => one.regions))
  const [told] = await notify(trx, { from, all, tokens: JSON.stringify(tokens), regions, council_ids })
  return told!.news
}
