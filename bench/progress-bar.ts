const width = 30

/** Shows on stderr how far something is: a bar at a terminal, a line for each tenth elsewhere. */
export function openProgressBar (what: string, whole: number): { tell: (done: number) => void } {
  const begun = Date.now()
  let told = -1
  return {
    tell (done) {
      const tenth = Math.floor(done / whole * 10)
      const seconds = Math.round((Date.now() - begun) / 1000)
      const text = `${what} ${Math.floor(done / whole * 100)} % ${seconds} s`
      if (process.stderr.isTTY) {
        const filled = Math.round(done / whole * width)
        process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${text}${done >= whole ? '\n' : ''}`)
      } else if (tenth > told) {
        told = tenth
        console.error(text)
      }
    }
  }
}
