/**
 * Lets the work print objects as NDJSON, batch by batch, no faster than they are read.
 * A reader who has had enough (`| head`) ends it, and that is no fault.
 */
export async function printLines (
  work: (print: (lines: object[]) => Promise<void>) => Promise<unknown>, out: NodeJS.WritableStream = process.stdout
): Promise<void> {
  // A failed write is told to its callback; as an event that nobody hears it would end the process.
  out.on('error', () => {})
  try {
    await work(async lines => await new Promise<void>((resolve, reject) => {
      out.write(lines.map(line => `${JSON.stringify(line)}\n`).join(''), error => error ? reject(error) : resolve())
    }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}
