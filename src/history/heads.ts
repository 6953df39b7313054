import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import type { Db } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { HistoryHead } from '../wire-types.d.ts'
import type { KeptHead } from './verify-chain.ts'

/** The heads of all chains that have entries, in order of their ids, one more than the page holds; a region's has no council, the register's neither. */
export async function listHeads (db: Db, { after, limit }: Paging): Promise<HistoryHead[]> {
  const { rows } = await sql<HistoryHead>`
    select c.code as council, r.id as region, head.council_id, head.seq, encode(head.hash, 'hex') as hash, h.at
    from council_head head
    join history h on h.council_id = head.council_id and h.seq = head.seq
    left join council c on c.id = head.council_id
    left join region r on r.head_id = head.council_id
    where ${after ? sql`head.council_id > ${after[0]}` : sql`true`}
    order by head.council_id
    limit ${limit + 1}`.execute(db)
  return rows
}

const is_head = (value: Partial<KeptHead> | null): value is KeptHead =>
  isUuid(value?.council_id) && Number.isInteger(value?.seq) && /^[0-9a-f]{64}$/.test(value?.hash ?? '')

/** The heads in a file that `history heads` has printed, at one time or at several. Throws where a line is none. */
export async function readHeads (file: string): Promise<KeptHead[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => line.trim() !== '').map(({ line, number }) => {
    let value: Partial<KeptHead> | null = null
    try {
      value = JSON.parse(line)
    } catch {}
    if (!is_head(value)) throw new Error(`${file}, line ${number} is no head: it takes lines that history heads has printed.`)
    return { council_id: value.council_id, seq: value.seq, hash: value.hash }
  })
}
