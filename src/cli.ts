// The command line: each command a few lines over a feature's function.
import { readFile } from 'node:fs/promises'
import { Command, CommanderError, Option } from 'commander'
import { importFile } from './assessments-import/import-file.ts'
import { backUp } from './backup/back-up.ts'
import { restore, tryBackup } from './backup/restore.ts'
import { printAssessmentsImport } from './command-line/print-assessments-import.ts'
import { printImport } from './command-line/print-import.ts'
import { printLines } from './command-line/print-lines.ts'
import { printRestored } from './command-line/print-restored.ts'
import { readCount, readMinutes, readTime } from './command-line/read-options.ts'
import { report } from './command-line/report.ts'
import { untilStopped } from './command-line/until-stopped.ts'
import { readConfig } from './config.ts'
import { importRegister } from './councils/import-register.ts'
import { openDatabase } from './database/open-database.ts'
import { actAsOperator, prepareDatabase } from './database/prepare-database.ts'
import type { Act } from './database/write.ts'
import { exportCouncil } from './export/export-council.ts'
import { listHeads, readHeads } from './history/heads.ts'
import { verifyHistory } from './history/verify-history.ts'
import { rebuildProgress, verifyProgress } from './progress/keep-progress.ts'
import { loadRegions, loadStandard } from './reference.ts'
import { issueToken } from './tokens/issue-token.ts'
import { requireToken } from './tokens/queries.ts'
import { revokeToken } from './tokens/revoke-token.ts'
import { rotateToken } from './tokens/rotate-token.ts'

const log = (message: string) => console.error(message)

/** Runs the work as the operator on the migrated database, beside a running server if there is one. */
async function operate<Answer> (work: (act: Act) => Promise<Answer>): Promise<Answer> {
  const database = await openDatabase(readConfig(), { log })
  try {
    await prepareDatabase(database)
    return await actAsOperator(database, work)
  } finally {
    await database.close()
  }
}

const program = new Command('standpoint')
  .description('Where councils stand on each point of a service standard.')
  .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 wrong usage or configuration.')

// The service is loaded by those who serve alone: it is half of what any other command takes to start.

program.command('serve').description('serve the API until SIGINT or SIGTERM').action(async () => {
  const { startServer, untilSignal } = await import('./server.ts')
  const serving = await startServer(readConfig(), { log })
  log(`Standpoint serves at ${serving.address}`)
  await untilSignal(serving)
})

program.command('demo').description('tell the whole story over HTTP on demo data, then keep serving').action(async () => {
  const { runDemo } = await import('./demo/run-demo.ts')
  await runDemo(readConfig())
})

program.command('migrate').description('bring the database to the newest migration and load missing standards and regions').action(async () => {
  const database = await openDatabase(readConfig(), { log })
  try {
    const ran = await prepareDatabase(database)
    console.log(ran.length > 0 ? `Ran ${ran.join(', ')}.` : 'Nothing to migrate.')
  } finally {
    await database.close()
  }
})

const token = program.command('token').description('tokens')
token.command('create').description('issue a token and print it, and nothing else')
  .addOption(new Option('--role <role>', 'what it is for').choices(['admin', 'editor', 'reviewer', 'lead', 'reader']).makeOptionMandatory())
  .requiredOption('--name <name>', 'who or what will use it, such as "editor at Cornwall"')
  .option('--council <code>', 'the council of an editor, reviewer or lead')
  .option('--region <id>', 'the region of a lead')
  .option('--expires-at <time>', 'when it stops working, as RFC 3339: a year from now at most, and after 90 days unless given', readTime)
  .action(async ({ role, name, council, region, expiresAt: expires_at }) => {
    const issued = await operate(async act => await issueToken(act, { role, name, council, region, expires_at }))
    console.log(issued.token)
  })
token.command('rotate').description('renew a token under its id: print its new secret, and nothing else')
  .argument('<id>', 'the id of the token')
  .option('--overlap-minutes <minutes>', 'for how long the secret before goes on working: a day unless given, a week at most; 0: it stops at once', readMinutes)
  .option('--expires-at <time>', 'when it stops working, as RFC 3339: a year from now at most, and after 90 days unless given', readTime)
  .action(async (id: string, { overlapMinutes: overlap_minutes, expiresAt: expires_at }: { overlapMinutes?: number, expiresAt?: string }) => {
    const rotated = await operate(async act => await rotateToken(act, await requireToken(act, id), { overlap_minutes, expires_at }))
    console.log(rotated.token)
  })
token.command('revoke').description('stop a token at once, with all that it made if it is an editor\'s')
  .argument('<id>', 'the id of the token')
  .option('--made-since <time>', 'stop, too, what an admin\'s made or rotated since then, as RFC 3339', readTime)
  .action(async (id: string, { madeSince: made_since }: { madeSince?: string }) => {
    await operate(async act => await revokeToken(act, await requireToken(act, id), made_since))
  })

const councils = program.command('councils').description('the council register')
councils.command('import').description('import the public register of councils from a CSV file')
  .argument('<file>', 'the register, as CSV')
  .option('--dry-run', 'say what would happen and change nothing')
  .option('--atomic', 'keep nothing when a row is rejected')
  .action(async (file: string, { dryRun: dry_run, atomic }: { dryRun?: boolean, atomic?: boolean }) => {
    const csv = await readFile(file)
    printImport(await operate(async act => await importRegister(act, csv, { dry_run, atomic })), dry_run)
  })

const assessments = program.command('assessments').description('assessments')
assessments.command('import').description('import years of assessments from a file of NDJSON or CSV, one assessment a line')
  .argument('<file>', 'the file: CSV where its name ends in .csv, else NDJSON; docs/importing.md describes both')
  .option('--council <code>', 'the council that they are all for: lines may leave it out')
  .option('--dry-run', 'say what would happen and change nothing')
  .action(async (file: string, { council, dryRun: dry_run }: { council?: string, dryRun?: boolean }) => {
    printAssessmentsImport(await operate(async act => await importFile(act, file, { council, dry_run })), dry_run)
  })

const standards = program.command('standards').description('standards')
standards.command('load').description('create or replace a standard from a JSON file')
  .argument('<file>', 'the standard, as schemas/standards_file.json describes it')
  .action(async (file: string) => {
    const { id, created } = await operate(async act => await loadStandard(act, file))
    console.log(`${created ? 'Created' : 'Replaced'} ${id}.`)
  })

const regions = program.command('regions').description('regional groups')
regions.command('load').description('create or replace regions from a JSON file')
  .argument('<file>', 'the regions, as schemas/regions_file.json describes them')
  .action(async (file: string) => {
    for (const { id, created } of await operate(async act => await loadRegions(act, file))) console.log(`${created ? 'Created' : 'Replaced'} ${id}.`)
  })

const progress = program.command('progress').description('the figures that are kept of every council')
progress.command('verify').description('hold them against all that is published; exit code 1 where they differ')
  .option('--council <code>', 'one council alone')
  .action(async ({ council }: { council?: string }) => {
    const { councils, wrong } = await operate(async act => await verifyProgress(act, council))
    for (const { council, what, standard, phase, day } of wrong) console.log([council, what, standard, phase, day].filter(Boolean).join(' '))
    console.log(`${councils} ${councils === 1 ? 'council' : 'councils'} looked at, ${wrong.length} ${wrong.length === 1 ? 'place' : 'places'} wrong.`)
    if (wrong.length > 0) process.exitCode = 1
  })
progress.command('rebuild').description('count them anew from all that is published, council by council')
  .option('--council <code>', 'one council alone')
  .action(async ({ council }: { council?: string }) => {
    const councils = await operate(async act => await rebuildProgress(act, council))
    console.log(`${councils} ${councils === 1 ? 'council' : 'councils'} counted anew.`)
  })

const history = program.command('history').description('who changed what and when')
history.command('verify').description('look for anything that was changed, taken out or put in past the service; exit code 1 where it was')
  .option('--council <code>', 'one council alone')
  .option('--heads <file>', 'heads that were kept: also look whether the histories still pass through them')
  .action(async ({ council: code, heads }: { council?: string, heads?: string }) => {
    const kept = heads === undefined ? [] : await readHeads(heads)
    const { chains, wrong } = await operate(async act => await verifyHistory(act, { code, kept }, ({ council, seq, what }) => {
      console.log([council, seq, what].filter(part => part !== null).join(' '))
    }))
    console.log(`${chains} ${chains === 1 ? 'history' : 'histories'} looked at, ${wrong} ${wrong === 1 ? 'place' : 'places'} wrong.`)
    if (wrong > 0) process.exitCode = 1
  })
history.command('heads').description('print where each history stands, as one JSON object a line: to be kept elsewhere, for verify')
  .action(async () => {
    const all = await operate(async act => await listHeads(act.db, { after: undefined, limit: Number.MAX_SAFE_INTEGER - 1 }))
    await printLines(async print => await print(all))
  })

program.command('export').description('print all that is held on a council, without secrets, as one JSON object a line')
  .requiredOption('--council <code>', 'its register or GSS code, current or former')
  .action(async ({ council }: { council: string }) => {
    // Nothing is migrated first: reading changes nothing.
    const database = await openDatabase(readConfig(), { log })
    try {
      await actAsOperator(database, async act => await printLines(async print => await exportCouncil(act, council, print)))
    } finally {
      await database.close()
    }
  })

const backup = program.command('backup').description('back up the whole database into a file of its own, and print which; beside a running service too')
  .argument('<folder>', 'where backups are kept: best on another disk')
  .option('--keep <number>', 'remove the oldest, so that this many are there with this one', readCount)
  .action(async (folder: string, { keep }: { keep?: number }) => {
    console.log(await untilStopped(async signal => await backUp(readConfig(), folder, { keep, log, signal })))
  })
backup.command('verify').description('restore a backup into a folder that is thrown away, and say what is in it; exit code 1 where it is not whole')
  .argument('<file>', 'a backup')
  .action(async (file: string) => {
    const tried = await untilStopped(async signal => await tryBackup(file, { log, signal }))
    if (!printRestored(tried, true)) process.exitCode = 1
  })

program.command('restore').description('restore a backup to where there is no data yet, and say what is in it; exit code 1 where it is not whole')
  .argument('<file>', 'a backup')
  .option('--despite-faults', 'keep what is restored also where histories or progress are not as they were written')
  .action(async (file: string, { despiteFaults: despite_faults }: { despiteFaults?: boolean }) => {
    const restored = await untilStopped(async signal => await restore(readConfig(), file, { despite_faults, log, signal }))
    if (!printRestored(restored)) process.exitCode = 1
  })

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)]
for (const command of everyCommand(program)) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  // Commander has printed its own message already; help and version are no faults.
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : report(error)
}
