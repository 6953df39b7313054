// What a route would have to declare for a row of docs/permissions.md to be true.
import type { Declaration, Scope } from '../../../src/plugins/access.ts'
import type { Role } from '../../../src/wire-types.d.ts'
import type { Row } from './table.ts'

type May = Declaration<any>['may']

const roles: Role[] = ['admin', 'editor', 'reviewer', 'lead', 'reader']
const words: Record<string, Scope> = { own: 'own council', regional: 'own region', member: 'member council', leading: 'leading', reviewing: 'reviewing council' }

/** The scopes of a name on that page, by role. */
function scopesIn (name: string): [Role, Scope][] {
  if (name === 'any token') return roles.map(role => [role, 'any'])
  if (name === 'holder') return roles.map(role => [role, 'holder'])
  if (name === 'maker') return [['editor', 'maker']]
  // Readers write no comments.
  if (name === 'author') return roles.filter(role => role !== 'reader').map(role => [role, 'author'])
  const [word, role] = name.split(' ') as [string, Role | undefined]
  // Heirs are let in where own is, to read.
  if (word === 'heir') return []
  return role ? [[role, words[word]!]] : [[word as Role, 'any']]
}

/** A declaration in one order, without scopes that say nothing beside `any`. */
export function widest (may: May): May {
  if (may === 'everyone') return may
  return Object.fromEntries(roles.filter(role => may[role]).map(role => [role, may[role]!.includes('any') ? ['any'] : [...may[role]!].sort()]))
}

/** What the row's "who may" comes to. */
export function scopesOf ({ may, method, operation }: Row): May {
  if (may.includes('everyone')) return 'everyone'
  if (method !== 'GET' && may.some(name => name.startsWith('heir'))) throw new Error(`${operation}: heirs only read`)
  const scopes: Partial<Record<Role, Scope[]>> = {}
  for (const [role, scope] of may.flatMap(scopesIn)) scopes[role] = [...scopes[role] ?? [], scope]
  return widest(scopes)
}
