// The documents as a reader has them: code to run, and what it does when it is run.
import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'

export interface Block {
  file: string
  language: string
  /** The headings that it stands under, outermost first. */
  under: string[]
  text: string
}

export const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** Every document that people are asked to read. */
export const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...globSync('docs/**/*.md')].sort()

/** The blocks of code of a document, in order. */
export function blocksOf (file: string): Block[] {
  const blocks: Block[] = []
  const under: string[] = []
  let open: Block | undefined
  for (const line of read(file).split('\n')) {
    const [, fence] = /^```(.*)$/.exec(line) ?? []
    const [, marks, title] = /^(#+) (.*)$/.exec(line) ?? []
    if (fence !== undefined && open) {
      blocks.push(open)
      open = undefined
    } else if (fence !== undefined) open = { file, language: fence, under: [...under], text: '' }
    else if (open) open.text += `${line}\n`
    else if (marks && title) under.splice(marks.length - 1, Infinity, title)
  }
  return blocks
}

/** What blocks of a language under a heading say, one after the other, as one script. */
export function scriptOf (file: string, heading: string, language: string): string {
  const texts = blocksOf(file).filter(block => block.under.includes(heading) && block.language === language).map(({ text }) => text)
  if (texts.length === 0) throw new Error(`${file} has no ${language} under ${heading}`)
  return texts.join('\n')
}

export interface Ran {
  code: number | null
  out: string
}

/** Runs a program in the root of the project until it ends; what it wrote to both streams, in order as far as there is one. */
export async function run (program: string, args: string[], { input = '', ...env }: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(program, args, { env: { ...process.env, ...env } })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => { out += String(data) })
  // A program that reads nothing may have ended before this is written.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, out }))
  })
}
