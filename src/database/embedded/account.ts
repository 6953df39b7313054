import { spawn, spawnSync } from 'node:child_process'
import { lchownSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { EmbeddedServerError } from './error.ts'

/** Whom PostgreSQL runs as when we are root; undefined when we are not, and it runs as ourselves. */
export type Account = { uid: number, gid: number, name: string } | undefined

// Nothing of the caller's environment reaches PostgreSQL: PGPORT, PGOPTIONS or a locale would change what it does.
const environment = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' }

/** Whom to run as: PostgreSQL refuses root, so as root it is the owner of the cluster's folder, else `postgres`, else `nobody`. */
export function chooseAccount (cluster: string): Account {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` }
  const account = findAccount('postgres') ?? findAccount('nobody')
  if (account === undefined) {
    throw new EmbeddedServerError('PostgreSQL refuses to run as root, and this machine has neither an account "postgres" nor "nobody". ' +
      'Run Standpoint as an ordinary user, or set DATABASE_URL.')
  }
  return account
}

function findAccount (name: string): Account {
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  const [uid, gid] = ids.map((id) => id.status === 0 ? Number(id.stdout.trim()) : 0)
  return uid && gid ? { uid, gid, name } : undefined
}

/** Whether a shell script succeeds as the account. It is really tried: modes alone do not tell (ACLs, mounts, security modules). */
export function succeedsAs (account: Account, script: string, path: string): boolean {
  return spawnSync('/bin/sh', ['-c', script, path], { ...identity(account), cwd: '/', env: environment, stdio: 'ignore' }).status === 0
}

/** The first folder on the way to a path that the account cannot enter; folders not made yet are no obstacle. */
export function findClosedFolder (account: Account, path: string): string | undefined {
  const way = [resolve(path)]
  while (dirname(way[0]!) !== way[0]) way.unshift(dirname(way[0]!))
  const made = way.filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  if (enters(account, made.at(-1)!)) return undefined
  return made.find((folder) => !enters(account, folder))
}

function enters (account: Account, folder: string): boolean {
  return succeedsAs(account, 'cd -- "$0"', folder)
}

/** Hands a file or folder to the account; a symlink put in its place is not followed. */
export function giveTo (account: Account, path: string): void {
  if (account !== undefined) lchownSync(path, account.uid, account.gid)
}

/** Runs a program as the account, in a session of its own so that Ctrl-C does not reach it; gives its exit code and output. */
export function runAs (account: Account, program: string, args: string[], cwd: string): Promise<{ code: number | null, output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...identity(account), cwd, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text })
    child.once('error', (error) => { reject(new EmbeddedServerError(`${program} could not be run: ${error.message}`)) })
    child.once('close', (code) => { resolve({ code, output }) })
  })
}

function identity (account: Account) {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid }
}
