// Whoever would be erased tomorrow was noted as gone today at the earliest: the daily job took all others. They get their
// time from now on; for the others the day itself is the best that is known.
MATCH (e:Employee) WHERE e.state = 'LEFT' AND e.leftOn IS NOT NULL AND e.reducedOn IS NULL
SET e.leftRecordedOn = CASE
    WHEN e.leftOn <= date({timezone: 'Europe/Berlin'}) - duration('P6M') THEN date({timezone: 'Europe/Berlin'})
    ELSE e.leftOn
  END;
