import type { RawBuilder } from 'kysely'
import { named, type Runner } from '../database/named-statement.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Role } from '../wire-types.d.ts'
import type { Viewer } from './visible-to.ts'

/** What differs from one caller of a role to another. */
interface Own {
  viewer_council_id: Viewer['council_id']
  viewer_region: Viewer['region']
  viewer_reads: Viewer['reads']
}

/**
 * A hot statement for each role, because what is visible is another condition for each: `build` is given the viewer, undefined for the
 * public, beside the values.
 */
export function namedByRole<Row, Values extends object> (what: string, build: (values: Values, viewer: Viewer | undefined) => RawBuilder<unknown>) {
  const statements = new Map<Role | undefined, ReturnType<typeof named<Row, Values & Own>>>()
  const make = (role: Role | undefined) => named<Row, Values & Own>(`${what}-for-${role ?? 'public'}`, values => {
    const { viewer_council_id: council_id, viewer_region: region, viewer_reads: reads } = values
    return build(values, role && { role, council_id, region, reads })
  })
  return async (on: Runner, caller: Caller | undefined, values: Values): Promise<Row[]> => {
    const { role, council_id = null, region = null, reads = [] } = caller ?? {}
    const statement = statements.get(role) ?? make(role)
    statements.set(role, statement)
    return await statement(on, { ...values, viewer_council_id: council_id, viewer_region: region, viewer_reads: reads })
  }
}
