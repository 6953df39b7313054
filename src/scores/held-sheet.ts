// A sheet as it stands, with what its standard allows: all that is needed to say what a write would change, and to what it comes.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type RawBuilder, sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import { type AssessmentFrame, frame } from '../assessments/queries.ts'
import { visibleTo } from '../assessments/visible-to.ts'
import { named } from '../database/named-statement.ts'
import type { Write } from '../database/write.ts'
import { notFound } from '../errors.ts'
import type { Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { findStandard } from '../standards/queries.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Role } from '../wire-types.d.ts'
import type { Rules } from './check-scores.ts'

export interface HeldScore {
  point: number
  score: number | null
  /** Its text as JSON, and the text's digest. */
  body: string | null
  wording: string | null
  updated_at: string
}

/** A sheet, or the one score of it that a path names. */
export interface Sheet extends Target {
  id: string
  council_id: string
  standard: string
  status: 'draft' | 'submitted' | 'published' | 'superseded'
  version: number
  rules: Rules
  scores: HeldScore[]
}

/** All scores, and the assessment around them. */
export type WholeSheet = Sheet & AssessmentFrame

interface Asked extends Pick<Caller, 'council_id' | 'region' | 'reads'> {
  id: string
  today: string
  /** Where one point alone is asked for. */
  point: number
}

const held = sql`json_build_object(
  'point', s.point, 'score', s.score, 'body', sw.body, 'wording', encode(s.wording, 'hex'), 'updated_at', rfc3339(s.updated_at)
)`

const scores = sql`
  score s
  left join wording sw on sw.council_id = s.council_id and sw.digest = s.wording
  where s.council_id = a.council_id and s.assessment_id = a.id`

const oneScore = ({ today, point }: Pick<Asked, 'today' | 'point'>) => sql`
  select a.id, a.council_id, a.standard, a.status, h.version, coalesce(c.ended_on <= ${today}, false) as frozen,
    coalesce((select json_build_array(${held}) from ${scores} and s.point = ${point}), '[]') as scores
  from assessment a
  join council c on c.id = a.council_id
  join assessment_head h on h.council_id = a.council_id and h.assessment_id = a.id`

const wholeSheet = ({ today }: Pick<Asked, 'today'>) => sql`
  select ${frame.columns}, a.council_id, h.version, coalesce(c.ended_on <= ${today}, false) as frozen,
    coalesce((select json_agg(${held} order by s.point) from ${scores}), '[]') as scores
  from ${frame.from}`

type Unruled<Found extends Sheet> = Omit<Found, 'rules'>

/** Finds by one statement for each role, because what is visible is another condition for each. */
function findBy<Found extends Sheet> (what: string, select: (asked: Asked) => RawBuilder<unknown>) {
  const statements = new Map<Role | undefined, ReturnType<typeof named<Unruled<Found>, Asked>>>()
  const statementFor = (role: Role | undefined) => named<Unruled<Found>, Asked>(`${what}-for-${role ?? 'public'}`, asked => {
    const { id, today, council_id, region, reads } = asked
    return sql`${select(asked)} where a.id = ${id} and ${visibleTo(role && { role, council_id, region, reads }, today)}`
  })
  return async (app: FastifyInstance, { params, caller }: FastifyRequest, point: number): Promise<Found | undefined> => {
    const { id } = params as { id: string }
    if (!isUuid(id)) return undefined
    const { role, council_id = null, region = null, reads = [] } = caller ?? {}
    if (!statements.has(role)) statements.set(role, statementFor(role))
    const [found] = await statements.get(role)!(app.pg.pool, { id, today: londonDay(app.now()), point, council_id, region, reads })
    return found && { ...found, rules: await app.rulesOf(found.standard) } as unknown as Found
  }
}

const findScore = findBy<Sheet>('score', oneScore)
const findSheet = findBy<WholeSheet>('sheet', wholeSheet)

/** The sheet that a path's {id} names, if the caller may see it. */
export async function sheetInPath (app: FastifyInstance, request: FastifyRequest): Promise<WholeSheet | undefined> {
  return await findSheet(app, request, 0)
}

/** The same for a path that also names a point, one that the standard has: with that point's score alone. */
export async function scoreInPath (app: FastifyInstance, request: FastifyRequest): Promise<Sheet | undefined> {
  const { point } = request.params as { point: string }
  if (!/^\d{1,4}$/.test(point)) return undefined
  const sheet = await findScore(app, request, Number(point))
  return sheet?.rules.points.some(({ number }) => number === Number(point)) ? sheet : undefined
}

/** The whole sheet once more, now that its council is locked. Throws notFound where it is gone by now. */
export async function holdSheet ({ trx, act }: Write, { council_id, id }: Sheet): Promise<WholeSheet> {
  const { rows: [found] } = await sql<Unruled<WholeSheet>>`
    ${wholeSheet({ today: londonDay(act.now) })} where a.council_id = ${council_id} and a.id = ${id}`.execute(trx)
  if (!found) throw notFound()
  return { ...found, rules: (await findStandard(trx, found.standard))! } as WholeSheet
}
