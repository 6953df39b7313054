/** What the characters that XML gives a meaning are written as. */
const written: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&apos;' }

/** A text as XML has it; characters that XML 1.0 cannot hold are shown as replaced. */
export function escapeXml (text: string): string {
  return text.toWellFormed().replaceAll(/[&<>"']/g, found => written[found]!)
    // eslint-disable-next-line no-control-regex -- these are the ones that XML has no way to write
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
}
