// What the demo needs beside the client that anybody can use.
import { createStandpoint, type Standpoint, StandpointProblem } from '../../clients/typescript/client.ts'

export type Client = Standpoint

/** A client of the server at the address; without a token it is the public. */
export function connect (address: string, token?: string): Client {
  return createStandpoint({ address, token })
}

/** The one parameter of an address such as /v1/assessments/{id}. */
export function of (id: string) {
  return { params: { path: { id } } }
}

/** The refusal with which a request is answered. Throws where it is not refused. */
export async function refusalOf (sent: Promise<{ response: Response }>): Promise<StandpointProblem> {
  try {
    const { response } = await sent
    throw new Error(`The demo did not expect ${response.url} to be answered with ${response.status}`)
  } catch (error) {
    if (error instanceof StandpointProblem) return error
    throw error
  }
}

/** The id of what a request makes, or has made in an earlier run. */
export async function findOrMake (sent: Promise<{ data: { id: string } }>): Promise<{ id: string, is_new: boolean }> {
  try {
    return { id: (await sent).data.id, is_new: true }
  } catch (error) {
    if (error instanceof StandpointProblem && error.existing) return { id: error.existing, is_new: false }
    throw error
  }
}

/** The same, where it does not matter which. */
export async function make (sent: Promise<{ data: { id: string } }>): Promise<string> {
  return (await findOrMake(sent)).id
}
