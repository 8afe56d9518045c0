/** Methods of object, type, exceptions, functions, properties and generators. */
import type { Code } from "@/engine/compile/code";
import {
  bind,
  deleteAttributeDirectly,
  findAttribute,
  missingAttribute,
  storeAttributeDirectly,
} from "@/engine/machine/attributes";
import { makeInstance } from "@/engine/machine/calls";
import { PyCode } from "@/engine/machine/code-object";
import { isException, isExceptionClass } from "@/engine/machine/exceptions";
import { Mode, type PyGenerator } from "@/engine/machine/frame";
import { AsyncStep, resume, throwInto } from "@/engine/machine/generators";
import { PyTraceback } from "@/engine/machine/traceback-object";
import { noteBegun } from "@/engine/machine/unawaited";
import {
  asyncGeneratorType,
  baseExceptionType,
  cellType,
  classmethodType,
  codeType,
  coroutineType,
  exceptionType,
  functionType,
  generatorType,
  methodType,
  objectType,
  propertyType,
  staticmethodType,
  tracebackType,
  typeType,
} from "@/engine/objects/builtin-types";
import { BoundMethod, classMethod, MethodWrapper, type PyCell, PyProperty } from "@/engine/objects/function";
import { identityHash } from "@/engine/objects/hash";
import { PyException, PyInstance } from "@/engine/objects/instance";
import type { Result, Runtime } from "@/engine/objects/runtime";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { notImplemented } from "@/engine/objects/singletons";
import { PyType } from "@/engine/objects/type";
import { type PyObject, raise, toInt, type Value } from "@/engine/objects/values";
import { attribute, expects, machineOf, method, named, native, takes } from "../native";

/** The dunder methods that every object has; `super().__eq__(other)` and the like reach them. */
function objectMethods(): void {
  objectType.attrs.set(
    "__new__",
    native("__new__", (rt, args, kwargs) => {
      const cls = args[0] as PyType;
      if (args.length === 0) raise("TypeError", "object.__new__(): not enough arguments");
      if (!(cls instanceof PyType))
        raise("TypeError", `object.__new__(X): X is not a type object (${rt.typeOf(cls).name})`);
      if (cls.layout === "exception") return new PyException(cls, new PyTuple(args.slice(1)));
      if (args.length > 1 || kwargs !== null) {
        if (cls.lookup("__new__") !== objectType.attrs.get("__new__"))
          raise("TypeError", "object.__new__() takes exactly one argument (the type to instantiate)");
        if (cls.lookup("__init__") === objectType.attrs.get("__init__"))
          raise("TypeError", `${cls.name}() takes no arguments`);
      }
      const abstract = cls.attrs.get("__abstractmethods__");
      if (abstract !== undefined && rt.truthOf(abstract)) return rt.library("refuse_abstract", [cls]);
      return new PyInstance(cls);
    }),
  );
  method(objectType, "__init__", (rt, args, kwargs) => {
    if (args.length > 1 || kwargs !== null) {
      const cls = rt.typeOf(args[0] as Value);
      if (cls.lookup("__init__") !== objectType.attrs.get("__init__"))
        raise("TypeError", "object.__init__() takes exactly one argument (the instance to initialize)");
      if (cls.lookup("__new__") === objectType.attrs.get("__new__"))
        raise("TypeError", `${cls.name}.__init__() takes exactly one argument (the instance to initialize)`);
    }
    return null;
  });
  objectType.attrs.set(
    "__init_subclass__",
    classMethod(
      native("__init_subclass__", (_, args, kwargs) => {
        if (kwargs !== null && kwargs.size > 0)
          raise("TypeError", `${(args[0] as PyType).qualifiedName}.__init_subclass__() takes no keyword arguments`);
        return null;
      }),
    ),
  );
  method(objectType, "__repr__", (rt, [v]) => rt.library("plain_repr_of", [v as Value]));
  method(objectType, "__str__", (rt, [v]) => rt.library("repr_of", [v as Value]));
  method(objectType, "__eq__", (_, [a, b]) => (a === b ? true : notImplemented));
  method(objectType, "__ne__", (rt, [a, b]) => rt.library("object_ne", [a as Value, b as Value]));
  for (const name of ["__lt__", "__le__", "__gt__", "__ge__"]) method(objectType, name, () => notImplemented);
  method(objectType, "__hash__", (_, [v]) => toInt(identityHash(v as PyObject)));
  method(objectType, "__format__", (rt, [v, spec]) => rt.library("format_plain", [v as Value, spec as Value]));
  method(objectType, "__dir__", (rt, [v]) => rt.library("dir_plain", [v as Value]));
  method(objectType, "__setattr__", (rt, [o, name, value]) => {
    storeAttributeDirectly(rt, o as Value, attributeName(rt, name), value as Value);
    return null;
  });
  method(
    objectType,
    "__getattribute__",
    (rt, [o, name]) =>
      findAttribute(rt, o as Value, attributeName(rt, name)) ?? missingAttribute(rt, o as Value, name as string),
  );
  method(objectType, "__delattr__", (rt, [o, name]) => {
    const result = deleteAttributeDirectly(rt, o as Value, attributeName(rt, name));
    return result === undefined ? missingAttribute(rt, o as Value, name as string) : result;
  });
}

function attributeName(rt: Runtime, name: Value | undefined): string {
  if (typeof name === "string") return name;
  if (name instanceof PyInstance && typeof name.primitive === "string") return name.primitive;
  raise("TypeError", `attribute name must be string, not '${rt.typeOf(name as Value).name}'`);
}

function typeMethods(): void {
  typeType.attrs.set(
    "__new__",
    native("__new__", (rt, args, kwargs) => {
      const named = rt.newDict();
      for (const [name, value] of kwargs ?? []) if (name !== "metaclass") named.setText(rt.trail, name, value);
      if (args.length === 2 && args[0] === typeType && kwargs === null) return rt.typeOf(args[1] as Value);
      if (args.length !== 4) raise("TypeError", "type() takes 1 or 3 arguments");
      ["str", "tuple", "dict"].forEach((wanted, i) => {
        const given = rt.typeOf(args[i + 1] as Value);
        if (given.layout !== wanted)
          raise(
            "TypeError",
            `type.__new__() argument ${i + 1} must be ${wanted}, not ${given.name === "NoneType" ? "None" : given.name}`,
          );
      });
      return rt.library("new_class", [...args, named]);
    }),
  );
  method(typeType, "__call__", (rt, args, kwargs) =>
    makeInstance(machineOf(rt), args[0] as PyType, args.slice(1), kwargs),
  );
  method(typeType, "__init__", () => null);
  typeType.attrs.set("__prepare__", classMethod(native("__prepare__", (rt) => rt.newDict())));
  method(typeType, "mro", (_, [cls]) => new PyList([...(cls as PyType).mro]));
  method(
    typeType,
    "__subclasses__",
    (rt, [cls]) => new PyList([...(machineOf(rt).subclasses.get(cls as PyType) ?? [])].filter(isOfProgram)),
  );
  method(typeType, "__instancecheck__", (rt, [cls, v]) => rt.isInstance(v as Value, cls as PyType));
  method(typeType, "__subclasscheck__", (_, [cls, sub]) => (sub as PyType).isSubtypeOf(cls as PyType));
  for (const [name, forward] of [
    ["__or__", true],
    ["__ror__", false],
  ] as const) {
    method(typeType, name, (rt, [a, b]) =>
      rt.library("union_of", forward ? [a as Value, b as Value] : [b as Value, a as Value]),
    );
  }
}

/** Classes of our own library stay out of sight. */
const isOfProgram = (cls: PyType): boolean => cls.module !== "builtins";

const asException = (v: Value | undefined) => v as unknown as PyException;

function exceptionMethods(): void {
  method(baseExceptionType, "__init__", (rt, args, kwargs) => {
    if (kwargs !== null && kwargs.size > 0)
      raise("TypeError", `${rt.typeOf(args[0] as Value).name}() takes no keyword arguments`);
    rt.trail.set(asException(args[0]), "args", new PyTuple(args.slice(1)));
    return null;
  });
  method(baseExceptionType, "__str__", (rt, [e]) => rt.library("exception_str", [e as Value]));
  method(baseExceptionType, "__repr__", (rt, [e]) => rt.library("exception_repr", [e as Value]));
  method(baseExceptionType, "with_traceback", (rt, [e, tb]) => {
    const entries = tb instanceof PyTraceback ? tb.entries.slice(tb.index) : [];
    if (tb !== null && !(tb instanceof PyTraceback)) raise("TypeError", "__traceback__ must be a traceback or None");
    rt.trail.set(asException(e), "trace", entries);
    return e as Value;
  });
  method(baseExceptionType, "add_note", (rt, [e, note]) => {
    if (typeof note !== "string")
      raise("TypeError", `add_note() argument must be str, not ${rt.typeOf(note as Value).name}`);
    const exception = asException(e);
    const notes = exception.attrs?.get("__notes__");
    if (notes instanceof PyList) rt.trail.push(notes, notes.items, note as Value);
    else rt.setAttrs(exception, "__notes__", new PyList([note as Value]));
    return null;
  });
  attribute(
    baseExceptionType,
    "args",
    (_, e) => asException(e).args,
    (rt, e, v) => {
      rt.trail.set(asException(e), "args", new PyTuple(rt.itemsOf(v) ?? []));
    },
  );
  attribute(
    baseExceptionType,
    "__cause__",
    (_, e) => asException(e).cause,
    (rt, e, v) => {
      if (v !== null && !isException(v))
        raise("TypeError", "exception cause must be None or derive from BaseException");
      rt.trail.set(asException(e), "cause", v);
      rt.trail.set(asException(e), "suppressContext", true);
    },
  );
  attribute(
    baseExceptionType,
    "__context__",
    (_, e) => asException(e).context,
    (rt, e, v) => {
      if (v !== null && !isException(v))
        raise("TypeError", "exception context must be None or derive from BaseException");
      rt.trail.set(asException(e), "context", v as PyException | null);
    },
  );
  attribute(
    baseExceptionType,
    "__suppress_context__",
    (_, e) => asException(e).suppressContext,
    (rt, e, v) => {
      rt.trail.set(asException(e), "suppressContext", v === true);
    },
  );
  attribute(
    baseExceptionType,
    "__traceback__",
    (rt, e) => machineOf(rt).program.tracebackOf(asException(e)),
    (rt, e, v) => {
      rt.trail.set(asException(e), "trace", v instanceof PyTraceback ? v.entries.slice(v.index) : []);
    },
  );
  attribute(tracebackType, "tb_lineno", (_, tb) => (tb as unknown as PyTraceback).entry.line);
  attribute(tracebackType, "tb_next", (_, tb) => (tb as unknown as PyTraceback).next);
  const first = (_: Runtime, e: Value): Result => asException(e).args.items[0] ?? null;
  attribute(exceptionType("StopIteration"), "value", first);
  attribute(exceptionType("SystemExit"), "code", (_, e) => {
    const { args } = e as unknown as PyException;
    return args.items.length > 1 ? args : (args.items[0] ?? null);
  });
  const named = (type: string, names: readonly string[]) => {
    for (const name of names) {
      attribute(
        exceptionType(type),
        name,
        (_, e) => asException(e).attrs?.get(`.${name}`) ?? null,
        (rt, e, v) => rt.setAttrs(asException(e), `.${name}`, v),
      );
    }
    method(exceptionType(type), "__init__", (rt, args, kwargs) => {
      rt.trail.set(asException(args[0]), "args", new PyTuple(args.slice(1)));
      for (const [key, v] of kwargs ?? []) {
        if (!names.includes(key)) raise("TypeError", `${type}() got an unexpected keyword argument '${key}'`);
        rt.setAttrs(asException(args[0]), `.${key}`, v);
      }
      return null;
    });
  };
  named("ImportError", ["name", "path"]);
  attribute(exceptionType("ImportError"), "msg", first);
  named("AttributeError", ["name", "obj"]);
  named("NameError", ["name"]);
  attribute(exceptionType("OSError"), "errno", (_, e) =>
    asException(e).args.items.length >= 2 ? (asException(e).args.items[0] ?? null) : null,
  );
  attribute(exceptionType("OSError"), "strerror", (_, e) =>
    asException(e).args.items.length >= 2 ? (asException(e).args.items[1] ?? null) : null,
  );
  groupMethods();
}

/** Exception groups (PEP 654). */
function groupMethods(): void {
  const group = exceptionType("BaseExceptionGroup");
  const parts = (e: Value): Value[] => {
    const second = (e as unknown as PyException).args.items[1];
    return second instanceof PyList || second instanceof PyTuple ? [...second.items] : [];
  };
  group.attrs.set(
    "__new__",
    native("__new__", (rt, args) => {
      const [cls, message, list] = args as [PyType, Value, Value];
      if (args.length !== 3)
        raise("TypeError", `BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length - 1} given)`);
      if (typeof message !== "string")
        raise(
          "TypeError",
          `BaseExceptionGroup.__new__() argument 1 must be str, not ${rt.typeOf(message ?? null).name}`,
        );
      const items = rt.itemsOf(list);
      if (items === null) raise("TypeError", "second argument (exceptions) must be a sequence");
      if (items.length === 0) raise("ValueError", "second argument (exceptions) must be a non-empty sequence");
      items.forEach((x, i) => {
        if (!isException(x)) raise("ValueError", `Item ${i} of second argument (exceptions) is not an exception`);
      });
      const allOrdinary = items.every((x) => (x as PyException).cls.isSubtypeOf(exceptionType("Exception")));
      if (cls === group && allOrdinary)
        return new PyException(exceptionType("ExceptionGroup"), new PyTuple([message, list]));
      if (cls.isSubtypeOf(exceptionType("Exception")) && !allOrdinary)
        raise("TypeError", "Cannot nest BaseExceptions in an ExceptionGroup");
      return new PyException(cls, new PyTuple([message, list]));
    }),
  );
  attribute(group, "message", (_, e) => (e as unknown as PyException).args.items[0] as Value);
  attribute(group, "exceptions", (_, e) => new PyTuple(parts(e)));
  method(group, "derive", (rt, [e, list]) => rt.call(group, [asException(e).args.items[0] as Value, list as Value]));
  method(group, "split", (rt, [e, condition]) => rt.library("group_split", [e as Value, condition as Value]));
  method(group, "subgroup", (rt, [e, condition]) => rt.library("group_subgroup", [e as Value, condition as Value]));
}

function functionMethods(): void {
  method(functionType, "__get__", (rt, [f, obj, cls]) =>
    obj === null ? (f as Value) : bind(rt, f as Value, obj as Value, (cls as PyType) ?? rt.typeOf(obj as Value)),
  );
  methodType.attrs.set(
    "__new__",
    native("__new__", (_, args, kwargs) => {
      takes("method", args, kwargs, 2, 2, 1);
      const [, callable, self] = args as [Value, Value, Value];
      if (self === null) raise("TypeError", "self must not be None");
      return new BoundMethod(self, callable);
    }),
  );
  propertyType.attrs.set(
    "__new__",
    native("__new__", (_, args, kwargs) => {
      const [fget, fset, fdel, doc] = named("property", ["fget", "fset", "fdel", "doc"], args.slice(1), kwargs);
      return new PyProperty(fget ?? null, fset ?? null, fdel ?? null, doc ?? null);
    }),
  );
  const asProperty = (v: Value | undefined) => v as unknown as PyProperty;
  method(
    propertyType,
    "getter",
    (_, [p, f]) => new PyProperty(f as Value, asProperty(p).setter, asProperty(p).deleter, asProperty(p).doc),
  );
  method(
    propertyType,
    "setter",
    (_, [p, f]) => new PyProperty(asProperty(p).getter, f as Value, asProperty(p).deleter, asProperty(p).doc),
  );
  method(
    propertyType,
    "deleter",
    (_, [p, f]) => new PyProperty(asProperty(p).getter, asProperty(p).setter, f as Value, asProperty(p).doc),
  );
  attribute(propertyType, "__doc__", (rt, p) => {
    const { doc, getter } = asProperty(p);
    if (doc !== null || getter === null) return doc;
    return findAttribute(rt, getter, "__doc__") ?? null;
  });
  for (const [name, field] of [
    ["fget", "getter"],
    ["fset", "setter"],
    ["fdel", "deleter"],
  ] as const) {
    attribute(propertyType, name, (_, p) => asProperty(p)[field]);
  }
  for (const type of [staticmethodType, classmethodType]) {
    type.attrs.set(
      "__new__",
      native("__new__", (_, args, kwargs) => {
        expects(type.name, args, kwargs, 1, 1);
        return new MethodWrapper(type, args[1] as Value);
      }),
    );
  }
}

/** What a program may ask of cells and code. */
function codeAttributes(): void {
  attribute(cellType, "cell_contents", (_, c) => {
    const { value } = c as unknown as PyCell;
    return value === undefined ? raise("ValueError", "cell is empty") : value;
  });
  const code = (v: Value): Code => (v as unknown as PyCode).code;
  const facts: Record<string, (c: Code) => Value> = {
    co_name: (c) => c.name,
    co_qualname: (c) => c.qualifiedName,
    co_filename: (c) => c.fileName,
    co_firstlineno: (c) => c.firstLine,
    co_argcount: (c) => c.argCount,
    co_posonlyargcount: (c) => c.posOnlyCount,
    co_kwonlyargcount: (c) => c.kwOnlyCount,
    co_varnames: (c) => new PyTuple(c.localNames.filter((n) => !n.startsWith("."))),
    co_freevars: (c) => new PyTuple([...c.freeNames]),
    co_cellvars: (c) => new PyTuple([...c.cellNames]),
  };
  for (const [name, fact] of Object.entries(facts)) attribute(codeType, name, (_, v) => fact(code(v)));
}

/** The exception that `throw(type)`, `throw(instance)` means. */
function thrown(args: Value[]): PyException {
  const [type, value] = args as [Value, Value | undefined];
  if (isException(type)) return type;
  if (isExceptionClass(type)) {
    if (isException(value as Value)) return value as unknown as PyException;
    return new PyException(type, new PyTuple(value === undefined || value === null ? [] : [value]));
  }
  raise("TypeError", "exceptions must be classes or instances deriving from BaseException, not int");
}

function generatorMethods(): void {
  const gen = (v: Value | undefined) => v as unknown as PyGenerator;
  for (const type of [generatorType, coroutineType]) {
    method(type, "send", (rt, args, kwargs) => {
      takes(`${type.name}.send`, args, kwargs, 1, 1, 1);
      return resume(machineOf(rt), gen(args[0]), args[1] as Value, Mode.NEXT);
    });
    method(type, "throw", (rt, args) => throwInto(machineOf(rt), gen(args[0]), thrown(args.slice(1)), Mode.NEXT));
    method(type, "close", (rt, [g]) => {
      const generator = gen(g);
      if (generator.state === "done") return null;
      if (generator.state === "created") {
        noteBegun(machineOf(rt), generator);
        rt.trail.set(generator, "state", "done");
        return null;
      }
      return throwInto(
        machineOf(rt),
        generator,
        new PyException(exceptionType("GeneratorExit"), new PyTuple([])),
        Mode.CLOSE,
      );
    });
  }
  method(generatorType, "__next__", (rt, [g]) => resume(machineOf(rt), gen(g), null, Mode.NEXT));
  method(generatorType, "__iter__", (_, [g]) => g as Value);
  method(coroutineType, "__await__", (rt, [c]) => rt.library("run_coroutine", [c as Value]));
  for (const type of [generatorType, coroutineType, asyncGeneratorType]) {
    attribute(type, "__name__", (_, g) => gen(g).name);
    attribute(type, "__qualname__", (_, g) => gen(g).qualifiedName);
  }
  for (const [type, prefix] of [
    [generatorType, "gi"],
    [coroutineType, "cr"],
    [asyncGeneratorType, "ag"],
  ] as const) {
    attribute(type, `${prefix}_running`, (_, g) => gen(g).state === "running");
    attribute(type, `${prefix}_suspended`, (_, g) => gen(g).state === "suspended");
    attribute(type, `${prefix}_frame`, (_, g) => (gen(g).state === "done" ? null : gen(g).frame));
    attribute(type, `${prefix}_code`, (_, g) => new PyCode(gen(g).frame.code));
  }
  const step = (name: string, make: (g: PyGenerator, args: Value[]) => AsyncStep) =>
    method(asyncGeneratorType, name, (_, args) => make(gen(args[0]), args.slice(1)));
  step("__anext__", (g) => new AsyncStep(g, "send", null));
  step("asend", (g, [v]) => new AsyncStep(g, "send", v as Value));
  step("athrow", (g, args) => new AsyncStep(g, "throw", thrown(args)));
  step("aclose", (g) => new AsyncStep(g, "close", null));
  method(asyncGeneratorType, "__aiter__", (_, [g]) => g as Value);
}

export function registerObjects(): void {
  objectMethods();
  typeMethods();
  exceptionMethods();
  functionMethods();
  codeAttributes();
  generatorMethods();
}
