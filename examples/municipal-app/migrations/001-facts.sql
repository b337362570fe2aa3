-- What the centre knows. Nothing here is computed: phases, absences and amounts follow by the library.

CREATE TABLE centre (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  office TEXT NOT NULL,
  synthetic INTEGER NOT NULL,
  interpretation TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sex TEXT NOT NULL,
  groups TEXT NOT NULL
) STRICT;

-- Dates as they were signed; what was not signed is null. Facts are 'true', 'false' or 'unknown'.
CREATE TABLE programme (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  trial_from TEXT NOT NULL,
  trial_to TEXT,
  participation_to TEXT,
  ended_on TEXT,
  end_reason TEXT,
  applied TEXT NOT NULL DEFAULT 'unknown' CHECK (applied IN ('true', 'false', 'unknown')),
  other_insurance_title TEXT NOT NULL DEFAULT 'unknown' CHECK (other_insurance_title IN ('true', 'false', 'unknown')),
  long_term_unemployed TEXT NOT NULL DEFAULT 'unknown' CHECK (long_term_unemployed IN ('true', 'false', 'unknown'))
) STRICT;

CREATE TABLE extension (
  id INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programme (id),
  decided_on TEXT NOT NULL,
  ends_on TEXT NOT NULL
) STRICT;

CREATE TABLE mark (
  programme INTEGER NOT NULL REFERENCES programme (id),
  day TEXT NOT NULL,
  mark TEXT NOT NULL,
  PRIMARY KEY (programme, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE sick_note (
  id INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programme (id),
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  received_on TEXT NOT NULL
) STRICT;

CREATE TABLE effect (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL
) STRICT;
