// What any script in any language would do: JSON over HTTP with a bearer token.

export interface Answer<Body> {
  status: number
  body: Body
}

export interface Client {
  /** Sends a request such as `call('PUT /v1/councils/CON', { … })` and gives the answer, whatever its status. */
  call: <Body>(line: string, body?: unknown) => Promise<Answer<Body>>
  /** The same for a request that has to succeed: gives the body. Throws what the server said otherwise. */
  must: <Body>(line: string, body?: unknown) => Promise<Body>
  /** The same for one that makes something, which an earlier run may have made: gives its id either way. */
  make: (line: string, body: unknown) => Promise<{ id: string, created: boolean }>
}

/** A client of the server at the address; without a token it is the public. */
export function connect (address: string, token?: string): Client {
  async function call<Body> (line: string, body?: unknown): Promise<Answer<Body>> {
    const [method, path] = line.split(' ') as [string, string]
    const answer = await fetch(new URL(path, address), {
      method,
      headers: { ...token && { authorization: `Bearer ${token}` }, ...body !== undefined && { 'content-type': 'application/json' } },
      body: JSON.stringify(body)
    })
    const text = await answer.text()
    return { status: answer.status, body: (text === '' ? undefined : JSON.parse(text)) as Body }
  }

  function bodyOf<Body> (line: string, { status, body }: Answer<Body>): Body {
    if (status >= 300) throw new Error(`The demo did not expect ${line} to be answered with ${status}: ${JSON.stringify(body)}`)
    return body
  }

  async function make (line: string, body: unknown) {
    const answer = await call<{ id: string, existing?: string }>(line, body)
    if (answer.status === 409 && answer.body.existing) return { id: answer.body.existing, created: false }
    return { id: bodyOf(line, answer).id, created: true }
  }

  return { call, make, must: async (line, body) => bodyOf(line, await call(line, body)) }
}
