// npm run test:faults [-- name …]: the faults at full size.
import { spawnSync } from 'node:child_process'

const names = process.argv.slice(2)
const { status } = spawnSync('tap', ['--disable-coverage', '--timeout=7200', 'test/faults/faults.test.ts'], {
  stdio: 'inherit', env: { ...process.env, FAULTS: ['long', ...names].join(' ') }
})
process.exit(status ?? 1)
