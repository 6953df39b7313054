import plugin from 'fastify-plugin'
import { sql } from 'kysely'
import type { Definition } from '../progress/progress-at.ts'
import type { Rules } from '../scores/check-scores.ts'

/** A standard, without what only its readers need. */
export type KnownStandard = Rules & Definition

declare module 'fastify' {
  interface FastifyInstance {
    /** What a standard allows, and what its points are called, kept in memory until news say that it may be another; undefined: there is none. */
    rulesOf: (standard: string) => Promise<KnownStandard | undefined>
  }
}

/** How long rules are kept while news of other processes are heard, and while they are not. */
const kept_ms = 60_000
const kept_unheard_ms = 1_000

export default plugin(async function rules (app) {
  const known = new Map<string, { rules: KnownStandard, read_at: number }>()
  let generation = 0
  app.notifications.subscribe(({ all }) => {
    if (!all) return
    generation++
    known.clear()
  })

  async function read (standard: string): Promise<KnownStandard | undefined> {
    const { rows } = await sql<KnownStandard>`
      select st.id, st.not_applicable_allowed,
        (select json_agg(json_build_object('number', p.number, 'title', p.title) order by p.number) from point p where p.standard = st.id) as points,
        (select json_agg(json_build_object('value', v.value, 'met', v.met) order by v.value) from scale_value v where v.standard = st.id) as scale
      from standard st
      where st.id = ${standard}`.execute(app.operator_db)
    return rows[0]
  }

  app.decorate('rulesOf', async standard => {
    const now = performance.now()
    const held = known.get(standard)
    if (held && now - held.read_at < (app.notifications.connected ? kept_ms : kept_unheard_ms)) return held.rules
    const began = generation
    const rules = await read(standard)
    if (rules && began === generation) known.set(standard, { rules, read_at: now })
    return rules
  })
}, { name: 'rules', dependencies: ['database', 'notifications'] })
