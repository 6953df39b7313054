// A digest as an Atom feed (RFC 4287): an entry for each day on which something happened, the newest first.
import { v5 as uuidv5 } from 'uuid'
import { formatsIn } from '../pages/formats.ts'
import { addressIn } from '../pages/address-in.ts'
import { escapeXml } from '../plugins/xml-text.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { htmlFrom } from './html.ts'
import type { Told } from './news.ts'
import { queryOf } from './query.ts'
import type { ReadDigest } from './read-digest.ts'
import { sayIn } from './say.ts'
import { sectionsOf } from './sections.ts'

export interface FeedSettings {
  /** A namespace of this database's own: it makes ids that are nobody else's, and the same each time. */
  namespace: string
  /** The address that was asked for. */
  self: string
  language: Language
  origin?: string
}

/** The moment of an item: where only its day is known, its beginning. */
const momentOf = ({ at, day }: Told) => at ?? `${day}T00:00:00.000Z`
const latest = (moments: string[]) => moments.sort().at(-1)

/** The document. Entries keep their ids whatever days are asked for; what is told of a day later moves `updated` only by its own moment. */
export function writeDigestFeed ({ digest, standards }: ReadDigest, { namespace, self, language, origin = '' }: FeedSettings): string {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  const { region, name, standard } = digest
  const addressOf = (path: string) => origin + addressIn(language, path)
  const say = sayIn({ language, standards, markup: htmlFrom(addressOf) })
  const told = sectionsOf(digest).flatMap(section => section.told)
  const feed_name = ['regions', region, 'digest', standard ?? '', language].join('/')
  const page = addressOf(`/regions/${region}/digest`)
  const idOf = (text: string) => `urn:uuid:${uuidv5(text, namespace)}`

  function entryOf (day: string): string {
    const own = told.filter(one => one.day === day)
    const list = own.map(one => `<li>${say(one)}${one.note ? `: ${escapeXml(one.note)}` : ''}</li>`).join('')
    return `  <entry>
    <id>${idOf(`${feed_name}/${day}`)}</id>
    <title>${escapeXml(t('digest.entry', { region: name, day: f.day(day) }))}</title>
    <updated>${latest(own.map(momentOf))}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(`${page}?${queryOf({ since: day, until: day, standard })}`)}"/>
    <content type="html">${escapeXml(`<ul>${list}</ul>`)}</content>
  </entry>`
  }

  const days = [...new Set(told.map(({ day }) => day))].sort().reverse()
  // Where nothing has happened, nothing has been updated since time began.
  const updated = latest(told.map(momentOf)) ?? '1970-01-01T00:00:00.000Z'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${idOf(feed_name)}</id>
  <title>${escapeXml(t('digest.feed', { region: name }))}</title>
  <updated>${updated}</updated>
  <author><name>Standpoint</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(origin + self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(`${page}?${queryOf(digest)}`)}"/>
${days.map(entryOf).join('\n')}
</feed>
`
}
