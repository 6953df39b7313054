// A calendar (RFC 5545, with the properties of RFC 7986) that calendar programs subscribe to and ask for again.
import type { MeetingItem } from '../wire-types.d.ts'

export interface Calendar {
  name: string
  meetings: MeetingItem[]
  /** What regions are called, by their ids, where the calendar is of all of them. */
  regions?: Map<string, string>
  /** Where the pages of meetings are, if that is known. */
  public_url?: string
}

const longest_line = 75

/** A line as it is sent: cut so that none has more than 75 octets, and no letter is cut in two. */
export function foldLine (line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const length = Buffer.byteLength(letter)
    if (octets + length > longest_line) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += length
  }
  return folded
}

const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** 20261204T100000Z: the moment itself, whatever the summer does to clocks. */
const moment = (rfc3339: string) => rfc3339.replace(/\.\d+/, '').replace(/[-:]/g, '')

// Nothing refers to it: a calendar has to have something in it, also where no meeting is.
const london = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/London',
  'BEGIN:STANDARD', 'DTSTART:19961027T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'TZNAME:GMT', 'END:STANDARD',
  'BEGIN:DAYLIGHT', 'DTSTART:19970330T010000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'TZNAME:BST', 'END:DAYLIGHT',
  'END:VTIMEZONE'
]

function linesOf (meeting: MeetingItem, { regions, public_url }: Calendar): string[] {
  const { id, region, title, about, place, reason, status, sequence, starts_at, ends_at, created_at, updated_at } = meeting
  const cancelled = status === 'cancelled'
  const description = [cancelled && `Called off: ${reason}`, about].filter(Boolean).join('\n\n')
  const group = regions?.get(region)
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${moment(updated_at)}`,
    `CREATED:${moment(created_at)}`,
    `LAST-MODIFIED:${moment(updated_at)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escapeText(group ? `${group}: ${title}` : title)}`,
    `DTSTART:${moment(starts_at)}`,
    `DTEND:${moment(ends_at)}`,
    ...place === null ? [] : [`LOCATION:${escapeText(place)}`],
    ...description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`],
    ...public_url === undefined ? [] : [`URL:${public_url}/meetings/${id}`],
    'END:VEVENT'
  ]
}

/** The calendar as text: meetings that were called off stay in it, and say so. Joining links are never in it. */
export function writeCalendar (calendar: Calendar): string {
  const name = escapeText(calendar.name)
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Standpoint//Meetings//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `NAME:${name}`, `X-WR-CALNAME:${name}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H',
    ...london,
    ...calendar.meetings.flatMap(meeting => linesOf(meeting, calendar)),
    'END:VCALENDAR', ''
  ].map(foldLine).join('\r\n')
}
