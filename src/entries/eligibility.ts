/**
 * Chapter 1, who is covered: the graduate of a centre, art. 2 pkt 1a of the Act.
 *
 * @packageDocumentation
 */
export {
  type Graduate,
  graduateStatus,
  type GraduateStatusInput,
  type GraduateStatusResult,
  type NotGraduate,
  type NotGraduateReason,
} from "../eligibility/index.js";
