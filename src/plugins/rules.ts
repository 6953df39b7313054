import plugin from 'fastify-plugin'
import { sql } from 'kysely'
import type { Rules } from '../scores/check-scores.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** What a standard in use allows: kept in memory, because points and values of such a one are fixed. */
    rulesOf: (standard: string) => Promise<Rules>
  }
}

/** How long rules are kept while news of other processes are heard, and while they are not. */
const kept_ms = 60_000
const kept_unheard_ms = 1_000

export default plugin(async function rules (app) {
  const known = new Map<string, { rules: Rules, read_at: number }>()
  let generation = 0
  app.notifications.subscribe(({ all }) => {
    if (!all) return
    generation++
    known.clear()
  })

  async function read (standard: string): Promise<Rules> {
    const { rows } = await sql<Rules>`
      select st.id, st.not_applicable_allowed,
        (select json_agg(json_build_object('number', p.number) order by p.number) from point p where p.standard = st.id) as points,
        (select json_agg(json_build_object('value', v.value, 'met', v.met) order by v.value) from scale_value v where v.standard = st.id) as scale
      from standard st
      where st.id = ${standard}`.execute(app.db)
    return rows[0]!
  }

  app.decorate('rulesOf', async standard => {
    const now = performance.now()
    const held = known.get(standard)
    if (held && now - held.read_at < (app.notifications.connected ? kept_ms : kept_unheard_ms)) return held.rules
    const began = generation
    const rules = await read(standard)
    if (began === generation) known.set(standard, { rules, read_at: now })
    return rules
  })
}, { name: 'rules', dependencies: ['database', 'notifications'] })
