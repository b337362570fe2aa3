import { lazily } from "../../../input/index.js";
import type { FormId } from "../../../law/index.js";
import type { FormTemplate } from "../template.js";
import { a2004 } from "./a-2004.js";
import { a2007 } from "./a-2007.js";
import { a2017 } from "./a-2017.js";
import { centreContent } from "./centre-content.js";
import { centreRegister2015 } from "./centre-register-2015.js";
import { centreRegister2022 } from "./centre-register-2022.js";
import { clubContent2015 } from "./club-content-2015.js";
import { clubContent2022 } from "./club-content-2022.js";
import { clubRegistration } from "./club-registration.js";
import { employerRefund } from "./employer-refund.js";
import { gusCas01 } from "./gus-cas-01.js";
import { gusCas02 } from "./gus-cas-02.js";
import { gusUwCis01 } from "./gus-uw-cis-01.js";
import { statusApplication } from "./status-application.js";

/** Every template by its id: a new one is a file and a line here. */
const templates: Readonly<Record<FormId, () => FormTemplate>> = {
  "A-2004": /* @__PURE__ */ lazily(a2004),
  "A-2007": /* @__PURE__ */ lazily(a2007),
  "A-2017": /* @__PURE__ */ lazily(a2017),
  "centre-content": /* @__PURE__ */ lazily(centreContent),
  "club-content-2015": /* @__PURE__ */ lazily(clubContent2015),
  "club-content-2022": /* @__PURE__ */ lazily(clubContent2022),
  "club-registration": /* @__PURE__ */ lazily(clubRegistration),
  "centre-register-2015": /* @__PURE__ */ lazily(centreRegister2015),
  "centre-register-2022": /* @__PURE__ */ lazily(centreRegister2022),
  "status-application": /* @__PURE__ */ lazily(statusApplication),
  "employer-refund": /* @__PURE__ */ lazily(employerRefund),
  "gus-cas-01": /* @__PURE__ */ lazily(gusCas01),
  "gus-cas-02": /* @__PURE__ */ lazily(gusCas02),
  "gus-uw-cis-01": /* @__PURE__ */ lazily(gusUwCis01),
};

/** The template itself, made once: whoever hands it out hands out a copy. */
export function templateOf(id: FormId): FormTemplate {
  return templates[id]();
}
