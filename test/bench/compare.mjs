/**
 * The same months decided by this library and by two rule engines: first all must agree, then each is measured. The peers
 * get the days counted and do less: see what their files say.
 */
import { monthlyBenefit } from "zatrudnienie-socjalne";
import { cases } from "./cases.mjs";
import { line, whole } from "./measure.mjs";
import * as jsonRulesEngine from "./peers/json-rules-engine.mjs";
import * as publicodes from "./peers/publicodes.mjs";

const library = {
  name: "zatrudnienie-socjalne",
  facts: cases.map(({ input }) => input),
  decide: monthlyBenefit,
};
const peers = [publicodes, jsonRulesEngine].map(({ name, factsOf, decide }) => ({
  name,
  facts: cases.map(({ counted }) => factsOf(counted)),
  decide,
}));
const engines = [library, ...peers];

const shown = ({ outcome, amount }) => `${outcome} ${amount}`;

const checkThatAllAgree = async () => {
  for (const [index, { name }] of cases.entries()) {
    const expected = shown(library.decide(library.facts[index]));
    for (const peer of peers) {
      const decided = shown(await peer.decide(peer.facts[index]));
      if (decided !== expected)
        throw new Error(`${name}: ${peer.name} says ${decided}, ${library.name} ${expected}`);
    }
  }
};

/** Decisions a second, over all cases in turn; a peer that answers later is waited for. */
const decisionsPerSecond = async ({ facts, decide }, milliseconds) => {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < milliseconds) {
    for (const fact of facts) {
      const decided = decide(fact);
      if (decided instanceof Promise) await decided;
    }
    count += facts.length;
  }
  return (count * 1000) / (performance.now() - start);
};

/** The engines take turns, so that a busy minute of the machine meets all of them. */
const bestOf = async (rounds) => {
  const best = new Map(engines.map(({ name }) => [name, 0]));
  for (const engine of engines) await decisionsPerSecond(engine, 2000);
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of engines) {
      const figure = await decisionsPerSecond(engine, 500);
      best.set(engine.name, Math.max(best.get(engine.name), figure));
    }
  }
  return best;
};

export const compareWithPeers = async () => {
  await checkThatAllAgree();
  const best = await bestOf(7);
  const own = best.get(library.name);
  line("decisions a second, dated absences checked, steps", whole(own), `${cases.length} cases, all agree`);
  for (const { name } of peers) {
    const figure = best.get(name);
    line(
      `  peer: ${name}, days counted beforehand`,
      whole(figure),
      `ratio ${(own / figure).toFixed(2)}; no checks of dates, no pools, no provisions`,
    );
  }
};
