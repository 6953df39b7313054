// What happens while a write waits for its council.
import pg from 'pg'
import type { Tester } from './app.ts'

/** Sends a request while another holds the council, does something meanwhile, lets go, and gives the answer. */
export async function whileHeld<Answer> (
  { owner_url }: Pick<Tester, 'owner_url'>, send: () => Promise<Answer>, meanwhile: (client: pg.Client) => Promise<unknown>, council = 'CON'
): Promise<Answer> {
  const client = new pg.Client({ connectionString: owner_url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select lock_council(id) from council where code = $1', [council])
    const answer = send()
    while ((await client.query('select from pg_locks where not granted')).rowCount === 0);
    await meanwhile(client)
    await client.query('commit')
    return await answer
  } finally {
    await client.end()
  }
}
