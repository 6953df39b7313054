// Writes src/wire-types.d.ts from schemas/. With --check it only compares, and fails on drift.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { compile } from 'json-schema-to-typescript'

const target = new URL('../src/wire-types.d.ts', import.meta.url)
const folder = new URL('../schemas/', import.meta.url)
const files = (await readdir(folder)).sort()
const every = {
  title: 'Schemas',
  type: 'object' as const,
  additionalProperties: false,
  required: files,
  properties: Object.fromEntries(files.map(file => [file, { $ref: file }]))
}
const source = await compile(every, 'Schemas', {
  cwd: folder.pathname,
  bannerComment: '// Generated from schemas/ by `npm run generate:wire-types`; do not edit.',
  ignoreMinAndMaxItems: true,
  style: { semi: false, singleQuote: true }
})
if (process.argv.includes('--check')) {
  if (source !== await readFile(target, 'utf8')) {
    console.error('src/wire-types.d.ts is not what schemas/ give: run `npm run generate:wire-types` and commit it.')
    process.exit(1)
  }
} else {
  await writeFile(target, source)
}
