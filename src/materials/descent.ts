// The line that a version stands in: what it came from, and what came of it, by two kinds of steps. A version is adapted from one of another
// material, or follows the one before it, or both.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../plugins/database.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { MaterialDescent, MaterialLine } from '../wire-types.d.ts'
import { type MaterialKey, prepares } from './queries.ts'

/** A line may be as long as it likes: the nearest are given. */
const most = 500

type Line = MaterialLine & { adapted_from: { material: string, version: number } | null }

const columns = sql`
  m.region, v.material_id as material, v.number as version, text_of(v.head_id, v.wording)::jsonb ->> 'title' as title, v.status, c.code as council, v.licence,
  london_day(v.published_at) as published_on,
  case when v.adapted_number is not null then json_build_object('material', v.adapted_material_id, 'version', v.adapted_number) end as adapted_from,
  v.previous as follows, min(walked.depth) as depth`

interface Way {
  /** From one that is near to the next, as `v`. */
  step: RawBuilder<unknown>
  /** Of those that are equally far. */
  order: RawBuilder<unknown>
}

const back: Way = {
  step: sql`(
    (v.head_id, v.material_id, v.number) = (near.adapted_head_id, near.adapted_material_id, near.adapted_number)
    or (v.head_id, v.material_id, v.number) = (near.head_id, near.material_id, near.previous)
  )`,
  order: sql`v.published_at desc nulls first`
}

const on: Way = {
  step: sql`(
    (v.adapted_head_id, v.adapted_material_id, v.adapted_number) = (near.head_id, near.material_id, near.number)
    or (v.head_id, v.material_id, v.previous) = (near.head_id, near.material_id, near.number)
  )`,
  order: sql`v.published_at nulls last`
}

/** Versions that are walked to from one, step by step and the nearest first, one more than is given; what is in preparation is in leads' lines alone. */
async function walk (db: Db, { head_id, id }: MaterialKey, number: number, caller: Caller | undefined, { step, order }: Way): Promise<Line[]> {
  const { rows } = await sql<Line>`
    with recursive walked (head_id, material_id, number, adapted_head_id, adapted_material_id, adapted_number, previous, depth) as (
      select v.head_id, v.material_id, v.number, v.adapted_head_id, v.adapted_material_id, v.adapted_number, v.previous, 0
      from material_version v
      where v.head_id = ${head_id} and v.material_id = ${id} and v.number = ${number}
      union
      select v.head_id, v.material_id, v.number, v.adapted_head_id, v.adapted_material_id, v.adapted_number, v.previous, near.depth + 1
      from walked near
      join material_version v on ${step}
      where (v.status = 'published' or ${prepares(caller)}) and near.depth < ${most}
    )
    select ${columns}
    from walked
    join material_version v on v.head_id = walked.head_id and v.material_id = walked.material_id and v.number = walked.number
    join material m on m.head_id = v.head_id and m.id = v.material_id
    left join council c on c.id = v.council_id
    group by v.head_id, v.material_id, v.number, m.region, c.code
    order by max(walked.depth), ${order}, v.material_id, v.number
    limit ${most + 2}`.execute(db)
  return rows
}

const nameOf = ({ material, version }: { material: string, version: number }) => `${material}:${version}`

/** What a version hangs on in the tree: what it was adapted from, if that is there, or the version before it. */
const parentOf = ({ material, follows, adapted_from }: Line, there: Set<string>) =>
  [adapted_from, follows === null ? null : { material, version: follows }].map(one => one && nameOf(one)).find(name => name && there.has(name))

/** Each right after what it hangs on and what else hangs on that. */
function asTree (root: Line, lines: Line[]): Line[] {
  const there = new Set([root, ...lines].map(nameOf))
  const below = Map.groupBy(lines, line => parentOf(line, there))
  const ordered: Line[] = []
  const waiting = [...below.get(nameOf(root)) ?? []].reverse().map(line => ({ line, depth: 1 }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { line, depth } = next
    ordered.push({ ...line, depth })
    waiting.push(...[...below.get(nameOf(line)) ?? []].reverse().map(line => ({ line, depth: depth + 1 })))
  }
  return ordered
}

/** The whole line of a version. */
export async function findDescent (db: Db, material: MaterialKey, number: number, caller: Caller | undefined): Promise<MaterialDescent> {
  const [itself, ...up] = await walk(db, material, number, caller, back)
  const [, ...down] = await walk(db, material, number, caller, on)
  const complete = up.length <= most && down.length <= most
  return { itself: itself!, ancestors: up.slice(0, most).reverse(), descendants: asTree(itself!, down.slice(0, most)), complete }
}
