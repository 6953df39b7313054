import plugin from 'fastify-plugin'

/** What an assessment stays for good. */
export interface Whereabouts {
  council_id: string
  standard: string
}

export interface KnownSheets {
  at: (id: string) => Whereabouts | undefined
  remember: (id: string, whereabouts: Whereabouts) => void
  forget: (id: string) => void
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Sheets that were written here of late: scores come one after the other. */
    sheets: KnownSheets
  }
}

const most = 10_000

export default plugin(async function knownSheets (app) {
  const known = new Map<string, Whereabouts>()
  app.decorate('sheets', {
    at: id => known.get(id),
    remember: (id, whereabouts) => {
      // The oldest goes: maps keep the order in which their keys came.
      if (known.size >= most) known.delete(known.keys().next().value!)
      known.set(id, whereabouts)
    },
    forget: id => { known.delete(id) }
  })
}, { name: 'known-sheets' })
