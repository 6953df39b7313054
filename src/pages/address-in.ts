import type { Language } from '../words/words.ts'

/** The address of the same page in a language: English has no prefix. */
export function addressIn (language: Language, address: string): string {
  const bare = address.replace(/^\/cy(?=$|[/?])/, '')
  const path = bare.startsWith('/') ? bare : `/${bare}`
  if (language === 'en') return path
  return path === '/' ? '/cy' : path.startsWith('/?') ? `/cy${path.slice(1)}` : `/cy${path}`
}
