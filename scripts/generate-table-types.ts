// Writes src/database/tables.ts from a database that all migrations have run on. With --check it only compares, and fails on drift.
import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedServer } from '../src/database/embedded-server.ts'
import { migrate } from '../src/database/migrator.ts'

const union = (...values: string[]) => values.map(value => `'${value}'`).join(' | ')
const orNull = (...values: string[]) => `${union(...values)} | null`
const overrides = {
  columns: {
    'token.role': union('admin', 'editor', 'reviewer', 'lead', 'reader'),
    'council.type': union('NMD', 'UA', 'MD', 'LBO', 'CC', 'CTY', 'SCO', 'WPA', 'NID', 'COMB', 'SRA'),
    'assessment.status': union('draft', 'submitted', 'published'),
    'council_alias.kind': union('code', 'former_code', 'gss_code', 'former_gss_code'),
    'review.status': union('invited', 'accepted', 'completed', 'declined', 'released'),
    'review.outcome': orNull('agree', 'agree_with_recommendations', 'disagree'),
    'review.release_cause': orNull('lead', 'publication'),
    'review.conflict': orNull('own-council', 'succession', 'two-tier', 'shared-service', 'declared-interest'),
    'peer_score.priority': orNull('high', 'medium', 'low'),
    'improvement_action.status': union('open', 'done', 'dropped'),
    'material.kind': union('workshop_plan', 'agenda', 'exercise', 'notes'),
    'material_version.status': union('preparation', 'published'),
    'material_version.licence': union('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'OGL-UK-3.0'),
    'thread.kind': union('question', 'news'),
    'region_proposal.status': union('proposed', 'opened', 'merged', 'withdrawn', 'declined'),
    'take_over.status': union('asked', 'accepted', 'declined')
  }
}

const data_dir = await mkdtemp(join(tmpdir(), 'standpoint-types-'))
// As root, PostgreSQL runs as another account, which has to be able to enter.
await chmod(data_dir, 0o755)
const server = await openEmbeddedServer({ data_dir, fsync: false })
try {
  await migrate(server.owner_url)
  execFileSync('kysely-codegen', [
    '--url', server.owner_url, '--dialect', 'postgres', '--out-file', 'src/database/tables.ts',
    '--numeric-parser', 'number', '--date-parser', 'string', '--type-mapping', '{"timestamptz":"string","int8":"number"}',
    '--overrides', JSON.stringify(overrides), '--exclude-pattern', 'kysely_*', '--log-level', 'error',
    ...process.argv.includes('--check') ? ['--verify'] : []
  ], { stdio: 'inherit' })
} catch (error) {
  console.error('src/database/tables.ts is not what the migrations give: run `npm run generate:table-types` and commit it.')
  if (!process.argv.includes('--check')) throw error
  process.exitCode = 1
} finally {
  await server.close()
  await rm(data_dir, { recursive: true, force: true })
}
