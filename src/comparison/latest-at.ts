// What stood at a day, one assessment for each service, as parts of statements. In all of them: $2 standard, $3 phase or 'any'.

/** The `latest` of each service of the councils in another part. */
export const latestOf = (councils: string, day: string) => `
  latest as (
    select st.council_id, st.service_id, st.assessment_id, st.phase, st.reviewed, lower(st.during) as published_on
    from ${councils}
    join standing st on st.council_id = ${councils}.council_id and st.standard = $2 and st.during @> ${day}
    where $3 = 'any' or st.phase::text = $3
  )`

/**
 * The same with the earlier round: what had stood until the day before it. What was replaced on its own day never stood. By the index of
 * what is published, so that years of history cost nothing.
 */
export const roundsOf = (councils: string, day: string) => `
  latest as (
    select st.council_id, st.service_id, st.assessment_id, st.phase, st.reviewed, lower(st.during) as published_on,
      earlier.id as earlier_id, london_day(earlier.published_at) as earlier_published_on
    from ${councils}
    join standing st on st.council_id = ${councils}.council_id and st.standard = $2 and st.during @> ${day}
    left join lateral (
      select a.id, a.published_at
      from assessment a
      where a.council_id = st.council_id and a.service_id = st.service_id and a.standard = st.standard and a.status = 'published'
        and a.published_at < day_end(lower(st.during) - 1)
      order by a.published_at desc, a.id desc
      limit 1
    ) earlier on true
    where $3 = 'any' or st.phase::text = $3
  )`

/** Whether a council `c` was there on the day. */
export const wasThere = (day: string) => `
  (c.started_on is null or c.started_on <= ${day}) and (c.ended_on is null or c.ended_on > ${day})`
