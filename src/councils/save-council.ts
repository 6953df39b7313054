import { v7 as uuidv7 } from 'uuid'
import { type Act, register as register_head, write } from '../database/write.ts'
import { alreadyExists, broken, brokenAt, type Problem } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Saved } from '../standards/save-standard.ts'
import type { Council, CouncilNew, Fault } from '../wire-types.d.ts'
import { asAlias, readCouncil } from './queries.ts'
import { type CouncilRecord, isSame, readRegister, type Register, storeCouncils } from './register.ts'
import { comesAfterItself } from './succession.ts'

/** What is wrong with a new register code, if anything: a GSS code is no register code, and would stand in its council's way. */
export function faultOfCode (code: string): string | undefined {
  if (/^[A-Z][0-9]{8}$/.test(code)) return `${code} is a GSS code: give the register code`
  if (!/^[A-Z0-9][A-Z0-9-]{1,9}$/.test(code)) return 'a register code is of 2 to 10 letters, digits and hyphens'
}

/** The problem of a code that is another council's. */
export function codeTaken (code: string, { id, code: holder }: CouncilRecord): Problem {
  const detail = code === holder ? `${code} is another council's code.` : `${code} is a code of ${holder}, current or former.`
  return alreadyExists(detail, { existing: id })
}

function requireFree ({ councils, holders }: Register, id: string, codes: string[]) {
  for (const code of codes) {
    const holder = holders.get(code)
    if (holder !== undefined && holder !== id) throw codeTaken(code, councils.get(holder)!)
  }
}

function planCouncil ({ councils, holders }: Register, id: string, code: string, given: CouncilNew): CouncilRecord {
  const faults: Fault[] = []
  const refuse = (pointer: string, detail: string) => { faults.push({ pointer, detail }) }
  const idOf = (pointer: string, other: string) => {
    const found = holders.get(asAlias(other))
    if (found === undefined) refuse(pointer, `no council has the code ${other}`)
    if (found === id) refuse(pointer, 'is the council itself: name another')
    return found ?? id
  }
  const before = councils.get(id)
  const { name, type, nation, gss_code = null, county, started_on = null, ended_on = null, replaced_by = [] } = given
  // Whoever knows it by an old GSS code keeps finding it, unless the list is given without that one.
  const outgoing = before?.gss_code && before.gss_code !== gss_code ? [before.gss_code] : []
  const former_gss_codes = given.former_gss_codes ?? [...before?.former_gss_codes ?? [], ...outgoing].filter(one => one !== gss_code)
  if (gss_code && former_gss_codes.includes(gss_code)) refuse('/former_gss_codes', `${gss_code} is its GSS code now: leave it out`)
  for (const one of outgoing) {
    if (!former_gss_codes.includes(one)) refuse('/former_gss_codes', `${one} was its GSS code until now: list it, so that it still finds the council`)
  }
  const replaced_by_ids = [...new Set(replaced_by.map((other, i) => idOf(`/replaced_by/${i}`, other)))].sort()
  const county_id = county == null ? null : idOf('/county', county)
  const record = {
    id, code, name, gss_code, former_gss_codes: [...former_gss_codes].sort(), type, nation, county_id, started_on, ended_on, replaced_by_ids
  }
  if (faults.length === 0 && comesAfterItself(id, new Map([...councils, [id, record]]))) {
    refuse('/replaced_by', 'the council would come after itself')
  }
  if (faults.length > 0) throw brokenAt(faults)
  return record
}

/**
 * Creates or replaces a council; what is left out is empty, but GSS codes that it had stay its own.
 * Throws alreadyExists where a code is another council's, and ruleBroken where a council named is unknown or comes after itself.
 */
export async function saveCouncil (act: Act, code: string, given: CouncilNew): Promise<Saved<Council>> {
  return await write(act, register_head, async tools => {
    const { trx } = tools
    const register = await readRegister(trx)
    const alias = asAlias(code)
    const held = register.holders.get(alias)
    const id = held ?? uuidv7()
    const before = held && await readCouncil(trx, id, act.now)
    requireMatch(act, before ? etagOf(before) : undefined, { council_id: id, subject: `councils/${id}` })
    requireFree(register, id, [given.gss_code ?? [], given.former_gss_codes ?? []].flat())
    const fault = held ? undefined : faultOfCode(alias)
    if (fault) throw broken('/code', fault)
    const record = planCouncil(register, id, register.councils.get(id)?.code ?? alias, given)
    if (!isSame(register.councils.get(id), record)) await storeCouncils(tools, register, [record])
    return { value: await readCouncil(trx, id, act.now), created: !held }
  }, { relations: 'move' })
}
