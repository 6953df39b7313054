// More processes on the same database, as far as one process can be several.
import type { Test } from 'tap'
import { type AppConfig, buildApp } from '../../src/app.ts'
import type { Tester } from './app.ts'

const patience_ms = 60_000

/** Waits until it is so: for what comes about by itself and then lasts, such as news that were heard. Says what it waited for in vain. */
export async function until (isSo: () => boolean | Promise<boolean>): Promise<void> {
  const began = performance.now()
  while (!await isSo()) {
    if (performance.now() - began > patience_ms) throw new Error(`Waited for ${patience_ms} ms in vain: ${isSo}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

/** Another app on the database of the first, by the same clock; it hears the news, unless it is told to listen where nobody is. */
export async function openSecondApp (t: Test, { app: first, database, direct_url }: Pick<Tester, 'app' | 'database' | 'direct_url'>, config: Partial<AppConfig> = {}) {
  const app = await buildApp({ database, direct_url, now: first.now, ...config })
  t.teardown(async () => await app.close())
  await app.ready()
  if (!config.direct_url) await until(() => app.notifications.connected)
  return app
}

/** How many questions an app asks of the database while something is done. */
export async function questionsOf (app: Tester['app'], work: () => Promise<unknown>): Promise<number> {
  let questions = 0
  const count = () => { questions++ }
  app.pg.pool.on('acquire', count)
  await work()
  app.pg.pool.off('acquire', count)
  return questions
}
