// Writes what was decided on a batch: a statement for each table, whatever the number of rows.
import { sql } from 'kysely'
import { saltedDigest, type Write } from '../database/write.ts'
import { asChange, blank, wordsOf } from '../services/save-service.ts'
import type { Accepted, NewService } from './decide.ts'
import { prepareAssessment, publish, storeAssessments } from './store-assessments.ts'
import { type AddEntry, collectEntries } from './store-entries.ts'
import { collectScores } from './store-scores.ts'

/** Takes a text in, unless there are no words in it; gives the digest that it will be known by. */
export type TakeText = (council_id: string, body: object) => Buffer | null

/** The texts of a batch, which are written down together. */
function collectTexts () {
  const rows: { council_id: string, digest: Buffer, salt: Buffer, body: string }[] = []
  const take: TakeText = (council_id, body) => {
    if (Object.keys(body).length === 0) return null
    const text = saltedDigest(body)
    rows.push({ council_id, ...text })
    return text.digest
  }
  return { rows, take }
}

async function storeTexts ({ trx }: Write, rows: ReturnType<typeof collectTexts>['rows']) {
  if (rows.length === 0) return
  await sql`
    insert into wording (council_id, digest, salt, body)
    select *
    from unnest(
      ${rows.map(({ council_id }) => council_id)}::uuid[], ${rows.map(({ digest }) => digest)}::bytea[],
      ${rows.map(({ salt }) => salt)}::bytea[], ${rows.map(({ body }) => body)}::text[]
    )`.execute(trx)
}

function prepareService ({ slug, name, ...service }: NewService, take: TakeText, addEntry: AddEntry) {
  const whole = { ...blank, slug, name }
  const wording = take(service.council_id, wordsOf(whole))!
  addEntry(service.council_id, 'service created', `services/${service.id}`, [{ pointer: '', after: asChange(whole, wording) }])
  return { ...service, slug, wording }
}

async function storeServices ({ trx, now }: Write, rows: ReturnType<typeof prepareService>[]) {
  if (rows.length === 0) return
  const council_ids = rows.map(({ council_id }) => council_id)
  await sql`
    insert into service (council_id, id, slug, wording, recorded_on, created_at)
    select council_id, id, slug, wording, least(first_published_on, london_day(${now})), ${now}
    from unnest(
      ${council_ids}::uuid[], ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ slug }) => slug)}::text[],
      ${rows.map(({ wording }) => wording)}::bytea[], ${rows.map(({ first_published_on }) => first_published_on)}::date[]
    ) as given (council_id, id, slug, wording, first_published_on)`.execute(trx)
  await sql`select count_services(council) from unnest(${[...new Set(council_ids)]}::uuid[]) as council`.execute(trx)
}

/** Records services and assessments, with their history and in progress. Their councils are locked. */
export async function storeBatch (tools: Write, given: { services: NewService[], accepted: Accepted[] }): Promise<void> {
  if (given.accepted.length === 0) return
  const texts = collectTexts()
  const scores = collectScores()
  const history = collectEntries()
  const services = given.services.map(service => prepareService(service, texts.take, history.add))
  const assessments = given.accepted.splice(0).map((accepted, i) =>
    prepareAssessment(accepted, texts.take, (...score) => scores.add(i + 1, ...score), history.add))
  // The history first, because it is the longest: what has been sent is let go of.
  await history.store(tools)
  await storeTexts(tools, texts.rows)
  await storeServices(tools, services)
  await storeAssessments(tools, assessments)
  await scores.store(tools, assessments)
  await publish(tools, assessments.filter(({ published_on }) => published_on !== null))
  // Of drafts nobody is told.
  const shown = [...services, ...assessments.filter(({ published_on }) => published_on !== null)]
  for (const council_id of new Set(shown.map(({ council_id }) => council_id))) tools.announce({ council_id })
}
