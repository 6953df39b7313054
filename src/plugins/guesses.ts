import plugin from 'fastify-plugin'
import { tooMany } from '../errors.ts'
import { makeCounter, networkOf } from './windows.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Asks whether a token is known, for an address: `ask` costs a query. Throws tooMany, without asking, where the address has sent
     * too many that are not. A token that was known here once is always asked for: who guesses beside it does not lock it out.
     */
    askForToken: <Found>(address: string, digest: string, ask: () => Promise<Found | undefined>) => Promise<Found | undefined>
  }
}

const most_proven = 10_000

/** So many unknown tokens a minute from one address; 0: no limit. */
export default plugin<{ limit: number }>(async function guesses (app, { limit }) {
  const counter = limit === 0 ? undefined : makeCounter(Math.max(10, Math.ceil(limit / 20)))
  const proven = new Set<string>()

  app.decorate('askForToken', async (address, digest, ask) => {
    if (!counter) return await ask()
    const network = networkOf(address)
    const known = proven.delete(digest)
    if (!known) {
      // Before the answer is there: of many at the same time only so many are asked for.
      const left = counter.count(network)
      if (left.count < 0) throw tooMany(`Too many unknown tokens came from this address: wait ${left.reset_s} s.`, { headers: { 'retry-after': String(left.reset_s) } })
    }
    const found = await ask()
    if (found === undefined) {
      if (known) counter.count(network)
      return undefined
    }
    if (!known) counter.uncount(network)
    if (proven.size >= most_proven) proven.delete(proven.values().next().value!)
    proven.add(digest)
    return found
  })
}, { name: 'guesses' })
