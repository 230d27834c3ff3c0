export { locate, mapStrings, plain } from './located.js';
export type { Located, LocatedEntry, LocatedList, LocatedMap, LocatedScalar } from './located.js';
export { defaulted, optional, required } from './option.js';
export type { Option, OptionTable, OptionValues } from './option.js';
export { parseOptions } from './parse.js';
export type { ParseContext, ParsedOptions } from './parse.js';
export { duration, flag, integer, listOf, mapOf, oneOf, parseDuration, secretText, text } from './types.js';
export type { OptionType, Rule, ValueOf } from './types.js';
