import { amending } from "./wording.js";

/** The amending acts, by what they are about where they are not acts on social employment themselves. */
export const land2004 = /* @__PURE__ */ amending("DU/2004/624");
export const labour2004 = /* @__PURE__ */ amending("DU/2004/1001");
export const labour2005 = /* @__PURE__ */ amending("DU/2005/1366");
export const tasks2005 = /* @__PURE__ */ amending("DU/2005/1462");
export const cooperatives2006 = /* @__PURE__ */ amending("DU/2006/651");
export const act2007 = /* @__PURE__ */ amending("DU/2007/793");
export const labour2008 = /* @__PURE__ */ amending("DU/2009/33");
export const cooperatives2009 = /* @__PURE__ */ amending("DU/2009/742");
export const teachers2009 = /* @__PURE__ */ amending("DU/2009/800");
export const finances2009 = /* @__PURE__ */ amending("DU/2009/1241");
export const act2010 = /* @__PURE__ */ amending("DU/2010/1020");
export const act2011 = /* @__PURE__ */ amending("DU/2011/1211");
export const labourCode2015 = /* @__PURE__ */ amending("DU/2015/1220");
export const act2015 = /* @__PURE__ */ amending("DU/2015/1567");
export const business2018 = /* @__PURE__ */ amending("DU/2018/650");
export const data2019 = /* @__PURE__ */ amending("DU/2019/730");
export const services2019 = /* @__PURE__ */ amending("DU/2019/1818");
export const act2022 = /* @__PURE__ */ amending("DU/2022/218");
export const economy2022 = /* @__PURE__ */ amending("DU/2022/1812");
export const aid2024 = /* @__PURE__ */ amending("DU/2024/1635");
export const labour2025 = /* @__PURE__ */ amending("DU/2025/620");
