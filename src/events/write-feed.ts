// An Atom feed (RFC 4287), its pages linked as RFC 5005, section 3, has it. Links are paths: the host is the reader's business.
import { v5 as uuidv5 } from 'uuid'
import { escapeXml } from '../plugins/xml-text.ts'
import type { Feed, FeedEntry } from './feed-entries.ts'

const outcomes: Record<string, string> = { agree: 'agrees', agree_with_recommendations: 'agrees, with recommendations', disagree: 'disagrees' }

const titles: Record<FeedEntry['type'], (entry: FeedEntry) => string> = {
  'assessment.published': ({ council, service }) => `${council} published an assessment of ${service}`,
  'review.published': ({ council, service, reviewer }) => `${reviewer} reviewed ${service} of ${council}`,
  'sign_up.created': ({ council }) => `${council} signed up to a standard`,
  'membership.began': ({ council }) => `${council} joined the region`,
  'material.published': ({ title }) => `New material: ${title}`,
  'meeting.arranged': ({ meeting }) => `Meeting arranged: ${meeting}`,
  'meeting.moved': ({ meeting }) => `Meeting moved: ${meeting}`,
  'meeting.cancelled': ({ meeting }) => `Meeting called off: ${meeting}`,
  'meeting.held': ({ meeting }) => `Meeting held: ${meeting}`
}

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/London' })
const whenAndWhere = ({ starts_at, place }: FeedEntry) => `${moments.format(new Date(starts_at!))}${place === null ? '' : `, ${place}`}.`

const summaries: Record<FeedEntry['type'], (entry: FeedEntry) => string> = {
  'assessment.published': ({ standard, phase }) => `Against ${standard}, at ${phase}.`,
  'review.published': ({ reviewer, outcome }) => `${reviewer} ${outcomes[outcome!]}.`,
  'sign_up.created': ({ council }) => `What ${council} has pledged to work to.`,
  'membership.began': () => 'Who belongs to the region, and since when.',
  'material.published': ({ council }) => `Published by the ${council} group, for all to use and adapt.`,
  'meeting.arranged': whenAndWhere,
  'meeting.moved': entry => `Now ${whenAndWhere(entry)}`,
  'meeting.cancelled': entry => `It was to be ${whenAndWhere(entry)}`,
  'meeting.held': whenAndWhere
}

function entryOf (entry: FeedEntry): string {
  return `  <entry>
    <id>urn:uuid:${entry.id}</id>
    <title>${escapeXml(titles[entry.type](entry))}</title>
    <updated>${entry.at}</updated>
    <author><name>${escapeXml(entry.type === 'review.published' ? entry.reviewer! : entry.council)}</name></author>
    <link rel="alternate" type="application/json" href="${escapeXml(entry.subject)}"/>
    <category term="${entry.type}"/>
    <summary>${escapeXml(summaries[entry.type](entry))}</summary>
  </entry>`
}

export interface FeedPage {
  /** What the feed is about, and the name of it that its id is made of. */
  about?: string
  name?: string
  before?: string
  limit: number
}

/** The document of a page that holds so many entries, at an address such as /v1/regions/london/feed.atom. */
export function writeFeed (
  path: string, region: string, { namespace, region_name, entries }: Feed,
  { about = 'the service standard', name = `regions/${region}`, before, limit }: FeedPage
): string {
  const shown = entries.slice(0, limit)
  const self = before ? `${path}?before=${before}` : path
  const links = [
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="first" type="application/atom+xml" href="${path}"/>`,
    ...entries.length > limit ? [`<link rel="next" type="application/atom+xml" href="${path}?before=${shown.at(-1)!.id}"/>`] : []
  ]
  // Where nothing has happened yet, nothing has been updated since time began.
  const updated = shown.map(({ at }) => at).sort().at(-1) ?? '1970-01-01T00:00:00.000Z'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:uuid:${uuidv5(name, namespace)}</id>
  <title>${escapeXml(region_name)}: ${about}</title>
  <updated>${updated}</updated>
  <author><name>Standpoint</name></author>
  ${links.join('\n  ')}
${shown.map(entryOf).join('\n')}
</feed>
`
}
