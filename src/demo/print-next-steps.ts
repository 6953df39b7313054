import { heading, wrap } from './layout.ts'
import { standard } from './plan.ts'

export interface RoleToken {
  role: string
  token: string
  use: string
}

/** Prints the addresses to try next, and a token for each role. */
export function printNextSteps (address: string, assessment: string, tokens: RoleToken[], print: (text?: string) => void): void {
  const tokenOf = (role: string) => tokens.find(token => token.role === role)!.token
  print(heading('One token for each role; they end 30 days from now'))
  for (const { role, token, use } of tokens) {
    print(`${role.padEnd(10)}${token}`)
    print(wrap(use, '          '))
  }
  print(heading('To look at, in a browser'))
  print(`  ${address}/regions/south-west`)
  print(`  ${address}/assessments/${assessment}`)
  print(`  ${address}/cy`)
  print(heading('Try next'))
  print(`  curl '${address}/v1/regions/south-west/progress?standard=${standard}'`)
  print(`  curl '${address}/v1/progress?standard=${standard}&as_of=2025-06-30'`)
  print(`  curl '${address}/v1/councils/CON/services'`)
  print(`  curl '${address}/v1/assessments/${assessment}'`)
  print('  # how far peers and councils are apart, point by point')
  print(`  curl '${address}/v1/regions/south-west/calibration?standard=${standard}'`)
  const withToken = (role: string, ...paths: string[]) => {
    for (const path of paths) print(`  curl -H 'Authorization: Bearer ${tokenOf(role)}' \\\n    '${address}/v1/${path}'`)
  }
  print('  # the editor: whose token it is; the comments, which the public does not see; what waits')
  withToken('editor', 'me', `assessments/${assessment}/comments`, 'councils/CON/inbox')
  print('  # the reviewer: what Devon reviews, and what was answered')
  withToken('reviewer', 'me/reviews')
  print('  # the lead: who reviews whom, and how the work is shared')
  withToken('lead', 'regions/south-west/reviews', 'regions/south-west/reciprocity')
}
