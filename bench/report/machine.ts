import { cpus, release, totalmem } from 'node:os'
import { ask } from '../data/cluster.ts'
import { sizeOf } from '../data/make-data.ts'
import { findProgram } from '../measure/programs.ts'
import type { Stage } from '../stage.ts'

/** What the figures were measured on, a line each. */
export async function tellMachine ({ cluster, options, period }: Stage): Promise<string[]> {
  const [row] = await ask<{ version: string, fsync: string }>(cluster.owner_url, "select current_setting('server_version') as version, current_setting('fsync') as fsync")
  const [small, large] = [await sizeOf(cluster, 'bench_small'), await sizeOf(cluster, 'bench_large')]
  return [
    `${cpus().length} cores (${cpus()[0]!.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform} ${release()}`,
    `Node ${process.versions.node}, PostgreSQL ${row!.version} (fsync ${row!.fsync}), ${await findProgram('pgbench') ?? 'no pgbench'}, ${await findProgram('psql') ?? 'no psql'}`,
    `the small data: 10,000 published scores, ${small} MB; the large: ${options.scores.toLocaleString('en-GB')}, ${large} MB; both of 400 councils in 10 regions, ${period.first} to ${period.last}`,
    `${options.rounds} rounds, ${options.seconds} s for each side of each, after ${options.warm_up} s that are not counted; servers, database and load share the cores`
  ]
}
