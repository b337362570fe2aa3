-- What was decided, as it was decided: never changed and never deleted. A change of facts makes a new row.

CREATE TABLE payroll (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL,
  paid_on TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  input TEXT NOT NULL,
  result TEXT NOT NULL,
  library TEXT NOT NULL
) STRICT;

CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programme (id),
  month TEXT NOT NULL,
  paid_on TEXT,
  decided_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  input TEXT NOT NULL,
  result TEXT NOT NULL,
  library TEXT NOT NULL,
  law TEXT NOT NULL
) STRICT;

-- One line of a payroll: the state of the law may differ from person to person.
CREATE TABLE decision (
  payroll INTEGER NOT NULL REFERENCES payroll (id),
  programme INTEGER NOT NULL REFERENCES programme (id),
  month TEXT NOT NULL,
  outcome TEXT NOT NULL,
  amount TEXT NOT NULL,
  law TEXT NOT NULL,
  PRIMARY KEY (programme, month)
) STRICT, WITHOUT ROWID;

-- Money that went out. `total` is what has been paid for the month with this payment, `before` without it.
CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programme (id),
  month TEXT NOT NULL,
  paid_on TEXT NOT NULL,
  amount TEXT NOT NULL,
  before TEXT,
  total TEXT NOT NULL,
  payroll INTEGER REFERENCES payroll (id),
  correction INTEGER REFERENCES correction (id),
  CHECK ((payroll IS NULL) <> (correction IS NULL))
) STRICT;

CREATE TABLE certificate (
  programme INTEGER PRIMARY KEY REFERENCES programme (id),
  skills TEXT NOT NULL,
  issued_on TEXT NOT NULL
) STRICT;

CREATE TRIGGER payroll_kept BEFORE UPDATE ON payroll BEGIN SELECT RAISE(ABORT, 'a payroll is kept'); END;
CREATE TRIGGER payroll_stays BEFORE DELETE ON payroll BEGIN SELECT RAISE(ABORT, 'a payroll is kept'); END;
CREATE TRIGGER correction_kept BEFORE UPDATE ON correction BEGIN SELECT RAISE(ABORT, 'a correction is kept'); END;
CREATE TRIGGER correction_stays BEFORE DELETE ON correction BEGIN SELECT RAISE(ABORT, 'a correction is kept'); END;
