import type { Goal, Group, Measured } from '../figures/figure.ts'
import { spreadOf } from '../measure/quartiles.ts'
import type { Stage } from '../stage.ts'
import { tellMachine } from './machine.ts'
import { isMet, isVoid, swingOfConstants } from './verdict.ts'

/** A number as it can be read at a glance. */
const show = (value: number) => Number.isNaN(value)
  ? '-'
  : value >= 1000 ? Math.round(value).toLocaleString('en-GB') : value >= 10 ? value.toFixed(1) : value.toFixed(2)

function goalOf ({ at_least, at_most, unit }: Goal): string {
  const [word, value] = at_least !== undefined ? ['at least', at_least] : ['at most', at_most]
  return value === undefined ? '' : `${word} ${value}${unit ? ` ${unit}` : ''}`
}

function goalRow (goal: Goal, measured: Measured): string {
  const met = isMet(goal, measured)
  const value = goal.value(measured)
  const found = Number.isNaN(value) ? 'not measured' : `${value >= 10 ? value.toFixed(0) : value.toFixed(2)}${goal.unit ? ` ${goal.unit}` : ''}`
  return `| ${goal.figure} | ${goalOf(goal)} | ${found} | ${met === undefined ? '' : met ? 'yes' : '**no**'} |`
}

function sideRow (side: Group['sides'][number], { of, failures }: Measured): string {
  if ('missing' in side) return `| ${side.name} | ${side.missing} | | | |`
  if (!of(side.name)) return `| ${side.name} | **failed**: ${failures.get(side.name)?.split('\n')[0]!.slice(0, 300)} | | | |`
  const { median, lower, upper } = spreadOf(of(side.name)!)
  return `| ${side.name} | ${show(median)} | ${show(lower)} | ${show(upper)} | ${side.unit} |`
}

/** The result of a run as Markdown: what was to be shown, and what each side came to. */
export async function writeReport (stage: Stage, groups: Group[], measured: Measured): Promise<string> {
  const swing = swingOfConstants(measured)
  const said = await Promise.all(groups.flatMap(({ check }) => check ? [check().catch((error: Error) => { measured.failures.set('a check', error.message); return `**${error.message}**` })] : []))
  const command = ['npm run bench', ...process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : []].join(' ')
  const told = swing === undefined ? '' : `The quartiles of the constant are within ${(swing * 100).toFixed(0)} % of its median.`
  return [
    '# Benchmarks',
    '',
    `\`${command}\` on ${new Date().toISOString().slice(0, 10)}. How it measures, and how to read it: [bench](../bench/README.md).`,
    '',
    ...(await tellMachine(stage)).map(line => `- ${line}`),
    '',
    isVoid(measured) ? `**This run is void**: a machine so busy says nothing. ${told}` : told,
    '',
    '## What has to be shown',
    '',
    '| figure | goal | found | met |',
    '|---|---|---|---|',
    ...groups.flatMap(({ goals }) => goals).map(goal => goalRow(goal, measured)),
    '',
    '## Each side',
    '',
    'Medians and quartiles over the rounds.',
    '',
    '| | median | lower | upper | |',
    '|---|--:|--:|--:|---|',
    ...groups.flatMap(({ sides }) => sides).map(side => sideRow(side, measured)),
    '',
    ...[...groups.flatMap(({ notes = [] }) => notes), ...said].map(note => `- ${note}`),
    ''
  ].join('\n')
}
