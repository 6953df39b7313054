// What somebody who owns the database could do to a council's history, one thing at a time: statements to be run past all triggers.

export interface Chain {
  council_id: string
  /** Another council, which has a history too. */
  other_id: string
  /** A token that is not the one of most entries. */
  token_id: string
  length: number
  /** The texts that stand as they were written, and those that were redacted, by digest in hex. */
  wordings: string[]
  redacted: string[]
}

/** Two numbers that say which entry, which text, which value. */
export interface Choice {
  a: number
  b: number
}

interface Tampering {
  statement: (chain: Chain, choice: Choice) => string
  /** A chain that looks whole: only a head that was kept shows it. */
  needs_head?: boolean
}

const of = ({ council_id }: Chain) => `council_id = '${council_id}'`
const seqOf = ({ length }: Chain, number: number) => 1 + number % length
const entry = (chain: Chain, number: number) => `${of(chain)} and seq = ${seqOf(chain, number)}`
const wording = (chain: Chain, number: number) => `${of(chain)} and digest = '\\x${chain.wordings[number % chain.wordings.length]}'`
const redacted = (chain: Chain, number: number) => `${of(chain)} and digest = '\\x${chain.redacted[number % chain.redacted.length]}'`
const update = (set: (chain: Chain, choice: Choice) => string): Tampering => ({ statement: (chain, choice) => `update history set ${set(chain, choice)} where ${entry(chain, choice.a)}` })

/** Makes every hash from an entry on anew, and the head with them. */
const rehash = (chain: Chain, from: number) => `
  do $$
  declare
    e history;
    before bytea := coalesce((select hash from history where ${of(chain)} and seq = ${from - 1}), '');
  begin
    for e in select * from history where ${of(chain)} and seq >= ${from} order by seq loop
      before := chained_hash(before, e);
      update history set hash = before where ${of(chain)} and seq = e.seq;
    end loop;
    update council_head set hash = before, seq = (select coalesce(max(seq), 0) from history where ${of(chain)}) where ${of(chain)};
  end $$`

/** Moves later entries by one; by way of numbers below zero, because two never have the same. */
const shift = (chain: Chain, from: number, by: number) => `
  update history set seq = -seq where ${of(chain)} and seq >= ${from};
  update history set seq = -seq + ${by} where ${of(chain)} and seq < 0`

/** An entry that nobody wrote, linked as it should be to the one before. */
const forge = (chain: Chain, seq: number) => `
  insert into history select (x.e).* from (
    select jsonb_populate_record(h, jsonb_build_object('seq', ${seq}, 'action', 'forged', 'hash', '\\x00')) as e
    from history h where ${of(chain)} and seq = ${seq - 1}
  ) x;
  update history h set hash = chained_hash((select hash from history where ${of(chain)} and seq = ${seq - 1}), h) where ${of(chain)} and seq = ${seq}`

const later = (chain: Chain, number: number) => 2 + number % (chain.length - 1)

export const tamperings: Record<string, Tampering> = {
  'an entry\'s time': update((_, { b }) => `at = at + interval '${1 + b % 9999} milliseconds'`),
  'an entry\'s token': update(({ token_id }, { b }) => `token_id = case when ${b % 2} = 0 and token_id is not null then null else '${token_id}'::uuid end`),
  'an entry\'s request': update((_, { b }) => `request_id = case when ${b % 2} = 0 and request_id is not null then null else coalesce(request_id, '') || 'x' end`),
  'an entry\'s action': update((_, { b }) => ['action = action || \' \'', 'action = upper(action)', 'action = \'\''][b % 3]!),
  'an entry\'s subject': update((_, { b }) => ['subject = subject || \'0\'', 'subject = reverse(subject)', 'subject = \'services/x\''][b % 3]!),
  'an entry\'s changes': update((_, { b }) => [
    'changes = changes || \'[{"pointer": "/x"}]\'', 'changes = jsonb_set(changes, \'{0,after}\', \'{"score": 99}\')', 'changes = changes - 0',
    'changes = jsonb_set(changes, \'{0,pointer}\', \'"/other"\')', 'changes = \'{}\''
  ][b % 5]!),
  'an entry\'s hash': update((_, { b }) => ['hash = sha256(hash)', 'hash = \'\'', 'hash = substring(hash for 31)'][b % 3]!),
  'an entry\'s number': update(({ length }, { b }) => `seq = ${[0, length + 1 + b % 5, -1][b % 3]}`),
  'an entry\'s council': update(({ other_id }) => `seq = seq + 100000, council_id = '${other_id}'`),
  'an entry deleted': { statement: (chain, { a }) => `delete from history where ${entry(chain, a)}` },
  'an entry deleted, and the later ones moved up': {
    statement: (chain, { a }) => {
      const seq = 1 + a % (chain.length - 1)
      return `delete from history where ${of(chain)} and seq = ${seq}; ${shift(chain, seq + 1, -1)}; update council_head set seq = seq - 1 where ${of(chain)}`
    }
  },
  'two entries swapped': {
    statement: (chain, { a, b }) => {
      const [one, other] = [seqOf(chain, a), seqOf(chain, a + 1 + b % (chain.length - 1))]
      return `update history set seq = -seq where ${of(chain)} and seq in (${one}, ${other}); update history set seq = ${one + other} + seq where ${of(chain)} and seq < 0`
    }
  },
  'an entry put in': { statement: (chain, { a }) => `${shift(chain, later(chain, a), 1)}; ${forge(chain, later(chain, a))}; update council_head set seq = seq + 1 where ${of(chain)}` },
  'an entry put beyond the head': { statement: chain => forge(chain, chain.length + 1) },
  'the head\'s number': { statement: (chain, { b }) => `update council_head set seq = seq + ${[1, -1, 7][b % 3]} where ${of(chain)}` },
  'the head\'s hash': { statement: (chain, { b }) => `update council_head set hash = ${['sha256(hash)', '\'\''][b % 2]} where ${of(chain)}` },
  'the head moved back whole': {
    statement: (chain, { a }) => `update council_head o set seq = h.seq, hash = h.hash from history h where o.${of(chain)} and h.${of(chain)} and h.seq = ${later(chain, a) - 1}`
  },
  'the head deleted': { statement: chain => `delete from council_head where ${of(chain)}` },
  'a text\'s body': { statement: (chain, { a, b }) => `update wording set body = ${['body || \' \'', 'replace(body, \'"\', \'""\')', '\'{}\''][b % 3]} where ${wording(chain, a)}` },
  'a text\'s salt': { statement: (chain, { a }) => `update wording set salt = sha256(salt) where ${wording(chain, a)}` },
  'a text\'s digest': { statement: (chain, { a }) => `update wording set digest = sha256(digest) where ${wording(chain, a)}` },
  'a text and its digest': {
    statement: (chain, { a }) => `update wording set body = '{"body": "never said"}', digest = sha256(salt || convert_to('{"body": "never said"}', 'UTF8')) where ${wording(chain, a)}`
  },
  'a text deleted': { statement: (chain, { a }) => `delete from wording where ${wording(chain, a)}` },
  'a text taken out without an entry': {
    statement: (chain, { a, b }) => `update wording set salt = null, body = '{"body": "removed"}' where ${wording(chain, a)};
      ${b % 2 ? `insert into wording_remainder select council_id, digest, '\\x00' from wording where ${wording(chain, a)}` : ''}`
  },
  'what was left of a redacted text': { statement: (chain, { a, b }) => `update wording set body = ${['body || \' \'', '\'{"body": "never said"}\''][b % 2]} where ${redacted(chain, a)}` },
  'a redacted text put back': { statement: (chain, { a, b }) => `update wording set body = '{"body": "as it was"}' ${b % 2 ? ', salt = sha256(digest)' : ''} where ${redacted(chain, a)}` },
  'the salt of what was left': {
    statement: (chain, { a, b }) => b % 2 ? `delete from wording_remainder where ${redacted(chain, a)}` : `update wording_remainder set salt = sha256(salt) where ${redacted(chain, a)}`
  },
  'the end cut off, and the head moved to it': {
    needs_head: true,
    statement: (chain, { a }) => `delete from history where ${of(chain)} and seq >= ${later(chain, a)}; ${rehash(chain, later(chain, a) - 1)}`
  },
  'all written anew from an entry on': {
    needs_head: true,
    statement: (chain, { a, b }) => `update history set ${['at = at + interval \'1 millisecond\'', 'request_id = \'another\'', 'action = \'another\'', 'subject = subject || \'0\''][b % 4]} where ${entry(chain, a)};
      ${rehash(chain, seqOf(chain, a))}`
  },
  'an entry left out, and all written anew': {
    needs_head: true,
    statement: (chain, { a }) => {
      const seq = 1 + a % (chain.length - 1)
      return `delete from history where ${of(chain)} and seq = ${seq}; ${shift(chain, seq + 1, -1)}; ${rehash(chain, seq)}`
    }
  }
}
