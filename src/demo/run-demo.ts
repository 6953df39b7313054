// npm run demo: the story on a server of its own, which then goes on serving.
import type { Config } from '../config.ts'
import { startServer, untilSignal } from '../server.ts'
import { issueToken } from '../tokens/issue-token.ts'
import { makeClock } from './clock.ts'
import { refuseRealData } from './refuse-real-data.ts'
import { tellStory } from './story.ts'

/**
 * Starts the server, tells the story and serves until SIGINT or SIGTERM, which may also come while the story is told.
 * Throws where the database holds what is not the demo's.
 */
export async function runDemo (config: Config, print = (text = '') => console.log(text)): Promise<void> {
  const clock = makeClock()
  // A line for each request would drown the story.
  const log_level = config.log_level === 'info' ? 'warn' : config.log_level
  const serving = await startServer({ ...config, rate_limit: 0, log_level }, { now: clock.now, log: message => console.error(message) })
  const { app, address } = serving
  let closing = false
  const close = async () => {
    closing = true
    return await serving.close()
  }
  const ended = untilSignal({ ...serving, close })
  try {
    await refuseRealData(address)
    const act = { db: app.operator_db, now: clock.now(), token_id: null, request_id: null }
    const { token } = await issueToken(act, { name: 'admin of the demo', role: 'admin' })
    await tellStory({ address, admin_token: token, clock, print })
    print(`\nServing at ${address} until Ctrl-C. Run it again and it goes on from here.`)
  } catch (error) {
    if (!closing) {
      await close()
      throw error
    }
  }
  await ended
}
