-- For pgbench, with prepared statements, after best-score-write-set-up.sql: one score of a random draft of a random council.
\set n random(1, 1000)
\set point random(1, 15)
\set score random(0, 5)
\set text random(1, 1000000000)
select w.version, w.written_at
from best.turn t, best.write_score(t.secret, t.assessment, :point::smallint, :score::smallint, 'As seen in test ' || :text || ' of the new form with residents', 'request-' || :text) w
where t.n = :n;
