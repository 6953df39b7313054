import { existsSync, readFileSync } from 'node:fs'

const resident = /^VmRSS:\s+(\d+) kB$/m

/** Resident memory of a process in MB, as the kernel counts it; undefined where there is no /proc. */
export function residentMemory (pid: number): number | undefined {
  try {
    const [, kb] = resident.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kb === undefined ? undefined : Number(kb) / 1024
  } catch {
    return undefined
  }
}

/** Seconds of CPU that a process has used; NaN where there is no /proc. */
export function usedCpu (pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) return NaN
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** The most memory that a process had while the work ran, looked at ten times a second. */
export async function mostMemoryDuring<Answer> (pid: number, work: () => Promise<Answer>): Promise<{ answer: Answer, before: number, most: number }> {
  const before = residentMemory(pid) ?? NaN
  let most = before
  const timer = setInterval(() => { most = Math.max(most, residentMemory(pid) ?? NaN) }, 100)
  try {
    return { answer: await work(), before, most }
  } finally {
    clearInterval(timer)
  }
}
