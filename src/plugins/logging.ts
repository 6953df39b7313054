// The log: in what form it is written, by which id a request goes in it, and what never gets into it.
import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyServerOptions } from 'fastify'
import plugin from 'fastify-plugin'
import pg from 'pg'

/** The id of a request: the caller's own X-Request-Id where it is one that can stand in logs and history, or else a new one. */
export function requestIdOf ({ headers }: { headers: IncomingHttpHeaders }): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(given) ? given : randomUUID()
}

/** Takes tokens, whole or in part, out of a line, wherever they have got in: in an address, in a message of PostgreSQL. */
function withoutTokens (line: string): string {
  return line
    .replace(/([?&](?:access_token|token|password|secret|key|api_key|apikey|authorization)=)[^&"\s\\]+/gi, '$1[redacted]')
    .replace(/sp(_|%5F)[\w-]{12,}/gi, 'sp_[redacted]')
    .replace(/\bbearer +[^\s"\\]+/gi, 'Bearer [redacted]')
}

/** PostgreSQL's complaints about a value quote it: data, constraints, and what functions raise. */
const about_values = /^(2[23]|P0)/

/** A failure as it may be logged: without the texts that people wrote. */
export function loggable (error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { code = '' } = error as { code?: string }
  const quotes = error instanceof pg.DatabaseError && about_values.test(code)
  const message = quotes ? `PostgreSQL refused a value: ${code}` : error.message.replace(/^The value ".*"/s, 'The value …')
  if (message === error.message) return error
  const { constraint, table, column, routine } = error as pg.DatabaseError
  const frames = error.stack?.split('\n').filter(line => /^ +at /.test(line)).join('\n')
  return Object.assign(new Error(message), { stack: `${message}\n${frames}`, code, constraint, table, column, routine })
}

const secret_headers = ['authorization', 'cookie', '["set-cookie"]', '["proxy-authorization"]']
// PostgreSQL's detail quotes the row that a constraint refused.
const places = [
  'err.detail', 'err.where', 'err.hint',
  ...['headers', '*.headers'].flatMap(place => secret_headers.map(name => name.startsWith('[') ? place + name : `${place}.${name}`))
]

async function prettyTo (destination: NodeJS.WritableStream): Promise<NodeJS.WritableStream | undefined> {
  try {
    const { default: pretty } = await import('pino-pretty')
    return pretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l', singleLine: true, sync: true, destination })
  } catch (error) {
    // It is a tool of development, which a production install leaves out.
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** How the service logs: a JSON object a line on stdout, or lines that people read where that is a terminal. Tests give another stream. */
export async function makeLogger (
  level: string, stream?: NodeJS.WritableStream & { isTTY?: boolean }
): Promise<FastifyServerOptions['logger']> {
  const terminal = (stream ?? process.stdout).isTTY
  return {
    level,
    // Without a stream pino writes to stdout by itself, faster than through Node's own.
    stream: (terminal && await prettyTo(stream ?? process.stdout)) || stream,
    redact: { paths: places, censor: '[redacted]' },
    hooks: { streamWrite: withoutTokens }
  }
}

/** Gives each request's id back, in X-Request-Id. */
export default plugin(async function logging (app) {
  app.addHook('onRequest', async (request, reply) => { reply.header('x-request-id', request.id) })
}, { name: 'logging' })
