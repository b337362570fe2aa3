/**
 * For the tests of those who use the library: valid inputs, random ones, and the cases of the conformance kit.
 *
 * @packageDocumentation
 */
export * from "../testing/index.js";
