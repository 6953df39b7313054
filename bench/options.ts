import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

export interface Options {
  quick: boolean
  /** Where the data is kept from one run to the next. */
  data_dir: string
  /** Where the result is written; undefined: it is only printed. */
  output: string | undefined
  rounds: number
  /** How long each side is measured in each round, and how long it runs before that. */
  seconds: number
  warm_up: number
  /** Published scores of the large data; the small has 10,000. */
  scores: number
  /** Assessments of the one large import, and of those in the rounds. */
  import_whole: number
  import_round: number
  /** What an open live page asks for; undefined: the page of its region. */
  page: string | undefined
  /** Groups of figures; none given: all. */
  only: string[]
}

export const usage = `npm run bench -- [options]
  --quick            few short rounds on small data, printed and not written down
  --only <groups>    reads, pages, database, writes, policies, publishing, freshness, live, import; with commas between
  --data-dir <path>  where the data is kept (BENCH_DATA_DIR; a folder in the system's own for temporary files)
  --rounds <n>       interleaved rounds (12; quick 3)
  --seconds <n>      how long a side runs in a round (3; quick 0.7)
  --output <file>    where the result goes as Markdown (docs/benchmarks.md; quick: nowhere)
  --page <path>      what open live pages ask for (the page of their region)
  --data-only        makes the data and stops`

/** What the command line asks for. Throws on what it does not know. */
export function readOptions (args: string[], env = process.env): Options & { data_only: boolean } {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({
    args,
    options: { quick: flag, only: text, page: text, 'data-dir': text, rounds: text, seconds: text, output: text, 'data-only': flag, help: flag }
  })
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const { quick } = values
  const seconds = Number(values.seconds ?? (quick ? 0.7 : 3))
  const rounds = Number(values.rounds ?? (quick ? 3 : 12))
  if (!(seconds > 0) || !(rounds >= 1)) throw new Error(`--seconds and --rounds are numbers above 0\n\n${usage}`)
  return {
    quick,
    data_dir: values['data-dir'] ?? env.BENCH_DATA_DIR ?? join(tmpdir(), quick ? 'standpoint-bench-quick' : 'standpoint-bench'),
    output: values.output ?? (quick || values.only ? undefined : 'docs/benchmarks.md'),
    rounds,
    seconds,
    warm_up: quick ? 0.2 : 0.5,
    scores: quick ? 200_000 : 10_000_000,
    import_whole: quick ? 4_000 : 100_000,
    import_round: quick ? 400 : 10_000,
    page: values.page,
    only: values.only?.split(',') ?? [],
    data_only: values['data-only']
  }
}
