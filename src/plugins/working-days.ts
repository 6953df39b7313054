import { readFileSync } from 'node:fs'
import plugin from 'fastify-plugin'

export interface WorkingDays {
  /** The day that comes so many working days after a day, as YYYY-MM-DD; neither weekends nor English bank holidays count. */
  after: (day: string, days: number) => string
}

declare module 'fastify' {
  interface FastifyInstance {
    working_days: WorkingDays
  }
}

const known: string[] = JSON.parse(readFileSync(new URL('../../reference/bank-holidays.json', import.meta.url), 'utf8')).days

/** Counts working days; bank holidays that were proclaimed since are given as further days. */
export function makeWorkingDays (proclaimed: string[] = []): WorkingDays {
  const holidays = new Set([...known, ...proclaimed])
  const isWorking = (moment: Date) => moment.getUTCDay() % 6 !== 0 && !holidays.has(moment.toISOString().slice(0, 10))
  return {
    after: (day, days) => {
      const moment = new Date(`${day}T00:00:00Z`)
      for (let left = days; left > 0;) {
        moment.setUTCDate(moment.getUTCDate() + 1)
        if (isWorking(moment)) left--
      }
      return moment.toISOString().slice(0, 10)
    }
  }
}

/** app.working_days: what is due by when. */
export default plugin<{ proclaimed?: string[] }>(async function workingDays (app, { proclaimed = [] }) {
  app.decorate('working_days', makeWorkingDays(proclaimed))
  const last = known.at(-1)!
  if (app.now().toISOString().slice(0, 4) >= last.slice(0, 4)) {
    app.log.warn(`reference/bank-holidays.json ends with ${last}: later bank holidays count as working days unless EXTRA_BANK_HOLIDAYS names them`)
  }
}, { name: 'working-days', dependencies: ['clock'] })
