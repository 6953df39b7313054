const width = 30
const least_ms = 100

export interface ProgressBar {
  /** Shows that so much is done, and what else there is to say. */
  show: (done: number, words: string) => void
  /** Leaves the line to what is printed next. */
  close: () => void
}

/** A bar on stderr that shows how much of a whole is done; nothing where that is no terminal. */
export function openProgressBar (whole: number, out: NodeJS.WriteStream = process.stderr): ProgressBar {
  let shown_at = 0
  return {
    show: (done, words) => {
      if (!out.isTTY || Date.now() - shown_at < least_ms) return
      shown_at = Date.now()
      const share = whole === 0 ? 1 : Math.min(done / whole, 1)
      const filled = Math.floor(share * width)
      out.write(`\r\x1b[K[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${Math.floor(share * 100)} % ${words}`)
    },
    close: () => { if (shown_at > 0) out.write('\r\x1b[K') }
  }
}
