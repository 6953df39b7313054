// A sheet that is to be written, with what its standard allows.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type RawBuilder, sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import { namedByRole } from '../assessments/by-role.ts'
import { type DraftFrame, draft_frame } from '../assessments/queries.ts'
import { visibleTo } from '../assessments/visible-to.ts'
import type { Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Rules } from './check-scores.ts'

/** What a sheet stays for good, and the rules of its standard. */
export interface Sheet extends Target {
  id: string
  council_id: string
  standard: string
  rules: Rules
  /** As it was read; undefined: it is known from before, and has not been read. */
  state?: State
}

export interface State {
  status: 'draft' | 'submitted' | 'published'
  version: number
}

/** A sheet as it was read, and the draft around it. */
export type WholeSheet = Sheet & { state: State, frame: DraftFrame }

interface Asked {
  id: string
  today: string
}

/** Finds what a path's {id} names, if the caller may see it. */
function findBy<Row> (what: string, select: (asked: Asked) => RawBuilder<unknown>) {
  const find = namedByRole<Row, Asked>(what, (asked, viewer) => sql`${select(asked)} where a.id = ${asked.id} and ${visibleTo(viewer, asked.today)}`)
  return async (app: FastifyInstance, { params, caller, db }: FastifyRequest): Promise<Row | undefined> => {
    const { id } = params as { id: string }
    if (!isUuid(id)) return undefined
    return (await find(db, caller, { id, today: londonDay(app.now()) }))[0]
  }
}

const own = ({ today }: Asked) => sql`a.council_id, h.version, coalesce(c.ended_on <= ${today}, false) as frozen`

type Found = Omit<Sheet, 'rules' | 'state'> & State

const findSheet = findBy<Found>('sheet', asked => sql`
  select a.id, a.standard, a.status, ${own(asked)}
  from assessment a
  join council c on c.id = a.council_id
  join assessment_head h on h.council_id = a.council_id and h.assessment_id = a.id`)

const findWhole = findBy<Found & DraftFrame>('whole-sheet', asked => sql`select ${draft_frame.columns}, ${own(asked)} from ${draft_frame.from}`)

/** The sheet that a path's {id} names, if the caller may see it, with the draft around it. */
export async function sheetInPath (app: FastifyInstance, request: FastifyRequest): Promise<WholeSheet | undefined> {
  const found = await findWhole(app, request)
  if (!found) return undefined
  const { council_id, version, frozen, ...frame } = found
  const { id, standard, status } = frame
  return { id, council_id, standard, frozen, rules: (await app.rulesOf(standard))!, state: { status, version }, frame }
}

/** A draft of the caller's own council that this process has seen before: what it is need not be asked again, only how it stands. */
function knownSheet ({ sheets, require_if_match }: FastifyInstance, { params, caller, headers }: FastifyRequest) {
  const { id } = params as { id: string }
  const known = sheets.at(id)
  if (!known || caller?.role !== 'editor' || caller.council_id !== known.council_id) return undefined
  if (require_if_match || headers['if-match'] !== undefined || headers['if-none-match'] !== undefined) return undefined
  return { id, ...known, frozen: caller.council_ended }
}

async function readSheet (app: FastifyInstance, request: FastifyRequest) {
  const found = await findSheet(app, request)
  if (!found) return undefined
  const { status, version, ...sheet } = found
  app.sheets.remember(sheet.id, { council_id: sheet.council_id, standard: sheet.standard })
  return { ...sheet, state: { status, version } }
}

/** The sheet that a path names, and that has the point which it names too. */
export async function scoreInPath (app: FastifyInstance, request: FastifyRequest): Promise<Sheet | undefined> {
  const { point } = request.params as { point: string }
  if (!/^\d{1,4}$/.test(point)) return undefined
  const sheet = knownSheet(app, request) ?? await readSheet(app, request)
  const rules = sheet && await app.rulesOf(sheet.standard)
  return rules?.points.some(({ number }) => number === Number(point)) ? { ...sheet!, rules } : undefined
}
