// The same story twice: two databases that are alike to the last byte, and an app on each by the same clock.
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import type { Tester } from './app.ts'
import { inject } from './inject.ts'
import { databaseUrl, runSql } from './server.ts'

export type World = Awaited<ReturnType<typeof openWorld>>

async function openWorld (t: Test, { app: { now }, owner_url, database, direct_url }: Tester, name: string) {
  const origin = new URL(owner_url).pathname.slice(1)
  const server_url = databaseUrl(owner_url, 'postgres')
  // A pooler goes on holding connections of apps that are closed.
  const let_go = `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${origin}'`
  await runSql(server_url, let_go, `create database ${name} template ${origin}`)
  const app = await buildApp({
    database: { ...database, url: databaseUrl(database.url, name) }, direct_url: direct_url && databaseUrl(direct_url, name), now, public_url: 'https://standpoint.example.org'
  })
  await app.ready()
  t.teardown(async () => {
    await app.close()
    await runSql(server_url, `drop database if exists ${name} with (force)`)
  })
  /** Sends a request that is told from no other, and gives what a caller can hold against another answer. */
  const ask = async (line: string, { as, body, headers = {} }: { as?: string, body?: object, headers?: Record<string, string> } = {}) => {
    const [method, url] = line.split(' ') as ['GET', string]
    const answer = await inject(app, {
      method,
      url,
      headers: { 'x-request-id': 'the-same', ...as && { authorization: `Bearer ${as}` }, ...headers },
      ...body && { payload: body }
    })
    const { date, ...told } = answer.headers
    return { status: answer.statusCode, headers: told, text: answer.body }
  }
  return { app, ask, owner_url: databaseUrl(owner_url, name) }
}

/** Ends the app of a story, and goes on with it in two worlds that do not know of each other. */
export async function openTwoWorlds (t: Test, tester: Tester): Promise<[World, World]> {
  await tester.app.close()
  const origin = new URL(tester.owner_url).pathname.slice(1)
  return [await openWorld(t, tester, `${origin}_a`), await openWorld(t, tester, `${origin}_b`)]
}
