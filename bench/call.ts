export interface Called<Body> {
  status: number
  headers: Headers
  body: Body
}

/** Sends a single request, outside of any load: `call(address, 'POST /v1/…', { token, body })`. */
export async function call<Body = any> (
  address: string, line: string, { token, body, headers = {} }: { token?: string, body?: unknown, headers?: Record<string, string> } = {}
): Promise<Called<Body>> {
  const [method, path] = line.split(' ') as [string, string]
  const answer = await fetch(new URL(path, address), {
    method,
    headers: { ...token && { authorization: `Bearer ${token}` }, ...body !== undefined && { 'content-type': 'application/json' }, ...headers },
    ...body !== undefined && { body: JSON.stringify(body) }
  })
  const text = await answer.text()
  const json = answer.headers.get('content-type')?.includes('json') && text !== ''
  return { status: answer.status, headers: answer.headers, body: (json ? JSON.parse(text) : text) as Body }
}

/** The same, and throws unless the status is 2xx. */
export async function must<Body = any> (...given: Parameters<typeof call>): Promise<Called<Body>> {
  const answer = await call<Body>(...given)
  if (answer.status >= 300) throw new Error(`${given[1]}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer
}
