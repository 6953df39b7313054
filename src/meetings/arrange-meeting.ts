import { v7 as uuidv7 } from 'uuid'
import { type Act, write } from '../database/write.ts'
import type { RegionTarget } from '../regions/region-in-path.ts'
import type { Meeting, MeetingNew } from '../wire-types.d.ts'
import { momentOf } from './check-times.ts'
import { findMeeting, type Reader } from './queries.ts'
import { agendaFact, checkMeeting, storeAgenda, storeLink, storePoints, wordAgenda } from './store-meeting.ts'

/** Arranges a meeting of a region, or records one that was. Throws ruleBroken with every fault. */
export async function arrangeMeeting (act: Act, reader: Reader, { region, head_id }: RegionTarget, given: MeetingNew): Promise<Meeting> {
  return await write(act, head_id, async tools => {
    const { trx, now, word, record, announce } = tools
    const { title, about = null, place = null, link = null, round = null, standard, points, agenda } = given
    const materials = await checkMeeting(tools, head_id, { ...given, round })
    const id = uuidv7()
    const facts = { starts_at: momentOf(given.starts_at), ends_at: momentOf(given.ends_at) }
    const [wording] = await word({ title, place, about }) as [Buffer]
    const agenda_wording = await wordAgenda(tools, agenda)
    await trx.insertInto('meeting').values({ head_id, id, region, round_id: round, standard, ...facts, wording, agenda_wording, created_at: now, updated_at: now }).execute()
    await storePoints(tools, head_id, id, standard, points)
    await storeAgenda(tools, head_id, id, agenda, materials)
    const linked = await storeLink(tools, { head_id, region }, id, link)
    announce({ regions: [region] })
    await record({
      action: 'meeting arranged',
      subject: `meetings/${id}`,
      changes: [
        { pointer: '', after: { region, round, standard, points, ...facts, wording: wording.toString('hex') } },
        { pointer: '/agenda', after: agendaFact(agenda, agenda_wording) },
        ...linked
      ]
    })
    return (await findMeeting(trx, head_id, id, reader))!
  })
}
