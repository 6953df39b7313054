// The short form of every fault; FAULTS=long runs them at full size, FAULTS=long and names after it only those.
import t from 'tap'
import { faults } from './all.ts'

const [size, ...names] = (process.env.FAULTS ?? 'short').split(/[ ,]+/).filter(Boolean)
const unknown = names.filter(name => !faults.some(fault => fault.name === name))
if (unknown.length > 0) throw new Error(`There is no fault named ${unknown.join(', ')}: there are ${faults.map(({ name }) => name).join(', ')}.`)

// Each starts a PostgreSQL and services of its own.
if (size === 'short') t.setTimeout(300_000)

for (const { name, promise, run } of faults) {
  if (names.length > 0 && !names.includes(name)) continue
  await t.test(`${name}: ${promise}`, async t => await run(t, size === 'long'))
}
