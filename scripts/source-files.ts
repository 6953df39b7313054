import { globSync } from 'node:fs'

/** The files of src/ that tests can load: types leave nothing to run. */
export const source_files = globSync('src/**/*.ts').filter(file => !file.endsWith('.d.ts') && file !== 'src/database/tables.ts').sort()
