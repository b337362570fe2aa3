import type { UnitId } from "../units.js";
import { article1 } from "./art-01.js";
import { article2 } from "./art-02.js";
import { article3 } from "./art-03.js";
import { article4 } from "./art-04.js";
import { article5 } from "./art-05.js";
import { article5a, article5b, article6, article6a } from "./art-06.js";
import { article7 } from "./art-07.js";
import { article8 } from "./art-08.js";
import { article8b } from "./art-08b.js";
import { article9 } from "./art-09.js";
import { article10 } from "./art-10.js";
import { article11 } from "./art-11.js";
import { article12 } from "./art-12.js";
import { article13 } from "./art-13.js";
import { article14 } from "./art-14.js";
import { article15, article15a } from "./art-15.js";
import { article15b, article17 } from "./art-15b.js";
import { article16 } from "./art-16.js";
import { article18 } from "./art-18.js";
import { article18a } from "./art-18a.js";
import { article18b } from "./art-18b.js";
import { article18d } from "./art-18d.js";
import { article18f } from "./art-18f.js";
import { finalArticles } from "./art-19.js";
import type { Changes } from "./wording.js";

let made: Readonly<Record<UnitId, Changes>> | undefined;

/** What became of the words of every provision the Act has or had; made when somebody first asks. */
export function matrix(): Readonly<Record<UnitId, Changes>> {
  return (made ??= {
    ...{ ...article1(), ...article2(), ...article3(), ...article4() },
    ...{ ...article5(), ...article5a(), ...article5b(), ...article6(), ...article6a() },
    ...{ ...article7(), ...article8(), ...article8b(), ...article9(), ...article10(), ...article11() },
    ...{ ...article12(), ...article13(), ...article14(), ...article15(), ...article15a() },
    ...{ ...article15b(), ...article16(), ...article17() },
    ...{ ...article18(), ...article18a(), ...article18b(), ...article18d(), ...article18f() },
    ...finalArticles(),
  });
}
