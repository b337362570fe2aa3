/**
 * The Polish Act of 13 June 2003 on social employment as functions: plain JSON in, plain JSON out, every number with
 * its provision.
 *
 * @packageDocumentation
 */
export * from "./benefit/index.js";
