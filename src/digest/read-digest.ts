// What happened in a region, as it is known today: counted from the facts themselves, of which some were imported later than their day.
import type { FastifyInstance } from 'fastify'
import type { Db } from '../plugins/database.ts'
import { unknownStandard } from '../comparison/unknown.ts'
import { brokenAt, notFound } from '../errors.ts'
import { countProgress } from '../progress/count-progress.ts'
import { findRegion } from '../regions/queries.ts'
import { listStandardsByUse } from '../standards/queries.ts'
import type { Digest, DigestFigures, Progress, Standard } from '../wire-types.d.ts'
import { dayBefore } from './digest-period.ts'
import { help } from './help.ts'
import { joined } from './joined.ts'
import { materials } from './materials.ts'
import { arranged, meetings } from './meetings.ts'
import type { DigestQuestion, Listed, News } from './news.ts'
import { published } from './published.ts'
import { reviews } from './reviews.ts'
import { signedUp } from './signed-up.ts'

/** The kinds of news, by the names under which a digest has them and in the order in which it tells them. */
export const every_news = { joined, signed_up: signedUp, published, reviews, help, meetings, arranged, materials }

export type Kind = keyof typeof every_news
export const kinds = Object.keys(every_news) as Kind[]
/** Of any kind: what is read as one is told as the same. */
export const newsOf = (kind: Kind) => every_news[kind] as News<unknown>

const figuresOf = ({ as_of, councils, services, reviewed, mean, met_share, left_out }: Progress): DigestFigures =>
  ({ as_of, councils, services, reviewed, mean, met_share, left_out })

export interface ReadDigest {
  digest: Digest
  /** Every standard, the one that most have signed up to first. */
  standards: Standard[]
}

/** The digest of a region. Throws ruleBroken for an unknown standard. */
export async function readDigest (app: Pick<FastifyInstance, 'db' | 'rulesOf'>, question: DigestQuestion): Promise<ReadDigest> {
  const { region, since, until, standard } = question
  // One after the other: side by side they would take the connections of everybody else.
  const standards = await listStandardsByUse(app.db)
  const counted = standard === undefined ? standards[0] : standards.find(({ id }) => id === standard)
  if (!counted) throw standard === undefined ? notFound() : brokenAt([unknownStandard(standard)])
  const { name } = (await findRegion(app.db, region, until))!
  const found: Partial<Record<Kind, Listed<unknown>>> = {}
  for (const kind of kinds) found[kind] = await newsOf(kind).read(app.db, question)
  const [before, after] = await countProgress(app, { standard: counted.id }, region, [dayBefore(since), until])
  const progress = { standard: counted.id, before: figuresOf(before!), after: figuresOf(after!) }
  const digest = { region, name, since, until, standard: standard ?? null, ...found as Record<Kind, Listed<never>>, progress }
  return { digest, standards }
}

/** The namespace that ids of this database's feeds are made in. */
export async function readNamespace (db: Db): Promise<string> {
  return (await db.selectFrom('event_order').select('namespace').executeTakeFirstOrThrow()).namespace
}
