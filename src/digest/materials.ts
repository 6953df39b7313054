import { sql } from 'kysely'
import type { DigestMaterial } from '../wire-types.d.ts'
import { about, type Counted, listed, most_items, type News, within } from './news.ts'

interface Published extends DigestMaterial {
  at: string
}

/** Versions of the region's own materials that were published; a first one is a new material. */
export const materials: News<Published> = {
  read: async (db, question) => {
    const { rows } = await sql<Counted<Published>>`
      with found as (
        select m.id, m.kind, v.head_id, v.number, v.standard, v.wording, v.licence, v.published_at, count(*) over () as count
        from material m
        join material_version v on v.head_id = m.head_id and v.material_id = m.id
        where m.region = ${question.region} and v.status = 'published' and ${within(sql`v.published_at`, question)} and ${about(sql`v.standard`, question)}
        order by v.published_at desc, m.id desc, v.number desc
        limit ${most_items}
      )
      select f.id as material, f.number as version, f.kind, w.body::jsonb ->> 'title' as title, f.standard, f.licence, london_day(f.published_at) as published_on,
        f.published_at as at, f.count
      from found f
      cross join lateral text_of(f.head_id, f.wording) as w (body)
      order by f.published_at desc, f.id desc, f.number desc`.execute(db)
    return listed(rows)
  },
  tell: ({ material, version, kind, title, standard, published_on, at }) => ({
    day: published_on,
    at,
    message: version === 1 ? 'digest.tell_material' : 'digest.tell_material_version',
    parts: {
      title: { text: title, to: `/materials/${material}`, prose: true },
      kind: { word: `material.kind_${kind}` },
      version: { figure: version, as: 'number' },
      standard: { standard }
    }
  })
}
