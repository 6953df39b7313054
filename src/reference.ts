// Standards and regional groups as data files: checked by a schema, loaded by `migrate` and by `standards load`, `regions load`.
import { readdir, readFile } from 'node:fs/promises'
import type { Act } from './database/write.ts'
import { invalidInput } from './errors.ts'
import { readJson } from './plugins/json.ts'
import { faultsOf, thorough } from './plugins/validation.ts'
import { saveRegion } from './regions/save-region.ts'
import { saveStandard } from './standards/save-standard.ts'
import type { Schemas } from './wire-types.d.ts'

const folder = new URL('../reference/', import.meta.url)

async function readChecked<File extends 'standards_file.json' | 'regions_file.json'> (file: string | URL, schema: File): Promise<Schemas[File]> {
  const source = await readFile(file, 'utf8')
  let read
  try {
    read = readJson(source)
  } catch (error) {
    throw invalidInput(`${file} is not JSON: ${(error as Error).message}`)
  }
  const valid = thorough().getSchema<Schemas[File]>(schema)!
  const { value: data, faults } = read
  if (faults.length > 0 || !valid(data)) {
    const errors = faults.length > 0 ? faults : faultsOf(valid.errors ?? [])
    throw invalidInput(`${file} does not fit ${schema}:\n${errors.map(({ pointer, detail }) => `  ${pointer || '/'} ${detail}`).join('\n')}`, { errors })
  }
  return data as Schemas[File]
}

/** Loads a standard from a file. Throws invalidInput listing every fault. Gives its id and whether it was created. */
export async function loadStandard (act: Act, file: string | URL, only_missing = false) {
  const { id, ...standard } = await readChecked(file, 'standards_file.json')
  return { id, created: (await saveStandard(act, id, standard, { only_missing })).created }
}

/** Loads regions from a file, likewise. */
export async function loadRegions (act: Act, file: string | URL, only_missing = false) {
  const loaded = []
  for (const { id, ...region } of await readChecked(file, 'regions_file.json')) {
    loaded.push({ id, created: (await saveRegion(act, id, region, { only_missing })).created })
  }
  return loaded
}

/** Creates what is missing of the standards and regions that come with the product, and overwrites nothing. */
export async function loadReference (act: Act): Promise<void> {
  for (const file of (await readdir(new URL('standards/', folder))).sort()) await loadStandard(act, new URL(`standards/${file}`, folder), true)
  await loadRegions(act, new URL('regions.json', folder), true)
}
