// Express and pg, as a team would write it by hand: plain queries, and the sums in JavaScript.
import express from 'express'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c jit=off' })
const app = express()

const latest = `
  select c.id, p.services, p.reviewed, p.ended, p.counts, s.signed_on,
    (select n.services from council_services n where n.council_id = c.id and n.day <= $3 order by n.day desc limit 1) as recorded
  from membership m
  join council c on c.id = m.council_id
  left join sign_up s on s.council_id = c.id and s.standard = $2 and s.signed_on <= $3
  left join lateral (
    select * from council_progress p
    where p.council_id = c.id and p.standard = $2 and p.phase = 'any' and p.day <= $3
    order by p.day desc
    limit 1
  ) p on true
  where m.region = $1 and m.period @> $3::date
    and (c.started_on is null or c.started_on <= $3) and (c.ended_on is null or c.ended_on > $3)`

const share = (part, whole) => whole === 0 ? null : Math.floor(part / whole * 10_000) / 10_000
const mean = (sum, count) => count === 0 ? null : Math.round(sum / count * 10_000) / 10_000

app.get('/v1/regions/:region/progress', async (req, res) => {
  const { region } = req.params
  const { standard } = req.query
  const as_of = new Date().toISOString().slice(0, 10)
  const [{ rows: members }, { rows: points }, { rows: scale }] = await Promise.all([
    pool.query(latest, [region, standard, as_of]),
    pool.query('select number, title from point where standard = $1 order by number', [standard]),
    pool.query('select value, met from scale_value where standard = $1 order by value', [standard])
  ])
  const slots = scale.length + 1
  const counted = members.filter(({ services }) => services > 0)
  const total = key => members.reduce((sum, member) => sum + (member[key] ?? 0), 0)
  let all = 0
  let all_sum = 0
  let all_met = 0
  const by_point = points.map(({ number, title }, place) => {
    const at = offset => counted.reduce((sum, { counts }) => sum + counts[place * slots + offset], 0)
    const scores = scale.map(({ value, met }, i) => ({ value, met, services: at(i) }))
    const services = scores.reduce((sum, score) => sum + score.services, 0)
    const sum = scores.reduce((sum, score) => sum + score.services * score.value, 0)
    const met = scores.reduce((sum, score) => sum + (score.met ? score.services : 0), 0)
    all += services
    all_sum += sum
    all_met += met
    return {
      number,
      title,
      scores: scores.map(({ value, services }) => ({ value, services })),
      not_applicable: at(scale.length),
      services,
      mean: mean(sum, services),
      met_share: share(met, services)
    }
  })
  res.json({
    region,
    standard,
    phase: null,
    as_of,
    councils: { members: members.length, signed_up: members.filter(({ signed_on }) => signed_on).length, published: counted.length },
    services: total('services'),
    reviewed: total('reviewed'),
    points: by_point,
    mean: mean(all_sum, all),
    met_share: share(all_met, all),
    left_out: [
      { reason: 'nothing_published', councils: members.length - counted.length, services: total('recorded') - total('services') },
      { reason: 'service_ended', services: total('ended') }
    ]
  })
})

const server = app.listen(0, '127.0.0.1', () => console.error(`express at http://127.0.0.1:${server.address().port}`))
