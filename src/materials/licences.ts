// Under which licence something may be that was made from something else.
import type { Licence } from '../wire-types.d.ts'

/** Each licence: what it is called, where it stands, and whether it asks for whoever made the work to be named. */
export const licences: Record<Licence, { name: string, url: string, named: boolean }> = {
  'CC-BY-4.0': { name: 'Creative Commons Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', named: true },
  'CC-BY-SA-4.0': { name: 'Creative Commons Attribution-ShareAlike 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/', named: true },
  'CC0-1.0': { name: 'Creative Commons Zero 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', named: false },
  'OGL-UK-3.0': { name: 'Open Government Licence 3.0', url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', named: true }
}

const share_alike = 'CC-BY-SA-4.0'

/**
 * What is wrong with the licence of something made from what is under these, if anything is. Share-alike stays share-alike. Attribution
 * cannot be waived by others than those who are to be named, which CC0 would do; the line of descent is where they are named.
 */
export function faultOfLicence (licence: Licence, made_from: Licence[]): string | undefined {
  if (made_from.includes(share_alike) && licence !== share_alike) return `what it is made from is under ${share_alike}, and so is everything made from it: give ${share_alike}`
  const naming = made_from.find(one => licences[one].named)
  if (naming && !licences[licence].named) {
    const allowed = Object.entries(licences).filter(([, { named }]) => named).map(([id]) => id)
    return `what it is made from is under ${naming}, which asks for its makers to be named, and ${licence} does not: give one of ${allowed.join(', ')}`
  }
}
