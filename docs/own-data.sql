-- The same join over the GeoParquet of a release, for engines with spatial functions.
--
-- Views: holdings, lines, zones (contact-lines release), and events with
--   event, lon, lat (degrees), first_day, last_day (text, 2020-11-20),
--   metres (within which its place lies, 0 for a point), unit (point, district, region):
-- what a code of precision means stands in tables/precisions.parquet.
-- {region} is the coordinate reference system in which the atlas measures.
WITH placed AS (
  SELECT event, first_day, last_day, metres, unit,
         ST_Point(lon, lat, 4326) AS point,
         ST_Transform(ST_Point(lon, lat, 4326), '{region}') AS flat
  FROM events
),
pieces AS (  -- each piece has one holding that begins on the first day covered
  SELECT piece_id, district, district_today, in_nkao, geometry,
         ST_Transform(geometry, '{region}') AS flat
  FROM holdings WHERE valid_from = '1988-01-01'
),
inside AS (  -- a point on an edge is of the first piece by its id
  SELECT e.event, min(p.piece_id) AS piece_id
  FROM placed e JOIN pieces p ON ST_Intersects(p.geometry, e.point)
  GROUP BY e.event
),
meant AS (  -- all pieces that the place may be in
  SELECT event, piece_id FROM inside
  UNION
  SELECT e.event, p.piece_id
  FROM placed e JOIN pieces p ON ST_Distance(p.flat, e.flat) <= e.metres
  WHERE e.metres > 0
  UNION
  SELECT e.event, p.piece_id
  FROM placed e JOIN inside i ON i.event = e.event JOIN pieces here ON here.piece_id = i.piece_id
  JOIN pieces p ON e.unit = 'region' OR (e.unit = 'district' AND (
    p.district = here.district OR p.district_today = here.district_today))
),
possible AS (  -- who held any of them on any of its days
  SELECT DISTINCT e.event, h.holder
  FROM placed e JOIN meant m ON m.event = e.event JOIN holdings h ON h.piece_id = m.piece_id
  WHERE h.valid_from <= e.last_day AND (h.valid_to IS NULL OR h.valid_to > e.first_day)
    AND e.first_day <= '2024-12-31' AND e.last_day >= '1988-01-01'
),
held AS (
  SELECT event, string_agg(holder, '; ' ORDER BY holder) AS holders, min(holder) AS holder,
         count(*) AS several
  FROM possible GROUP BY event
),
overlaid AS (
  SELECT event, string_agg(kind, '; ' ORDER BY kind) AS zones
  FROM (SELECT DISTINCT e.event, z.kind
        FROM placed e JOIN inside i ON i.event = e.event JOIN zones z ON z.piece_id = i.piece_id
        WHERE (z.valid_from IS NULL OR z.valid_from <= e.first_day)
          AND (z.valid_to IS NULL OR z.valid_to > e.first_day)) AS over
  GROUP BY event
),
contact AS (
  SELECT line_id, accuracy_m, valid_from, valid_to, ST_Transform(geometry, '{region}') AS flat
  FROM lines WHERE kind IN ('front', 'line-of-contact')
),
far AS (
  SELECT e.event, l.line_id, l.accuracy_m, ST_Distance(l.flat, e.flat) AS line_m
  FROM placed e JOIN contact l
    ON (l.valid_from IS NULL OR l.valid_from <= e.first_day)
   AND (l.valid_to IS NULL OR l.valid_to > e.first_day)
  WHERE e.first_day BETWEEN '1988-01-01' AND '2024-12-31'
),
near AS (  -- of equally near lines the less known
  SELECT event, line_id, accuracy_m, line_m, row_number() OVER (
    PARTITION BY event ORDER BY round(line_m, 5), accuracy_m DESC, line_id) AS place
  FROM far WHERE line_m <= 400000
)
SELECT e.event, i.piece_id, p.district, p.district_today, p.in_nkao AS in_oblast,
       CASE WHEN d.several = 1 THEN d.holder END AS holder, d.holders,
       CASE WHEN d.several = 1 THEN h.manner END AS manner,
       CASE WHEN d.several = 1 THEN h.evidence END AS evidence,
       z.zones, n.line_id, round(n.line_m, 1) AS line_m, n.accuracy_m AS line_accuracy_m,
       CASE WHEN d.holders IS NOT NULL THEN
         d.several > 1 OR coalesce(h.manner, '') <> 'held'
         OR coalesce(n.line_m <= n.accuracy_m + e.metres, false) END AS uncertain
FROM placed e
LEFT JOIN inside i ON i.event = e.event
LEFT JOIN pieces p ON p.piece_id = i.piece_id
LEFT JOIN held d ON d.event = e.event
LEFT JOIN holdings h ON h.piece_id = i.piece_id AND h.valid_from <= e.first_day
  AND (h.valid_to IS NULL OR h.valid_to > e.first_day) AND e.first_day <= '2024-12-31'
LEFT JOIN overlaid z ON z.event = e.event
LEFT JOIN near n ON n.event = e.event AND n.place = 1
ORDER BY e.event
