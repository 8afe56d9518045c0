/**
 * The instruction set. A stack machine after CPython's, reduced to what a search needs: every visible operation
 * (docs/spec/model.md M1) is an instruction of its own. An instruction is two integers: operation, argument.
 */
export enum Op {
  // stack
  POP = 0,
  COPY = 1, // push the arg-th value from the top (1 = top)
  SWAP = 2, // exchange the top with the arg-th from the top
  LOAD_CONST = 3,
  // names
  LOAD_FAST = 4,
  STORE_FAST = 5,
  DELETE_FAST = 6,
  LOAD_GLOBAL = 7,
  STORE_GLOBAL = 8,
  DELETE_GLOBAL = 9,
  LOAD_NAME = 10, // class body: its namespace, then globals
  STORE_NAME = 11,
  DELETE_NAME = 12,
  LOAD_CELL = 13,
  STORE_CELL = 14,
  STORE_CELL_FINAL = 15, // the last store that this cell will ever get
  DELETE_CELL = 16,
  LOAD_CLOSURE = 17,
  LOAD_CLASS_CELL = 18, // class body: its namespace, then the cell
  // attributes and subscripts
  LOAD_ATTR = 19,
  STORE_ATTR = 20,
  DELETE_ATTR = 21,
  LOAD_METHOD = 22, // pushes (function, self) or (value, undefined)
  LOAD_SUBSCR = 23,
  STORE_SUBSCR = 24,
  DELETE_SUBSCR = 25,
  // operators
  BINARY = 26,
  INPLACE = 27,
  UNARY = 28,
  COMPARE = 29,
  IS = 30, // arg 1: is not
  CONTAINS = 31, // arg 1: not in
  NOT = 32,
  // control
  JUMP = 33,
  JUMP_BACK = 34,
  POP_JUMP_IF_FALSE = 35,
  POP_JUMP_IF_TRUE = 36,
  JUMP_IF_FALSE_OR_POP = 37,
  JUMP_IF_TRUE_OR_POP = 38,
  // building
  BUILD_TUPLE = 39,
  BUILD_LIST = 40,
  BUILD_SET = 41, // always empty; filled by SET_ADD
  BUILD_MAP = 42, // always empty; filled by MAP_ADD
  BUILD_SLICE = 43,
  BUILD_STRING = 44,
  FORMAT_VALUE = 45, // arg: conversion (0 none, 1 s, 2 r, 3 a) + 4 when a spec is on the stack
  LIST_APPEND = 46, // to the list arg below the top
  SET_ADD = 47,
  MAP_ADD = 48,
  LIST_EXTEND = 49,
  SET_UPDATE = 50,
  DICT_UPDATE = 51,
  DICT_MERGE = 52, // for calls: a repeated keyword is an error
  LIST_TO_TUPLE = 53,
  UNPACK_SEQUENCE = 54,
  UNPACK_EX = 55, // arg: before + after * 256
  // iteration
  GET_ITER = 56,
  FOR_ITER = 57,
  GET_AITER = 58,
  GET_ANEXT = 59,
  END_ASYNC_FOR = 60,
  GET_AWAITABLE = 61,
  GET_YIELD_FROM_ITER = 62,
  SEND = 63,
  YIELD = 64,
  ASYNC_GEN_WRAP = 65,
  // calls and definitions
  CALL = 66,
  CALL_METHOD = 67,
  CALL_KW = 68, // the constant on top names the last arguments
  CALL_EX = 69, // callable, list of arguments, dict of keywords
  MAKE_FUNCTION = 70, // arg: 1 defaults, 2 keyword defaults, 4 annotations, 8 closure
  LOAD_BUILD_CLASS = 71,
  RETURN = 72,
  // exceptions
  SETUP_TRY = 73,
  POP_BLOCK = 74,
  PUSH_EXC_INFO = 75,
  POP_EXCEPT = 76,
  CHECK_EXC_MATCH = 77,
  RAISE = 78, // arg: 0 re-raise what is handled, 1 exc, 2 exc and cause
  RERAISE = 79,
  BEFORE_WITH = 80, // pushes __exit__ and __enter__, bound
  WITH_EXCEPT_START = 81,
  LOAD_ASSERTION_ERROR = 82,
  CHECK_EG_MATCH = 83,
  PREP_RERAISE_STAR = 84,
  // imports
  IMPORT_NAME = 85,
  IMPORT_FROM = 86,
  IMPORT_STAR = 87,
  // match
  MATCH_SEQUENCE = 88,
  MATCH_MAPPING = 89,
  MATCH_KEYS = 90,
  MATCH_CLASS = 91,
  GET_LEN = 92,
  // others
  LOAD_LOCALS = 93, // class body: its namespace
  BEFORE_ASYNC_WITH = 94,
  COPY_DICT_WITHOUT_KEYS = 95,
  SETUP_WITH = 96,
  LOAD_LIBRARY = 97, // a function of the library's Python part, by name
}

export const opNames: readonly string[] = Object.entries(Op)
  .filter((entry): entry is [string, Op] => typeof entry[1] === "number")
  .sort((a, b) => a[1] - b[1])
  .map(([name]) => name);

/** Argument of BINARY and INPLACE. */
export const binaryOperators = ["+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"] as const;
/** Argument of UNARY. */
export const unaryOperators = ["+", "-", "~"] as const;
/** Argument of COMPARE. */
export const compareOperators = ["==", "!=", "<", "<=", ">", ">="] as const;
