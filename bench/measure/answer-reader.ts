// Finds where an answer ends and what its status was, and nothing more: what the load costs is taken from what it measures.
const head_end = Buffer.from('\r\n\r\n')
const last_chunk = '0\r\n\r\n'

export interface AnswerReader {
  /** Takes what has arrived; gives the status once the answer is whole. The bytes may be overwritten afterwards. */
  take: (bytes: Buffer) => number | undefined
}

/** Reads answers that come one at a time on one connection. */
export function readAnswers (): AnswerReader {
  // The field as this server writes it, so that it is found without reading the others.
  let length_field: Buffer | undefined
  let begun: Buffer | undefined
  let status = 0
  let missing = 0
  let chunked = false
  let tail = ''

  function lengthIn (head: Buffer): number {
    if (status === 304 || status === 204) return 0
    length_field ??= Buffer.from(/\r\ncontent-length: /i.exec(head.toString('latin1'))?.[0] ?? '\r\n\r\n')
    const at = head.indexOf(length_field)
    if (at < 0 || length_field.length === 4) {
      chunked = /\r\ntransfer-encoding: chunked/i.test(head.toString('latin1'))
      if (!chunked) throw new Error(`An answer says nothing of its length:\n${head.toString('latin1')}`)
      length_field = undefined
      return 0
    }
    let length = 0
    for (let i = at + length_field.length; head[i]! >= 48; i++) length = length * 10 + head[i]! - 48
    return length
  }

  function end (): number {
    missing = 0
    chunked = false
    const ended = status
    status = 0
    return ended
  }

  function isLast (bytes: Buffer): boolean {
    tail = (tail + bytes.toString('latin1', Math.max(0, bytes.length - 5))).slice(-5)
    return tail === last_chunk
  }

  return {
    take (arrived) {
      let bytes = arrived
      if (status === 0) {
        if (begun) bytes = Buffer.concat([begun, bytes])
        const head = bytes.indexOf(head_end)
        if (head < 0) {
          begun = Buffer.from(bytes)
          return undefined
        }
        begun = undefined
        status = (bytes[9]! - 48) * 100 + (bytes[10]! - 48) * 10 + bytes[11]! - 48
        missing = lengthIn(bytes.subarray(0, head + 2)) + head + 4
        tail = ''
      }
      if (chunked) return isLast(bytes) ? end() : undefined
      missing -= bytes.length
      return missing <= 0 ? end() : undefined
    }
  }
}
