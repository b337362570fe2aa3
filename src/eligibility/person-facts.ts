import type { Fact } from "../input/index.js";

/** art. 1 ust. 2: the groups, by name; one left out is unknown. */
export interface GroupFacts {
  /** pkt 1: osoba bezdomna w indywidualnym programie wychodzenia z bezdomności. */
  readonly "homeless-in-programme"?: Fact | undefined;
  /** pkt 2: osoba uzależniona od alkoholu. */
  readonly "alcohol-dependent"?: Fact | undefined;
  /** pkt 3: osoba uzależniona od narkotyków albo innych środków odurzających. */
  readonly "drug-dependent"?: Fact | undefined;
  /** pkt 4, former wording: osoba chora psychicznie (ustawa o ochronie zdrowia psychicznego). */
  readonly "mentally-ill"?: Fact | undefined;
  /** pkt 4: osoba z zaburzeniami psychicznymi (ustawa o ochronie zdrowia psychicznego). */
  readonly "mentally-disordered"?: Fact | undefined;
  /** pkt 5: osoba długotrwale bezrobotna według definicji z tego dnia; `longTermUnemployed` says whether. */
  readonly "long-term-unemployed"?: Fact | undefined;
  /** pkt 6: osoba zwalniana z zakładu karnego, która ma trudności w integracji ze środowiskiem. */
  readonly "released-prisoner-with-difficulties"?: Fact | undefined;
  /** pkt 7: uchodźca w indywidualnym programie integracji. */
  readonly "refugee-in-programme"?: Fact | undefined;
  /** pkt 8: osoba niepełnosprawna (ustawa o rehabilitacji). */
  readonly disabled?: Fact | undefined;
  /** The open list ("w szczególności"): inna osoba w podobnej sytuacji. */
  readonly other?: Fact | undefined;
}

/** art. 1 ust. 2: what everybody must meet, by name; one left out is unknown. */
export interface ConditionFacts {
  /** Osoba podlega wykluczeniu społecznemu. */
  readonly socialExclusion?: Fact | undefined;
  /** Ze względu na swoją sytuację życiową osoba nie jest w stanie własnym staraniem zaspokoić podstawowych potrzeb życiowych. */
  readonly cannotMeetBasicNeeds?: Fact | undefined;
  /** To 2022-02-14: sytuacja osoby powoduje ubóstwo. */
  readonly poverty?: Fact | undefined;
  /** Sytuacja osoby uniemożliwia lub ogranicza uczestnictwo w życiu zawodowym, społecznym i rodzinnym. */
  readonly participationHindered?: Fact | undefined;
}

/** art. 1 ust. 3: the rights, by name; one left out is unknown. The right counts, whether the benefit is paid or not. */
export interface EntitlementFacts {
  /** pkt 1: prawo do zasiłku dla bezrobotnych. */
  readonly "unemployment-benefit"?: Fact | undefined;
  /** pkt 2: prawo do zasiłku przedemerytalnego. */
  readonly "pre-retirement-allowance"?: Fact | undefined;
  /** pkt 3: prawo do świadczenia przedemerytalnego. */
  readonly "pre-retirement-benefit"?: Fact | undefined;
  /** pkt 4, to 2007-07-13: prawo do renty socjalnej. */
  readonly "social-pension"?: Fact | undefined;
  /** pkt 5: prawo do renty strukturalnej. */
  readonly "structural-pension"?: Fact | undefined;
  /** pkt 6: prawo do renty z tytułu niezdolności do pracy; since 2022-02-15 it does not exclude from a club (ust. 3a). */
  readonly "incapacity-pension"?: Fact | undefined;
  /** pkt 7: prawo do emerytury. */
  readonly "retirement-pension"?: Fact | undefined;
  /** pkt 8: prawo do nauczycielskiego świadczenia kompensacyjnego. */
  readonly "teacher-compensation-benefit"?: Fact | undefined;
}

/** Was the therapy completed? It matters up to the day before 2015-10-24, for the two groups of dependent persons. */
export interface TherapyFacts {
  /** pkt 2, former wording: program psychoterapii, dla osób uzależnionych od alkoholu. */
  readonly alcohol?: Fact | undefined;
  /** pkt 3, former wording: program terapeutyczny, dla osób uzależnionych od narkotyków. */
  readonly drugs?: Fact | undefined;
}
