import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Act, type Write, write } from '../database/write.ts'
import { alreadyExists, broken, brokenAt } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Trx } from '../plugins/database.ts'
import type { Service, ServiceChange, ServiceNew } from '../wire-types.d.ts'
import { findService } from './queries.ts'

type Given = Omit<Service, 'id' | 'council'>

/** Small letters and digits joined by hyphens, accents taken off: 'Caffi’r Môr' gives 'caffi-r-mor'. */
export function slugOf (name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 100).replace(/^-|-$/g, '')
}

/** What is not said of a service. */
export const blank = { description: null, url: null, supplier: null, product: null, lgsl: null, shared_with: [], ended_on: null }

/** The texts of a service, as they are kept. */
export const wordsOf = ({ name, description, url, supplier, product }: Given) => ({ name, description, url, supplier, product })

async function idsOf (trx: Trx, council_id: string, codes: string[]): Promise<string[]> {
  const { rows } = await sql<{ council_id: string | null }>`
    select a.council_id
    from unnest(${codes}::text[]) with ordinality as given (code, place)
    left join council_alias a on a.alias = upper(given.code)
    order by given.place`.execute(trx)
  const errors = rows.flatMap((row, i) => {
    if (row.council_id === null) return [{ pointer: `/shared_with/${i}`, detail: `no council has the code ${codes[i]}` }]
    if (row.council_id === council_id) return [{ pointer: `/shared_with/${i}`, detail: 'is the council itself: name the others' }]
    return []
  })
  if (errors.length > 0) throw brokenAt(errors)
  return [...new Set(rows.map(row => row.council_id!))]
}

async function share (trx: Trx, council_id: string, service_id: string, with_ids: string[]) {
  await trx.deleteFrom('service_share').where('council_id', '=', council_id).where('service_id', '=', service_id).execute()
  if (with_ids.length > 0) {
    await trx.insertInto('service_share').values(with_ids.map(shared_with_id => ({ council_id, service_id, shared_with_id }))).execute()
  }
}

/** Throws alreadyExists where another service of the council has the slug: its lock is held, and the key stands behind it. */
async function refuseSlug ({ trx }: Write, council_id: string, slug: string, own_id?: string): Promise<void> {
  const held = await trx.selectFrom('service').select('id').where('council_id', '=', council_id).where('slug', '=', slug).executeTakeFirst()
  if (held && held.id !== own_id) throw alreadyExists(`The council has a service ${slug} already: use it, or give another slug.`, { existing: held.id })
}

/** A service as the history has it. */
export const asChange = ({ slug, lgsl, shared_with, ended_on }: Given, wording: Buffer) => ({
  slug, lgsl, shared_with, ended_on, wording: wording.toString('hex')
})

/** Records a service of a council. Throws alreadyExists, with its id, where the slug is taken. */
export async function createService (act: Act, council_id: string, given: ServiceNew): Promise<Service> {
  return await write(act, council_id, async tools => {
    const { trx, now, word, record, announce } = tools
    const service = { ...blank, slug: slugOf(given.name), ...given }
    await refuseSlug(tools, council_id, service.slug)
    if (service.slug === '') throw broken('/slug', 'the name has no letter or digit of the Latin alphabet: give a slug')
    const shared_with = await idsOf(trx, council_id, service.shared_with)
    const [wording] = await word(wordsOf(service)) as [Buffer]
    const id = uuidv7()
    const { slug, lgsl, ended_on } = service
    await trx.insertInto('service')
      .values({ council_id, id, slug, lgsl, ended_on, wording, created_at: now, recorded_on: londonDay(tools.act.now) }).execute()
    await sql`select count_services(${council_id})`.execute(trx)
    await share(trx, council_id, id, shared_with)
    const after = (await findService(trx, id))!
    announce({ council_id })
    await record({ action: 'service created', subject: `services/${id}`, changes: [{ pointer: '', after: asChange(after, wording) }] })
    return after
  })
}

/** Changes a service; what is left out stays. */
export async function changeService (act: Act, council_id: string, id: string, change: ServiceChange): Promise<Service> {
  return await write(act, council_id, async tools => {
    const { trx, word, record, announce } = tools
    const before = (await findService(trx, id))!
    requireMatch(act, etagOf(before), { council_id, subject: `services/${id}` })
    await refuseSlug(tools, council_id, change.slug ?? before.slug, id)
    const shared_with = change.shared_with && await idsOf(trx, council_id, change.shared_with)
    const wanted = { ...before, ...change }
    const held = await trx.selectFrom('service').select('wording').where('council_id', '=', council_id).where('id', '=', id).executeTakeFirstOrThrow()
    const reworded = JSON.stringify(wordsOf(before)) !== JSON.stringify(wordsOf(wanted))
    const wording = reworded ? (await word(wordsOf(wanted)))[0]! : held.wording
    const { slug, lgsl, ended_on } = wanted
    await trx.updateTable('service').set({ slug, lgsl, ended_on, wording }).where('council_id', '=', council_id).where('id', '=', id).execute()
    // What it had published counts until the day it ends: rare enough to count the council anew.
    if (ended_on !== before.ended_on) await sql`select rebuild_progress(${council_id})`.execute(trx)
    if (shared_with) await share(trx, council_id, id, shared_with)
    const after = (await findService(trx, id))!
    if (etagOf(before) !== etagOf(after)) {
      announce({ council_id })
      await record({ action: 'service changed', subject: `services/${id}`, changes: [{ pointer: '', before: asChange(before, held.wording), after: asChange(after, wording) }] })
    }
    return after
  })
}
