import type { Book } from "../count/book.js";
import { inZloty } from "../count/ledger.js";
import { happened, type Movement } from "../count/money.js";
import type { GranterOfReport, GrantOfReport, GrantSums } from "./report.js";

interface Sums {
  carried: bigint;
  received: bigint;
  used: bigint;
  returned: bigint;
}

/** What happened to every grant in the year, and the same by granter, in the order in which they are first named. */
export function grantSums(
  book: Book,
  movements: readonly Movement[],
): { grants: GrantOfReport[]; granters: GranterOfReport[] } {
  const sums = sumsByGrant(book, movements);
  const grants: GrantOfReport[] = [];
  const byGranter = new Map<string | null, Sums>();
  for (const { id, granter = null, purpose, granted = null } of book.kept.grants) {
    const own = sums.get(id) ?? none();
    grants.push({ id, granter, purpose, granted, ...written(own) });
    byGranter.set(granter, added(byGranter.get(granter) ?? none(), own));
  }
  return { grants, granters: [...byGranter].map(([granter, total]) => ({ granter, ...written(total) })) };
}

function sumsByGrant({ year, kept }: Book, movements: readonly Movement[]): Map<string, Sums> {
  const sums = new Map<string, Sums>(kept.grants.map(({ id }) => [id, none()]));
  for (const { on, line, grant, booked } of movements) {
    const own = grant === undefined ? undefined : sums.get(grant);
    if (own === undefined || on > year.to) continue;
    const what = happened(line);
    if (on >= year.from) own[what] += booked.grosze;
    else own.carried += what === "received" ? booked.grosze : -booked.grosze;
  }
  return sums;
}

function none(): Sums {
  return { carried: 0n, received: 0n, used: 0n, returned: 0n };
}

function added(a: Sums, b: Sums): Sums {
  return {
    carried: a.carried + b.carried,
    received: a.received + b.received,
    used: a.used + b.used,
    returned: a.returned + b.returned,
  };
}

function written({ carried, received, used, returned }: Sums): GrantSums {
  return {
    carried: inZloty(carried),
    received: inZloty(received),
    used: inZloty(used),
    returned: inZloty(returned),
    left: inZloty(carried + received - used - returned),
  };
}
