// POST can be sent again: under the same Idempotency-Key what was done is not done again, and answered as it was the first time.
import { createHash, type Hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { validate as isUuid } from 'uuid'
import { claimKey, deleteExpiredKeys, type Held, type Key, keepAnswer, releaseKey, renewKey } from '../database/idempotency-keys.ts'
import { type Act, actOf, Replayed } from '../database/write.ts'
import { answerNotKept, invalidInput, keyReused, Problem, stillRunning } from '../errors.ts'
import type { Trx } from './database.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What it answers is shown once, and kept nowhere. */
    secret_answer?: boolean
  }
  interface FastifyRequest {
    /** The Idempotency-Key of a POST. */
    idempotency_key: string | undefined
    /** The body of a request with a key, as it was sent. */
    sent_body: string | undefined
  }
  interface FastifyReply {
    /**
     * Does what a POST asks for, and answers. Under a key it is done once: the answer is made within the transaction of the work's write,
     * which therefore has to give all that the answer is made of.
     */
    once: <Done, Body>(work: (act: Act) => Promise<Done>, answer: (done: Done) => Body) => Promise<Body>
    /**
     * The same for work of many transactions, which may be done again as far as it has come: its key is held while it runs, and its
     * answer kept after the last of them; a dry run keeps nothing. `file` is what is sent, as the work reads it.
     */
    onceAtLength: <Done>(
      dry_run: boolean | undefined, file: AsyncIterable<Buffer>, work: (act: Act, file: AsyncIterable<Buffer>) => Promise<Done>
    ) => Promise<Done>
  }
}

/** How long an answer is kept. */
const kept_ms = 24 * 60 * 60_000
/** How long a request of many transactions counts as running since it was last heard of, and how often it is. */
const running_ms = 30_000
const renewed_ms = 10_000
/** How often what is over is deleted. */
const deleted_ms = 10 * 60_000

const longest_key = 255

const badKey = (detail: string) => invalidInput('The Idempotency-Key is not one.', { errors: [{ pointer: '/Idempotency-Key', detail }] })

/**
 * The key that a header names: a text in quotes, as RFC 8941 has it, or a bare word. Throws invalidInput.
 * Source: draft-ietf-httpapi-idempotency-key-header.
 */
export function readKey (header: string): string {
  const [, quoted] = /^"((?:[ !#-[\]-~]|\\["\\])*)" *(?:;.*)?$/.exec(header) ?? []
  const key = quoted?.replaceAll(/\\(.)/g, '$1') ?? (/^[^\s",;\\]+$/.test(header) && /^[!-~]+$/.test(header) ? header : undefined)
  if (key === undefined) throw badKey('give one text in quotes, such as "8e03978e-40d5-43dd-bc93-6894a57f9324"')
  if (key === '') throw badKey('must not be empty')
  if (key.length > longest_key) throw badKey(`has ${key.length} characters: give ${longest_key} at most`)
  return key
}

/** What the digest of a request begins with; its body comes after it. */
function digestOf ({ method, raw }: FastifyRequest): Hash {
  return createHash('sha256').update(`${method} ${raw.url}\n`)
}

/** What was sent, byte for byte; a body that is read as it arrives is none of it. */
function requestDigest (request: FastifyRequest): Buffer {
  return digestOf(request).update(Buffer.isBuffer(request.body) ? request.body : request.sent_body ?? '').digest()
}

/** Answers as it was answered the first time. Throws stillRunning, keyReused and answerNotKept. */
function replay (reply: FastifyReply, { request, status, headers, body, existing }: Held, digest: Buffer): FastifyReply {
  if (status === null) throw stillRunning(undefined, { headers: { 'retry-after': '1' } })
  if (!request!.equals(digest)) throw keyReused()
  if (body === null) throw answerNotKept(undefined, existing === null ? {} : { existing })
  return reply.code(status).headers(headers!).type('application/json; charset=utf-8').send(body)
}

/** Of what has one that Standpoint made: regions have ids that people give. */
const idOf = (done: unknown) => {
  const { id } = done as { id?: unknown }
  return isUuid(id) ? id as string : null
}

/** The headers of an answer that go with its body. */
function headersOf (reply: FastifyReply): Record<string, string> {
  const given = ['location', 'etag'].map(name => [name, reply.getHeader(name)])
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

const after = (now: Date, ms: number) => new Date(now.getTime() + ms).toISOString()

function keyOf ({ caller, idempotency_key }: FastifyRequest): Key | undefined {
  return caller && idempotency_key !== undefined ? { token_id: caller.token_id, key: idempotency_key } : undefined
}

async function once<Done, Body> (reply: FastifyReply, work: (act: Act) => Promise<Done>, answer: (done: Done) => Body): Promise<Body> {
  const { request } = reply
  const act = actOf(request)
  const key = keyOf(request)
  if (!key) return answer(await work(act))
  const digest = requestDigest(request)
  let claimed = false
  let kept: string | undefined
  const claim = async (trx: Trx) => {
    const held = await claimKey(trx, key, act.now.toISOString())
    claimed = true
    if (held) throw new Replayed(held)
  }
  const keep = async (trx: Trx, done: unknown, council_id: string | null) => {
    const body = answer(done as Done)
    kept = reply.serialize(body as object) as string
    await keepAnswer(trx, key, {
      request: digest,
      council_id,
      status: reply.statusCode,
      headers: headersOf(reply),
      body: request.routeOptions.config.secret_answer ? null : kept,
      existing: idOf(body),
      expires_at: after(act.now, kept_ms)
    }, act.now.toISOString())
  }
  const sent = (reply: FastifyReply) => reply as unknown as Body
  try {
    const done = await work({ ...act, once: { claim, keep } })
    // A dry run keeps nothing.
    return kept === undefined ? answer(done) : sent(reply.type('application/json; charset=utf-8').send(kept))
  } catch (error) {
    if (error instanceof Replayed) return sent(replay(reply, error.held, digest))
    // What was refused before it came to writing may have been done before all the same.
    if (!claimed && error instanceof Problem) {
      const held = await act.db.transaction().execute(async trx => await claimKey(trx, key, act.now.toISOString()))
      if (held) return sent(replay(reply, held, digest))
    }
    throw error
  }
}

async function * hashing (file: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of file) {
    hash.update(chunk)
    yield chunk
  }
}

async function onceAtLength<Done> (
  reply: FastifyReply, dry_run: boolean | undefined, file: AsyncIterable<Buffer>, work: (act: Act, file: AsyncIterable<Buffer>) => Promise<Done>
): Promise<Done> {
  const { request } = reply
  const { server } = request
  const act = actOf(request)
  const key = keyOf(request)
  if (!key || dry_run) return await work(act, file)
  const hash = digestOf(request)
  const running = { request: null, council_id: null, status: null, headers: null, body: null, existing: null }
  const now = () => server.now()
  const held = await act.db.transaction().execute(async trx => {
    const held = await claimKey(trx, key, now().toISOString())
    if (!held) await keepAnswer(trx, key, { ...running, expires_at: after(now(), running_ms) }, now().toISOString())
    return held
  })
  if (held) {
    if (held.status !== null) for await (const chunk of file) hash.update(chunk)
    return replay(reply, held, hash.digest()) as unknown as Done
  }
  const renewing = setInterval(() => renewKey(act.db, key, after(now(), running_ms)).catch(() => {}), renewed_ms).unref()
  try {
    const done = await work(act, hashing(file, hash))
    const body = reply.serialize(done as object) as string
    const answered = { ...running, request: hash.digest(), status: reply.statusCode, headers: headersOf(reply), body, expires_at: after(now(), kept_ms) }
    await act.db.transaction().execute(async trx => await keepAnswer(trx, key, answered, now().toISOString()))
    return reply.type('application/json; charset=utf-8').send(body) as unknown as Done
  } catch (error) {
    await releaseKey(act.db, key).catch(() => {})
    throw error
  } finally {
    clearInterval(renewing)
  }
}

/** reply.once and reply.onceAtLength, and the deleting of answers that are over. */
export default plugin(async function idempotency (app) {
  app.decorateRequest('idempotency_key', undefined)
  app.decorateRequest('sent_body', undefined)
  app.decorateReply('once', async function (this: FastifyReply, work, answer) { return await once(this, work, answer) })
  app.decorateReply('onceAtLength', async function (this: FastifyReply, dry_run, file, work) { return await onceAtLength(this, dry_run, file, work) })
  app.addHook('onRoute', route => {
    if (route.method !== 'POST') return
    route.onRequest = [...[route.onRequest ?? []].flat(), (request, _, done) => {
      const header = request.headers['idempotency-key'] as string | undefined
      if (header !== undefined) request.idempotency_key = readKey(header)
      done()
    }]
  })

  let deleting: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    deleting = deleteExpiredKeys(app.operator_db, app.now().toISOString())
      .catch((error: Error) => app.log.warn({ reason: error.message }, 'expired idempotency keys were not deleted'))
  }, deleted_ms).unref()
  app.addHook('preClose', async () => {
    clearInterval(timer)
    await deleting
  })
}, { name: 'idempotency', dependencies: ['database', 'clock'] })
