import { heading, wrap } from './layout.ts'
import { standard } from './plan.ts'

export interface RoleToken {
  role: string
  token: string
  use: string
}

/** Prints the addresses to try next, and a token for each role. */
export function printNextSteps (address: string, assessment: string, tokens: RoleToken[], print: (text?: string) => void): void {
  const editor = tokens.find(({ role }) => role === 'editor')!.token
  print(heading('One token for each role; they end 30 days from now'))
  for (const { role, token, use } of tokens) {
    print(`${role.padEnd(10)}${token}`)
    print(wrap(use, '          '))
  }
  print(heading('Try next'))
  print(`  curl '${address}/v1/regions/south-west/progress?standard=${standard}'`)
  print(`  curl '${address}/v1/progress?standard=${standard}&as_of=2025-06-30'`)
  print(`  curl '${address}/v1/councils/CON/services'`)
  print(`  curl '${address}/v1/assessments/${assessment}'`)
  print('  # whose token it is; with it, the comments, which the public does not see')
  print(`  curl -H 'Authorization: Bearer ${editor}' \\\n    '${address}/v1/me'`)
  print(`  curl -H 'Authorization: Bearer ${editor}' \\\n    '${address}/v1/assessments/${assessment}/comments'`)
}
