/** The built-in classes as objects. Their methods are registered by engine/modules/builtins when the engine loads. */
import { type Layout, PyType } from "./type";

function builtin(name: string, base: PyType | null, layout: Layout = base?.layout ?? "object"): PyType {
  return new PyType(name, base ? [base] : [], layout, true, "builtins");
}

export const objectType = builtin("object", null);
export const typeType = builtin("type", objectType, "type");
objectType.cls = typeType;
typeType.cls = typeType;

function type(name: string, layout: Layout = "object", base: PyType = objectType): PyType {
  const t = builtin(name, base, layout);
  t.cls = typeType;
  return t;
}

export const noneType = type("NoneType", "none");
export const notImplementedType = type("NotImplementedType");
export const ellipsisType = type("ellipsis");
export const intType = type("int", "int");
export const boolType = type("bool", "int", intType);
export const floatType = type("float", "float");
export const strType = type("str", "str");
export const bytesType = type("bytes", "bytes");
export const tupleType = type("tuple", "tuple");
export const listType = type("list", "list");
export const dictType = type("dict", "dict");
export const setType = type("set", "set");
export const frozensetType = type("frozenset", "frozenset");
export const rangeType = type("range");
export const sliceType = type("slice");
export const functionType = type("function");
export const builtinFunctionType = type("builtin_function_or_method");
export const methodType = type("method");
export const methodDescriptorType = type("method_descriptor");
export const wrapperDescriptorType = type("wrapper_descriptor");
export const methodWrapperType = type("method-wrapper");
export const memberDescriptorType = type("member_descriptor");
export const getsetDescriptorType = type("getset_descriptor");
export const tracebackType = type("traceback");
export const cellType = type("cell");
export const codeType = type("code");
export const moduleType = type("module");
export const generatorType = type("generator");
export const coroutineType = type("coroutine");
export const asyncGeneratorType = type("async_generator");
export const asyncGeneratorStepType = type("async_generator_asend");
export const propertyType = type("property");
export const staticmethodType = type("staticmethod");
export const classmethodType = type("classmethod");
export const superType = type("super");
export const iteratorType = type("iterator");
export const dictKeysType = type("dict_keys");
export const dictValuesType = type("dict_values");
export const dictItemsType = type("dict_items");

/** Names that CPython gives the iterators of its containers. */
export const iteratorTypes = {
  list: type("list_iterator"),
  tuple: type("tuple_iterator"),
  str: type("str_ascii_iterator"),
  wideStr: type("str_iterator"),
  range: type("range_iterator"),
  dictKeys: type("dict_keyiterator"),
  dictValues: type("dict_valueiterator"),
  dictItems: type("dict_itemiterator"),
  set: type("set_iterator"),
  reversed: type("list_reverseiterator"),
  reversedAny: type("reversed"),
  bytes: type("bytes_iterator"),
} as const;

export const reversedDictTypes = {
  keys: type("dict_reversekeyiterator"),
  values: type("dict_reversevalueiterator"),
  items: type("dict_reverseitemiterator"),
} as const;

// ---------------------------------------------------------------- exceptions

const tree: Record<string, string> = {
  BaseException: "object",
  Exception: "BaseException",
  SystemExit: "BaseException",
  KeyboardInterrupt: "BaseException",
  GeneratorExit: "BaseException",
  BaseExceptionGroup: "BaseException",
  StopIteration: "Exception",
  StopAsyncIteration: "Exception",
  ArithmeticError: "Exception",
  ZeroDivisionError: "ArithmeticError",
  OverflowError: "ArithmeticError",
  FloatingPointError: "ArithmeticError",
  AssertionError: "Exception",
  AttributeError: "Exception",
  BufferError: "Exception",
  EOFError: "Exception",
  ImportError: "Exception",
  ModuleNotFoundError: "ImportError",
  LookupError: "Exception",
  IndexError: "LookupError",
  KeyError: "LookupError",
  MemoryError: "Exception",
  NameError: "Exception",
  UnboundLocalError: "NameError",
  OSError: "Exception",
  BlockingIOError: "OSError",
  ChildProcessError: "OSError",
  ConnectionError: "OSError",
  BrokenPipeError: "ConnectionError",
  ConnectionAbortedError: "ConnectionError",
  ConnectionRefusedError: "ConnectionError",
  ConnectionResetError: "ConnectionError",
  FileExistsError: "OSError",
  FileNotFoundError: "OSError",
  InterruptedError: "OSError",
  IsADirectoryError: "OSError",
  NotADirectoryError: "OSError",
  PermissionError: "OSError",
  ProcessLookupError: "OSError",
  TimeoutError: "OSError",
  ReferenceError: "Exception",
  RuntimeError: "Exception",
  NotImplementedError: "RuntimeError",
  RecursionError: "RuntimeError",
  PythonFinalizationError: "RuntimeError",
  SyntaxError: "Exception",
  IndentationError: "SyntaxError",
  TabError: "IndentationError",
  SystemError: "Exception",
  TypeError: "Exception",
  ValueError: "Exception",
  UnicodeError: "ValueError",
  UnicodeDecodeError: "UnicodeError",
  UnicodeEncodeError: "UnicodeError",
  UnicodeTranslateError: "UnicodeError",
  Warning: "Exception",
  UserWarning: "Warning",
  DeprecationWarning: "Warning",
  RuntimeWarning: "Warning",
  SyntaxWarning: "Warning",
  FutureWarning: "Warning",
  PendingDeprecationWarning: "Warning",
  ResourceWarning: "Warning",
  ImportWarning: "Warning",
  UnicodeWarning: "Warning",
  BytesWarning: "Warning",
  EncodingWarning: "Warning",
};

/** Every built-in exception class by name. */
export const exceptionTypes: ReadonlyMap<string, PyType> = (() => {
  const types = new Map<string, PyType>();
  for (const [name, base] of Object.entries(tree)) {
    types.set(name, type(name, "exception", types.get(base) ?? objectType));
  }
  const group = new PyType(
    "ExceptionGroup",
    [types.get("BaseExceptionGroup") as PyType, types.get("Exception") as PyType],
    "exception",
    true,
    "builtins",
    typeType,
  );
  return types.set("ExceptionGroup", group);
})();

export const baseExceptionType = exceptionTypes.get("BaseException") as PyType;

/** The built-in exception class of this name; a name that does not exist is a fault of ours. */
export function exceptionType(name: string): PyType {
  const found = exceptionTypes.get(name);
  if (!found) throw new Error(`no built-in exception is called ${name}`);
  return found;
}
